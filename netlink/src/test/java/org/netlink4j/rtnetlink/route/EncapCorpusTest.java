package org.netlink4j.rtnetlink.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.StructLayout;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.encap.BpfEncap;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.EncapFlags;
import org.netlink4j.rtnetlink.route.encap.EncapKind;
import org.netlink4j.rtnetlink.route.encap.EncapOptions;
import org.netlink4j.rtnetlink.route.encap.IlaEncap;
import org.netlink4j.rtnetlink.route.encap.Ioam6Encap;
import org.netlink4j.rtnetlink.route.encap.Ip6Encap;
import org.netlink4j.rtnetlink.route.encap.IpEncap;
import org.netlink4j.rtnetlink.route.encap.MplsEncap;
import org.netlink4j.rtnetlink.route.encap.RplEncap;
import org.netlink4j.rtnetlink.route.encap.RplHeader;
import org.netlink4j.rtnetlink.route.encap.Seg6Encap;
import org.netlink4j.rtnetlink.route.encap.Seg6LocalEncap;
import org.netlink4j.rtnetlink.route.encap.Seg6Path;
import org.netlink4j.rtnetlink.route.encap.SegmentRoutingHeader;
import org.netlink4j.rtnetlink.route.encap.XfrmEncap;

/** What iproute2 sent for each light-weight tunnel: read, compared with its command line, and written again. */
class EncapCorpusTest {

    private static Attributes sent(String name, EncapKind kind) {
        Encap encap =
                new Route(RouteRequestTest.request(name).message()).encap().orElseThrow();
        assertThat(encap.type()).isEqualTo(kind.type());
        assertThat(encap.attributes().set()).isSameAs(kind.attributes());
        return encap.attributes();
    }

    private static InetAddress ip(String text) {
        return IpText.parse("test", text);
    }

    private static AttributesBuilder of(EncapKind kind) {
        return Attributes.builder(kind.attributes());
    }

    /** The bytes of attributes. */
    private static String bytes(Attributes attributes) {
        StructView nothing = StructLayout.builder("nothing").build().fill().view();
        return CorpusChecks.payload(nothing, attributes);
    }

    private static void same(Attributes sent, AttributesBuilder written) {
        assertThat(bytes(written.build())).isEqualTo(bytes(clean(sent)));
    }

    /** Without what iproute2 leaves in the padding of attributes: whatever was in memory there. */
    private static Attributes clean(Attributes sent) {
        AttributesBuilder clean = Attributes.builder(sent.set());
        for (Attributes.Entry entry : sent.entries()) {
            clean(clean, entry.attribute(), entry);
        }
        Attributes result = clean.build();
        assertThat(result.length()).isEqualTo(sent.length());
        return result;
    }

    private static <T> void clean(AttributesBuilder clean, Attribute<T> attribute, Attributes.Entry entry) {
        if (attribute instanceof NestAttribute nest) {
            clean.add(nest, clean((Attributes) entry.value()));
        } else {
            @SuppressWarnings("unchecked")
            T value = (T) entry.value();
            clean.add(attribute, value);
        }
    }

    @Test
    void mpls() {
        Attributes sent = sent("encap-mpls", MplsEncap.KIND);
        assertThat(sent.require(MplsEncap.DST).labels()).containsExactly(74565, 4660, 291);
        assertThat(sent.number(MplsEncap.TTL)).hasValue(77);
        assertThat(bytes(Encap.mpls("74565/4660/291", 77).attributes())).isEqualTo(bytes(sent));
    }

    @Test
    void ip() {
        Attributes sent = sent("encap-ip", IpEncap.KIND);
        same(
                sent,
                of(IpEncap.KIND)
                        .set(IpEncap.ID, 74565)
                        .set(IpEncap.DST, ip("198.51.100.33"))
                        .set(IpEncap.SRC, ip("198.51.100.44"))
                        .set(IpEncap.TTL, 55)
                        .set(IpEncap.TOS, 0x12)
                        .set(IpEncap.FLAGS, EncapFlags.KEY | EncapFlags.CSUM | EncapFlags.SEQ));
    }

