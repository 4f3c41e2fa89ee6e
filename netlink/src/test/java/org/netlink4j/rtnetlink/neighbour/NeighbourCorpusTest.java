package org.netlink4j.rtnetlink.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.LinkLayerAddress;

class NeighbourCorpusTest {

    @Test
    void everyRecordedNeighbourDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("neighbour", NeighbourMessages.TYPES);
    }

    private static Neighbour neighbour(String fixture) {
        return new Neighbour(Fixture.of("neighbour/" + fixture).message());
    }

    @Test
    void aNeighbourSaysWhatTheCommandLineSaid() {
        Neighbour neighbour = neighbour("v4-add-protocol.notification.linux-6.18");
        assertThat(neighbour.destination()).contains(IpText.parse("test", "192.0.2.78"));
        assertThat(neighbour.linkLayerAddress()).contains(LinkLayerAddress.of("02:23:45:67:89:ab"));
        assertThat(neighbour.state()).isEqualTo(NeighbourState.REACHABLE);
        assertThat(neighbour.protocol()).hasValue(186);
        assertThat(neighbour.probes()).isPresent();
        assertThat(neighbour.usedAgo()).isPresent();
        assertThat(neighbour.isProxy()).isFalse();
        assertThat(neighbour).hasToString("192.0.2.78 dev 3 lladdr 02:23:45:67:89:ab REACHABLE proto 186");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "v6-add.notification.linux-6.18",
                        "2001:db8:1::77 dev 3 lladdr 02:45:67:89:ab:cd router PERMANENT"),
                Arguments.of(
                        "v4-add-extern-valid.notification.linux-6.18",
                        "192.0.2.99 dev 3 lladdr 02:78:9a:bc:de:f0 extern_valid STALE"),
                Arguments.of("proxy.reply.linux-6.18", "203.0.113.45 dev 3 proxy proto 187"),
                Arguments.of("tunnel-add.notification.linux-6.1", "203.0.113.9 dev 11 lladdr c6:33:64:21 PERMANENT"),
                Arguments.of("fdb-add.notification.linux-6.18", "02:12:34:56:78:9a dev 3 master 2 static"),
                Arguments.of(
                        "fdb-vxlan-add-6.notification.linux-6.18",
                        "02:12:34:56:78:9a dev 2 dst 2001:db8:2::33 self permanent"),
                Arguments.of(
                        "fdb-vxlan-add-nhid.notification.linux-6.18",
                        "02:12:34:56:78:9c dev 3 nhid 4660 self permanent"),
                Arguments.of(
                        "fdb-vxlan-add-src-vni.notification.linux-6.18",
                        "02:12:34:56:78:9a dev 2 dst 198.51.100.33 vni 74565 src_vni 4660 self permanent"),
                Arguments.of(
                        "fdb-vxlan-3.reply.linux-6.18",
                        "00:00:00:00:00:00 dev 3 dst 198.51.100.34 port 4660 vni 305419 via 2 self permanent"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNeighbourReadsAsIproute2WouldSay(String fixture, String text) {
        assertThat(neighbour(fixture)).hasToString(text);
    }

    @Test
    void theExtensionOfAForwardingEntryIsRead() {
        Attributes extension = neighbour("fdb-activity-notify.notification.linux-6.18")
                .attributes()
                .nest(NeighbourAttributes.FDB_EXT_ATTRS);
        assertThat(extension.number(FdbExtensionAttributes.ACTIVITY_NOTIFY)).hasValue(3);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                neighbour("v4-add", "6.18", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a")),
                neighbour(
                        "v4-add-protocol",
                        "6.18",
                        NeighbourSpec.of("192.0.2.78", "02:23:45:67:89:ab")
                                .state(NeighbourState.REACHABLE)
                                .protocol(186)),
                neighbour(
                        "v4-add-stale",
                        "6.18",
                        NeighbourSpec.of("192.0.2.79", "02:34:56:78:9a:bc").state(NeighbourState.STALE)),
                neighbour(
                        "v4-add-noarp",
                        "6.18",
                        NeighbourSpec.of("192.0.2.80", "02:34:56:78:9a:bd").state(NeighbourState.NOARP)),
                neighbour(
                        "v4-add-extern-learn",
                        "6.18",
                        NeighbourSpec.of("192.0.2.81", "02:34:56:78:9a:be")
                                .state(NeighbourState.REACHABLE)
                                .flags(NeighbourFlags.EXT_LEARNED)),
                neighbour("v4-add-use", "6.18", NeighbourSpec.of("192.0.2.82").flags(NeighbourFlags.USE)),
                neighbour(
                        "v4-add-managed",
                        "6.18",
                        NeighbourSpec.of("192.0.2.83").extendedFlags(NeighbourFlags.EXT_MANAGED)),
                neighbour(
                        "v6-add",
                        "6.18",
                        NeighbourSpec.of("2001:db8:1::77", "02:45:67:89:ab:cd").flags(NeighbourFlags.ROUTER)),
                neighbour(
                        "v4-proxy-add",
                        "6.18",
                        NeighbourSpec.proxy("203.0.113.45").protocol(187)),
                neighbour(
                        "v6-proxy-add",
                        "6.18",
                        NeighbourSpec.proxy("2001:db8:2::45").flags(NeighbourFlags.ROUTER)),
                neighbour(
                        "tunnel-add",
                        "6.1",
                        NeighbourSpec.of(IpText.parse("test", "203.0.113.9"), LinkLayerAddress.of("c6:33:64:21"))),
                forwarding(
                        "fdb-add",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9a").master().fixed()),
                forwarding(
                        "fdb-add-sticky",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9b").master().fixed().sticky()),
                forwarding(
                        "fdb-add-dynamic",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9c").master().dynamic().externallyLearned()),
                forwarding("fdb-add-local", "6.18", FdbSpec.of("02:12:34:56:78:9d")),
                forwarding(
                        "fdb-add-vlan",
                        "6.1",
                        FdbSpec.of("02:12:34:56:78:9a").master().fixed().vlan(1234)),
                forwarding("fdb-delete", "6.18", FdbSpec.of("02:12:34:56:78:9b").master()),
                forwarding(
                        "fdb-vxlan-add", "6.18", FdbSpec.of("02:12:34:56:78:9a").destination("198.51.100.33")),
                forwarding(
                        "fdb-vxlan-add-6",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9a").destination("2001:db8:2::33")),
                forwarding(
                        "fdb-vxlan-add-router",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9b")
                                .destination("198.51.100.35")
                                .router()
                                .dynamic()
                                .externallyLearned()
                                .use()),
                forwarding(
                        "fdb-vxlan-add-nhid",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9c").nexthop(4660)),
                forwarding(
                        "fdb-vxlan-add-src-vni",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9a")
                                .destination("198.51.100.33")
                                .vni(74565)
                                .sourceVni(4660)),
                forwarding(
                        "fdb-vxlan-append",
                        "6.18",
                        FdbSpec.of("02:12:34:56:78:9a")
                                .destination("198.51.100.34")
                                .port(4660)
                                .vni(305419)
                                .via(2)));
    }

    private static int index(String fixture) {
        return neighbour(fixture).index();
    }

    private static Arguments neighbour(String fixture, String kernel, NeighbourSpec spec) {
        String name = fixture + ".request.linux-" + kernel;
        return Arguments.of(name, spec.header(index(name)), spec.attributes());
    }

    private static Arguments forwarding(String fixture, String kernel, FdbSpec spec) {
        String name = fixture + ".request.linux-" + kernel;
        return Arguments.of(name, spec.header(index(name)), spec.attributes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aRequestHasTheBytesOfIproute2(String fixture, StructView header, Attributes attributes) {
        assertThat(CorpusChecks.payload(header, attributes))
                .isEqualTo(Fixture.of("neighbour/" + fixture).payload());
    }

    /** iproute2 says a state in a deletion, which the kernel does not look at. */
    @Test
    void aDeletionNamesTheAddressAndNothingElse() {
        NeighbourSpec spec = NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a");
        String ours = CorpusChecks.payload(spec.identityHeader(3), spec.identity());
        String theirs = Fixture.of("neighbour/v4-delete.request.linux-6.18").payload();
        assertThat(ours).isEqualTo(theirs.replace("0300000080000000", "0300000000000000"));
        assertThat(CorpusChecks.payload(spec.identityHeader(3), spec.identity()))
                .isEqualTo(Fixture.of("neighbour/v4-get.request.linux-6.18").payload());
    }

    @Test
    void whatWasReportedIsAskedForAgainAsItWas() {
        NeighbourSpec router = NeighbourSpec.from(neighbour("v6-add.notification.linux-6.18"));
        assertThat(CorpusChecks.payload(router.header(3), router.attributes()))
                .isEqualTo(Fixture.of("neighbour/v6-add.request.linux-6.18").payload());
        FdbSpec entry = FdbSpec.from(neighbour("fdb-vxlan-add-src-vni.notification.linux-6.18"));
        assertThat(CorpusChecks.payload(entry.header(2), entry.attributes()))
                .isEqualTo(Fixture.of("neighbour/fdb-vxlan-add-src-vni.request.linux-6.18")
                        .payload());
    }
}
