package org.netlink4j.rtnetlink.link.kind;

import static org.netlink4j.rtnetlink.link.kind.Intent.ip;

import java.util.List;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** Links that need no other one, and those of kinds that few kernels have. */
final class LoneIntents {

    static final List<Intent> ALL = List.of(
            Intent.of("vcan-add", LinkSpec.of("vcan").name("vc0")),
            Intent.of(
                    "vxcan-add",
                    LinkSpec.of("vxcan")
                            .name("xc0")
                            .data(VxcanKind.PEER, LinkSpec.change().name("xc1").asPeer())),
            Intent.of("nlmon-add", LinkSpec.of("nlmon").name("nm0")),
            Intent.of(
                    "gtp-add",
                    LinkSpec.of("gtp")
                            .name("gt0")
                            .data(GtpKind.CREATE_SOCKETS, 1)
                            .data(GtpKind.ROLE, 1)
                            .data(GtpKind.PDP_HASHSIZE, 74565)
                            .data(GtpKind.RESTART_COUNT, 154)),
            Intent.of("vrf-add", LinkSpec.of("vrf").name("vr0").data(VrfKind.TABLE, 74565)),
            Intent.of(
                    "team-add", LinkSpec.of("team").address("02:12:34:56:78:9a").name("te0")),
            Intent.of(
                    "geneve-add",
                    LinkSpec.of("geneve")
                            .name("ge0")
                            .data(GeneveKind.DF, 1)
                            .data(GeneveKind.ID, 74565)
                            .data(GeneveKind.REMOTE, ip("192.0.2.33"))
                            .data(GeneveKind.LABEL, 0)
                            .data(GeneveKind.TTL, 55)
                            .data(GeneveKind.TOS, 0x12)
                            .data(GeneveKind.PORT, 4660)
                            .data(GeneveKind.UDP_CSUM, 1)),
            Intent.of(
                    "geneve-add-6",
                    LinkSpec.of("geneve")
                            .name("ge1")
                            .data(GeneveKind.TTL_INHERIT, 1)
                            .data(GeneveKind.ID, 0x123456)
                            .data(GeneveKind.REMOTE6, ip("2001:db8:1::2"))
                            .data(GeneveKind.LABEL, 0x12345)
                            .data(GeneveKind.TTL, 0)
                            .data(GeneveKind.TOS, 1)
                            .data(GeneveKind.PORT, 22136)
                            .data(GeneveKind.UDP_ZERO_CSUM6_TX, 0)
                            .data(GeneveKind.UDP_ZERO_CSUM6_RX, 1)),
            Intent.of(
                    "geneve-add-innerproto",
                    LinkSpec.of("geneve")
                            .name("ge3")
                            .data(GeneveKind.ID, 0)
                            .data(GeneveKind.LABEL, 0)
                            .data(GeneveKind.TTL, 0)
                            .data(GeneveKind.TOS, 0)
                            .data(GeneveKind.PORT, 6083)
                            .data(GeneveKind.COLLECT_METADATA, true)
                            .data(GeneveKind.INNER_PROTO_INHERIT, true)),
            Intent.of(
                    "geneve-set",
                    LinkSpec.of("geneve")
                            .data(GeneveKind.ID, 74565)
                            .data(GeneveKind.REMOTE, ip("192.0.2.33"))
                            .data(GeneveKind.TTL, 66)
                            .data(GeneveKind.TOS, 0x34)),
            Intent.of(
                    "xfrm-add",
                    2,
                    un0 -> LinkSpec.of("xfrm")
                            .name("xf0")
                            .data(XfrmKind.IF_ID, 0x12345)
                            .data(XfrmKind.LINK, un0)),
            Intent.of("xfrm-add-external", LinkSpec.of("xfrm").name("xf1").data(XfrmKind.COLLECT_METADATA, true)),
            Intent.of(
                    "bareudp-add",
                    LinkSpec.of("bareudp")
                            .name("bu0")
                            .data(BareudpKind.PORT, 4660)
                            .data(BareudpKind.ETHERTYPE, 0x8847)
                            .data(BareudpKind.SRCPORT_MIN, 22136)
                            .data(BareudpKind.MULTIPROTO_MODE, true)),
            Intent.of("netkit-add", LinkSpec.of("netkit").name("nk0")),
            Intent.of("wireguard-add", LinkSpec.of("wireguard").mtu(1234).name("wg0")),
            Intent.of(
                    "amt-add",
                    2,
                    un0 -> LinkSpec.of("amt")
                            .name("am0")
                            .data(AmtKind.MODE, 0)
                            .data(AmtKind.LOCAL_IP, ip("192.0.2.1"))
                            .data(AmtKind.DISCOVERY_IP, ip("198.51.100.2"))
                            .data(AmtKind.LINK, un0)
                            .data(AmtKind.RELAY_PORT, 4660)
                            .data(AmtKind.GATEWAY_PORT, 22136)
                            .data(AmtKind.MAX_TUNNELS, 74565)),
            Intent.of("batadv-add", LinkSpec.of("batadv").name("ba0")),
            Intent.of(
                    "can-add",
                    LinkSpec.of("can")
                            .name("ca0")
                            .data(CanKind.RESTART_MS, 1234)
                            .data(
                                    CanKind.BITTIMING,
                                    CanBitTiming.LAYOUT
                                            .fill()
                                            .set(CanBitTiming.BITRATE, 123456)
                                            .set(CanBitTiming.SAMPLE_POINT, 875)
                                            .view())),
            Intent.of(
                    "wwan-add",
                    LinkSpec.of("wwan")
                            .set(LinkAttributes.PARENT_DEV_NAME, "wwan0")
                            .name("ww0")
                            .data(WwanKind.LINK_ID, 74565)),
            Intent.of("dsa-add", 2, un0 -> LinkSpec.of("dsa").name("ds0").data(DsaKind.CONDUIT, un0)));

    private LoneIntents() {}
}