    @Test
    void ip6() {
        Attributes sent = sent("encap-ip6", Ip6Encap.KIND);
        same(
                sent,
                of(Ip6Encap.KIND)
                        .set(Ip6Encap.ID, 74565)
                        .set(Ip6Encap.DST, ip("2001:db8:3::4"))
                        .set(Ip6Encap.SRC, ip("2001:db8:5::6"))
                        .set(Ip6Encap.HOPLIMIT, 55)
                        .set(Ip6Encap.TC, 0x12)
                        .set(Ip6Encap.FLAGS, EncapFlags.KEY | EncapFlags.CSUM | EncapFlags.SEQ));
    }

    private static AttributesBuilder option(NestAttribute option) {
        return Attributes.builder(option.inside(Attributes.none(EncapOptions.SET)));
    }

    @Test
    void geneveOptions() {
        Attributes sent = sent("encap-ip-geneve", IpEncap.KIND);
        Attributes options = Attributes.builder(EncapOptions.SET)
                .add(
                        EncapOptions.GENEVE,
                        option(EncapOptions.GENEVE)
                                .set(EncapOptions.GENEVE_CLASS, 4660)
                                .set(EncapOptions.GENEVE_TYPE, 0x56)
                                .set(
                                        EncapOptions.GENEVE_DATA,
                                        new byte[] {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, (byte) 0x88})
                                .build())
                .add(
                        EncapOptions.GENEVE,
                        option(EncapOptions.GENEVE)
                                .set(EncapOptions.GENEVE_CLASS, 291)
                                .set(EncapOptions.GENEVE_TYPE, 0x34)
                                .set(
                                        EncapOptions.GENEVE_DATA,
                                        new byte[] {(byte) 0xaa, (byte) 0xbb, (byte) 0xcc, (byte) 0xdd})
                                .build())
                .build();
        assertThat(sent.nest(IpEncap.OPTS).all(EncapOptions.GENEVE))
                .extracting(geneve -> geneve.require(EncapOptions.GENEVE_CLASS))
                .containsExactly(4660L, 291L);
        assertThat(bytes(options)).isEqualTo(bytes(clean(sent.nest(IpEncap.OPTS))));
    }

    @Test
    void vxlanAndErspanOptions() {
        assertThat(sent("encap-ip-vxlan", IpEncap.KIND)
                        .nest(IpEncap.OPTS)
                        .nest(EncapOptions.VXLAN)
                        .number(EncapOptions.VXLAN_GBP))
                .hasValue(4660);
        Attributes first =
                sent("encap-ip-erspan-1", IpEncap.KIND).nest(IpEncap.OPTS).nest(EncapOptions.ERSPAN);
        assertThat(first.number(EncapOptions.ERSPAN_VER)).hasValue(1);
        assertThat(first.number(EncapOptions.ERSPAN_INDEX)).hasValue(74565);
        Attributes second =
                sent("encap-ip-erspan-2", IpEncap.KIND).nest(IpEncap.OPTS).nest(EncapOptions.ERSPAN);
        assertThat(second.number(EncapOptions.ERSPAN_VER)).hasValue(2);
        assertThat(second.number(EncapOptions.ERSPAN_DIR)).hasValue(1);
        assertThat(second.number(EncapOptions.ERSPAN_HWID)).hasValue(42);
    }

    @Test
    void seg6() {
        List<InetAddress> segments = List.of(ip("2001:db8:3::4"), ip("2001:db8:5::6"), ip("2001:db8:7::8"));
        Attributes sent = sent("encap-seg6", Seg6Encap.KIND);
        Seg6Path path = sent.require(Seg6Encap.SRH);
        assertThat(path.mode()).isEqualTo(Seg6Path.ENCAP);
        assertThat(path.header().segments()).isEqualTo(segments);
        assertThat(path).hasToString("mode encap segs 2001:db8:3::4,2001:db8:5::6,2001:db8:7::8");
        Encap written = Encap.seg6(new Seg6Path(Seg6Path.ENCAP, SegmentRoutingHeader.of(segments)));
        assertThat(bytes(written.attributes())).isEqualTo(bytes(sent));
    }

    @Test
    void seg6Inline() {
        List<InetAddress> segments = List.of(ip("2001:db8:3::4"), ip("2001:db8:5::6"));
        Encap written = Encap.seg6(new Seg6Path(Seg6Path.INLINE, SegmentRoutingHeader.inline(segments)));
        assertThat(bytes(written.attributes())).isEqualTo(bytes(sent("encap-seg6-inline", Seg6Encap.KIND)));
    }

    @Test
    void seg6WithAHash() {
        SegmentRoutingHeader header =
                SegmentRoutingHeader.of(List.of(ip("2001:db8:3::7"))).hmac(4660);
        assertThat(header.hmacKeyId()).hasValue(4660);
        assertThat(bytes(Encap.seg6(new Seg6Path(Seg6Path.ENCAP, header)).attributes()))
                .isEqualTo(bytes(sent("encap-seg6-hmac", Seg6Encap.KIND)));
        assertThat(sent("encap-seg6-reduced", Seg6Encap.KIND).require(Seg6Encap.SRH))
                .hasToString("mode encap.red segs 2001:db8:3::6");
        assertThat(sent("encap-seg6-l2", Seg6Encap.KIND).require(Seg6Encap.SRH).mode())
                .isEqualTo(Seg6Path.L2ENCAP);
        assertThat(sent("encap-seg6-l2-reduced", Seg6Encap.KIND)
                        .require(Seg6Encap.SRH)
                        .mode())
                .isEqualTo(Seg6Path.L2ENCAP_REDUCED);
    }

    @Test
    void seg6Local() {
        same(
                sent("encap-seg6local-end-x", Seg6LocalEncap.KIND),
                of(Seg6LocalEncap.KIND).set(Seg6LocalEncap.ACTION, 2).set(Seg6LocalEncap.NH6, ip("2001:db8:1::77")));
        same(
                sent("encap-seg6local-end-dx4", Seg6LocalEncap.KIND),
                of(Seg6LocalEncap.KIND).set(Seg6LocalEncap.ACTION, 6).set(Seg6LocalEncap.NH4, ip("192.0.2.79")));
        same(
                sent("encap-seg6local-end-t", Seg6LocalEncap.KIND),
                of(Seg6LocalEncap.KIND).set(Seg6LocalEncap.ACTION, 3).set(Seg6LocalEncap.TABLE, 74565));
        SegmentRoutingHeader path = SegmentRoutingHeader.inline(List.of(ip("2001:db8:3::4"), ip("2001:db8:5::6")));
        same(
                sent("encap-seg6local-end-b6", Seg6LocalEncap.KIND),
                of(Seg6LocalEncap.KIND).set(Seg6LocalEncap.ACTION, 9).set(Seg6LocalEncap.SRH, path));
    }

    private static AttributesBuilder inside(NestAttribute nest) {
        return Attributes.builder(nest.inside(Attributes.none(Seg6LocalEncap.KIND.attributes())));
    }

    @Test
    void seg6LocalCountersAndFlavors() {
        Attributes counters = inside(Seg6LocalEncap.COUNTERS)
                .set(Seg6LocalEncap.CNT_PACKETS, 0)
                .set(Seg6LocalEncap.CNT_BYTES, 0)
                .set(Seg6LocalEncap.CNT_ERRORS, 0)
                .build();
        same(
                sent("encap-seg6local-end-count", Seg6LocalEncap.KIND),
                of(Seg6LocalEncap.KIND).set(Seg6LocalEncap.ACTION, 1).set(Seg6LocalEncap.COUNTERS, counters));
        Attributes flavors = inside(Seg6LocalEncap.FLAVORS)
                .set(Seg6LocalEncap.FLV_OPERATION, 1 << 4)
                .set(Seg6LocalEncap.FLV_LCBLOCK_BITS, 48)
                .set(Seg6LocalEncap.FLV_LCNODE_FN_BITS, 16)
                .build();
        same(
                sent("encap-seg6local-end-csid", Seg6LocalEncap.KIND),
                of(Seg6LocalEncap.KIND).set(Seg6LocalEncap.ACTION, 1).set(Seg6LocalEncap.FLAVORS, flavors));
    }

    @Test
    void ila() {
        same(
                sent("encap-ila", IlaEncap.KIND),
                of(IlaEncap.KIND)
                        .set(IlaEncap.LOCATOR, 0x20010db843218765L)
                        .set(IlaEncap.CSUM_MODE, 3)
                        .set(IlaEncap.IDENT_TYPE, 1)
                        .set(IlaEncap.HOOK_TYPE, 0));
    }

    @Test
    void rpl() {
        Attributes sent = sent("encap-rpl", RplEncap.KIND);
        RplHeader header = RplHeader.of(List.of(ip("2001:db8:3::4"), ip("2001:db8:3::5")));
        assertThat(sent.require(RplEncap.SRH)).hasToString("segs 2001:db8:3::4,2001:db8:3::5");
        same(sent, of(RplEncap.KIND).set(RplEncap.SRH, header));
    }

    @Test
    void ioam6() {
        Attributes sent = sent("encap-ioam6", Ioam6Encap.KIND);
        StructView trace = Ioam6Encap.TRACE
                .struct()
                .fill()
                .set(Ioam6Encap.NAMESPACE, 4660)
                .set(Ioam6Encap.REMAINING, 44 / 4)
                .set(Ioam6Encap.TRACE_TYPE, 0x812345 << 8 & 0xffff_ffffL)
                .view();
        assertThat(sent.get(Ioam6Encap.DST)).contains(ip("2001:db8:3::6"));
        assertThat(sent.number(Ioam6Encap.MODE)).hasValue(2);
        assertThat(sent.require(Ioam6Encap.TRACE)).hasToString(trace.toString());
        Attributes frequency = sent("encap-ioam6-frequency", Ioam6Encap.KIND);
        assertThat(frequency.number(Ioam6Encap.FREQ_K)).hasValue(3);
        assertThat(frequency.number(Ioam6Encap.FREQ_N)).hasValue(77);
    }

    @Test
    void xfrm() {
        Attributes sent = sent("encap-xfrm", XfrmEncap.KIND);
        assertThat(sent.number(XfrmEncap.IF_ID)).hasValue(0x12345);
        assertThat(sent.number(XfrmEncap.LINK)).hasValue(3);
    }

    @Test
    void bpf() {
        Attributes reported = RouteCorpusTest.route("encap-bpf.notification")
                .encap()
                .orElseThrow()
                .attributes();
        assertThat(reported.nest(BpfEncap.OUT).get(BpfEncap.PROG_NAME)).contains("out.o:[fn]");
        assertThat(reported.nest(BpfEncap.XMIT).get(BpfEncap.PROG_NAME)).contains("xmit.o:[fn]");
    }

    @Test
    void theKindIsFoundWhicheverComesFirst() {
        Encap mpls = Encap.mpls("74565");
        Attributes kindFirst = Attributes.builder(RouteAttributes.SET)
                .set(RouteAttributes.ENCAP_TYPE, mpls.type())
                .set(RouteAttributes.ENCAP, mpls.attributes())
                .build();
        assertThat(kindFirst.nest(RouteAttributes.ENCAP).get(MplsEncap.DST))
                .map(Object::toString)
                .contains("74565");
        Attributes unknown = Attributes.builder(RouteAttributes.SET)
                .set(RouteAttributes.ENCAP, mpls.attributes())
                .set(RouteAttributes.ENCAP_TYPE, 4660)
                .build();
        assertThat(unknown.nest(RouteAttributes.ENCAP).entries()).hasSize(1);
    }

    @Test
    void aHeaderThatCountsMoreSegmentsThanItHasIsMalformed() {
        Attributes broken = Attributes.builder(Seg6LocalEncap.KIND.attributes())
                .add(2, new byte[] {0, 2, 4, 1, 1, 0, 0, 0, 1, 2, 3})
                .build();
        assertThatThrownBy(() -> broken.get(Seg6LocalEncap.SRH))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("a header of 8 bytes and its segments of 16, found 11 bytes");
    }
}
