package org.netlink4j.rtnetlink.link.kind;

import static org.netlink4j.rtnetlink.link.kind.Intent.ip;

import java.util.List;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** Tunnels. iproute2 sends much that is zero; so must we, to be equal. */
final class TunnelIntents {

    private static final int FLOW = 0x12 << 20 | 0x12345;
    private static final int INHERIT_ALL = Ip6TunnelFlags.IGN_ENCAP_LIMIT
            | Ip6TunnelFlags.USE_ORIG_TCLASS
            | Ip6TunnelFlags.USE_ORIG_FLOWLABEL
            | Ip6TunnelFlags.RCV_DSCP_COPY
            | Ip6TunnelFlags.USE_ORIG_FWMARK;

    static final List<Intent> ALL = List.of(
            Intent.of(
                    "gre-add",
                    2,
                    un0 -> greEncap(
                            0,
                            greKeys("gre", "gr0", 74565, 0x1020304, GreKind.SEQ | GreKind.KEY | GreKind.CSUM)
                                    .data(GreKind.LOCAL, ip("198.51.100.44"))
                                    .data(GreKind.REMOTE, ip("192.0.2.33"))
                                    .data(GreKind.PMTUDISC, 1)
                                    .data(GreKind.TOS, 0x12)
                                    .data(GreKind.LINK, un0)
                                    .data(GreKind.TTL, 55)
                                    .data(GreKind.FWMARK, 0x12345))),
            Intent.of(
                    "gre-add-nopmtudisc",
                    greEncap(
                            0,
                            greKeys("gre", "gr1", 0, 0, 0)
                                    .data(GreKind.REMOTE, ip("192.0.2.35"))
                                    .data(GreKind.PMTUDISC, 0)
                                    .data(GreKind.IGNORE_DF, 1)
                                    .data(GreKind.TOS, 0)
                                    .data(GreKind.TTL, 0)
                                    .data(GreKind.FWMARK, 0))),
            Intent.of("gre-add-external", LinkSpec.of("gre").name("gr2").data(GreKind.COLLECT_METADATA, true)),
            Intent.of(
                    "gre-add-fou",
                    greKeys("gre", "gr0", 0, 0, 0)
                            .data(GreKind.REMOTE, ip("192.0.2.36"))
                            .data(GreKind.PMTUDISC, 1)
                            .data(GreKind.TOS, 0)
                            .data(GreKind.TTL, 0)
                            .data(GreKind.FWMARK, 0)
                            .data(GreKind.ENCAP_TYPE, TunnelEncap.FOU)
                            .data(GreKind.ENCAP_FLAGS, TunnelEncap.CSUM | TunnelEncap.REMCSUM)
                            .data(GreKind.ENCAP_SPORT, 4660)
                            .data(GreKind.ENCAP_DPORT, 22136)),
            Intent.of(
                    "gretap-add",
                    greEncap(
                            0,
                            greKeys("gretap", "gt1", 74565, 74565, GreKind.KEY | GreKind.CSUM)
                                    .address("02:12:34:56:78:9a")
                                    .data(GreKind.LOCAL, ip("198.51.100.44"))
                                    .data(GreKind.REMOTE, ip("192.0.2.33"))
                                    .data(GreKind.PMTUDISC, 1)
                                    .data(GreKind.TOS, 1)
                                    .data(GreKind.TTL, 55)
                                    .data(GreKind.FWMARK, 0x12345))),
            Intent.of(
                    "ip6gre-add",
                    5,
                    un0 -> greEncap(
                            TunnelEncap.CSUM6,
                            greKeys("ip6gre", "g60", 74565, 4660, GreKind.SEQ | GreKind.KEY | GreKind.CSUM)
                                    .data(GreKind.LOCAL, ip("2001:db8:3::4"))
                                    .data(GreKind.REMOTE, ip("2001:db8:1::2"))
                                    .data(GreKind.LINK, un0)
                                    .data(GreKind.TTL, 55)
                                    .data(GreKind.ENCAP_LIMIT, 6)
                                    .data(GreKind.FLOWINFO, FLOW)
                                    .data(GreKind.FLAGS, Ip6TunnelFlags.ALLOW_LOCAL_REMOTE)
                                    .data(GreKind.FWMARK, 0x12345)
                                    .data(GreKind.ERSPAN_VER, 1))),
            Intent.of(
                    "ip6gre-add-inherit",
                    greEncap(
                            TunnelEncap.CSUM6,
                            greKeys("ip6gre", "g61", 0, 0, 0)
                                    .data(GreKind.REMOTE, ip("2001:db8:1::3"))
                                    .data(GreKind.TTL, 64)
                                    .data(GreKind.ENCAP_LIMIT, 4)
                                    .data(GreKind.FLOWINFO, 0)
                                    .data(GreKind.FLAGS, INHERIT_ALL)
                                    .data(GreKind.FWMARK, 0)
                                    .data(GreKind.ERSPAN_VER, 1))),
            Intent.of(
                    "ip6gretap-add",
                    greEncap(
                            TunnelEncap.CSUM6,
                            greKeys("ip6gretap", "g6t", 74565, 74565, GreKind.KEY)
                                    .data(GreKind.LOCAL, ip("2001:db8:3::4"))
                                    .data(GreKind.REMOTE, ip("2001:db8:1::2"))
                                    .data(GreKind.TTL, 55)
                                    .data(GreKind.ENCAP_LIMIT, 4)
                                    .data(GreKind.FLOWINFO, FLOW)
                                    .data(GreKind.FLAGS, 0)
                                    .data(GreKind.FWMARK, 0)
                                    .data(GreKind.ERSPAN_VER, 1))),
            Intent.of(
                    "erspan-add",
                    greEncap(
                            0,
                            erspan("er0", 0x123, "192.0.2.1", "198.51.100.2", 1).data(GreKind.ERSPAN_INDEX, 74565))),
            Intent.of(
                    "erspan-add-2",
                    greEncap(
                            0,
                            erspan("er1", 0x234, "192.0.2.3", "198.51.100.4", 2)
                                    .data(GreKind.ERSPAN_DIR, 1)
                                    .data(GreKind.ERSPAN_HWID, 0x2a))),
            Intent.of("erspan-add-0", greEncap(0, erspan("er2", 0x235, "192.0.2.3", "198.51.100.4", 0))),
            Intent.of(
                    "ip6erspan-add",
                    greEncap(
                            TunnelEncap.CSUM6,
                            ip6erspan("e60", 0x123, "2001:db8:3::4", 64, 1).data(GreKind.ERSPAN_INDEX, 74565))),
            Intent.of(
                    "ip6erspan-add-2",
                    greEncap(
                            TunnelEncap.CSUM6,
                            ip6erspan("e61", 0x234, "2001:db8:3::5", 77, 2)
                                    .data(GreKind.ERSPAN_DIR, 0)
                                    .data(GreKind.ERSPAN_HWID, 0x1b))),
            Intent.of(
                    "ipip-add",
                    7,
                    un0 -> ipipEncap(LinkSpec.of("ipip")
                            .name("pp0")
                            .data(IpipKind.PROTO, 0)
                            .data(IpipKind.LOCAL, ip("198.51.100.44"))
                            .data(IpipKind.REMOTE, ip("192.0.2.33"))
                            .data(IpipKind.PMTUDISC, 1)
                            .data(IpipKind.TOS, 0x12)
                            .data(IpipKind.TTL, 55)
                            .data(IpipKind.LINK, un0)
                            .data(IpipKind.FWMARK, 0x12345))),
            Intent.of(
                    "ipip-add-nopmtudisc",
                    ipipEncap(LinkSpec.of("ipip")
                            .name("pp2")
                            .data(IpipKind.PROTO, 137)
                            .data(IpipKind.REMOTE, ip("192.0.2.34"))
                            .data(IpipKind.PMTUDISC, 0)
                            .data(IpipKind.TOS, 0)
                            .data(IpipKind.TTL, 0)
                            .data(IpipKind.LINK, 0)
                            .data(IpipKind.FWMARK, 0))),
            Intent.of(
                    "ipip-add-external",
                    LinkSpec.of("ipip").name("pp1").data(IpipKind.PROTO, 0).data(IpipKind.COLLECT_METADATA, true)),
            Intent.of(
                    "ipip-add-gue",
                    LinkSpec.of("ipip")
                            .name("pp9")
                            .data(IpipKind.PROTO, 0)
                            .data(IpipKind.REMOTE, ip("192.0.2.37"))
                            .data(IpipKind.PMTUDISC, 1)
                            .data(IpipKind.TOS, 0)
                            .data(IpipKind.TTL, 0)
                            .data(IpipKind.LINK, 0)
                            .data(IpipKind.FWMARK, 0)
                            .data(IpipKind.ENCAP_TYPE, TunnelEncap.GUE)
                            .data(IpipKind.ENCAP_FLAGS, TunnelEncap.CSUM)
                            .data(IpipKind.ENCAP_SPORT, 4660)
                            .data(IpipKind.ENCAP_DPORT, 22136)),
            Intent.of(
                    "sit-add",
                    8,
                    un0 -> ipipEncap(LinkSpec.of("sit")
                                    .name("si0")
                                    .data(IpipKind.PROTO, 41)
                                    .data(IpipKind.LOCAL, ip("198.51.100.44"))
                                    .data(IpipKind.REMOTE, ip("192.0.2.33"))
                                    .data(IpipKind.PMTUDISC, 1)
                                    .data(IpipKind.TOS, 0x12)
                                    .data(IpipKind.TTL, 55)
                                    .data(IpipKind.LINK, un0)
                                    .data(IpipKind.FWMARK, 0x12345))
                            .data(IpipKind.FLAGS, 0)),
            Intent.of("sit-add-isatap", sit("si2", "198.51.100.46", 0).data(IpipKind.FLAGS, SitKind.ISATAP)),
            Intent.of(
                    "sit-add-6rd",
                    sit("si1", "198.51.100.45", 64)
                            .data(IpipKind.FLAGS, 0)
                            .data(IpipKind.PREFIX_6RD, ip("2001:db8:1200::"))
                            .data(IpipKind.PREFIXLEN_6RD, 39)
                            .data(IpipKind.RELAY_PREFIX_6RD, ip("10.32.0.0"))
                            .data(IpipKind.RELAY_PREFIXLEN_6RD, 11)),
            Intent.of(
                    "ip6tnl-add",
                    9,
                    un0 -> ip6tnlEncap(LinkSpec.of("ip6tnl")
                            .name("p60")
                            .data(Ip6tnlKind.PROTO, 41)
                            .data(Ip6tnlKind.LOCAL, ip("2001:db8:3::4"))
                            .data(Ip6tnlKind.REMOTE, ip("2001:db8:1::2"))
                            .data(Ip6tnlKind.TTL, 55)
                            .data(Ip6tnlKind.ENCAP_LIMIT, 6)
                            .data(Ip6tnlKind.FLOWINFO, FLOW)
                            .data(Ip6tnlKind.FLAGS, Ip6TunnelFlags.ALLOW_LOCAL_REMOTE)
                            .data(Ip6tnlKind.LINK, un0)
                            .data(Ip6tnlKind.FWMARK, 0x12345))),
            Intent.of(
                    "ip6tnl-add-inherit",
                    ip6tnlEncap(LinkSpec.of("ip6tnl")
                            .name("p61")
                            .data(Ip6tnlKind.PROTO, 4)
                            .data(Ip6tnlKind.REMOTE, ip("2001:db8:1::3"))
                            .data(Ip6tnlKind.TTL, 64)
                            .data(Ip6tnlKind.ENCAP_LIMIT, 4)
                            .data(Ip6tnlKind.FLOWINFO, 0)
                            .data(Ip6tnlKind.FLAGS, INHERIT_ALL)
                            .data(Ip6tnlKind.LINK, 0)
                            .data(Ip6tnlKind.FWMARK, 0))),
            Intent.of(
                    "ip6tnl-add-external",
                    LinkSpec.of("ip6tnl")
                            .name("p62")
                            .data(Ip6tnlKind.PROTO, 0)
                            .data(Ip6tnlKind.COLLECT_METADATA, true)),
            Intent.of("vti-add", 9, un0 -> vti("vti", "vt0", un0, "198.51.100.44", "192.0.2.33")),
            Intent.of("vti6-add", 10, un0 -> vti("vti6", "v60", un0, "2001:db8:3::4", "2001:db8:1::2")));

    private TunnelIntents() {}

    private static LinkSpec greKeys(String kind, String name, long in, long out, int flags) {
        return LinkSpec.of(kind)
                .name(name)
                .data(GreKind.IKEY, in)
                .data(GreKind.OKEY, out)
                .data(GreKind.IFLAGS, flags)
                .data(GreKind.OFLAGS, flags);
    }

    private static LinkSpec greEncap(int flags, LinkSpec spec) {
        return spec.data(GreKind.ENCAP_TYPE, TunnelEncap.NONE)
                .data(GreKind.ENCAP_FLAGS, flags)
                .data(GreKind.ENCAP_SPORT, 0)
                .data(GreKind.ENCAP_DPORT, 0);
    }

    private static LinkSpec erspan(String name, int key, String local, String remote, int version) {
        return greKeys("erspan", name, key, key, GreKind.SEQ | GreKind.KEY)
                .data(GreKind.LOCAL, ip(local))
                .data(GreKind.REMOTE, ip(remote))
                .data(GreKind.PMTUDISC, 1)
                .data(GreKind.TOS, 0)
                .data(GreKind.TTL, 0)
                .data(GreKind.FWMARK, 0)
                .data(GreKind.ERSPAN_VER, version);
    }

    private static LinkSpec ip6erspan(String name, int key, String remote, int hopLimit, int version) {
        return greKeys("ip6erspan", name, key, key, GreKind.SEQ | GreKind.KEY)
                .data(GreKind.LOCAL, ip("2001:db8:1::2"))
                .data(GreKind.REMOTE, ip(remote))
                .data(GreKind.TTL, hopLimit)
                .data(GreKind.ENCAP_LIMIT, 4)
                .data(GreKind.FLOWINFO, 0)
                .data(GreKind.FLAGS, 0)
                .data(GreKind.FWMARK, 0)
                .data(GreKind.ERSPAN_VER, version);
    }

    private static LinkSpec sit(String name, String local, int ttl) {
        return ipipEncap(LinkSpec.of("sit")
                .name(name)
                .data(IpipKind.PROTO, 0)
                .data(IpipKind.LOCAL, ip(local))
                .data(IpipKind.PMTUDISC, 1)
                .data(IpipKind.TOS, 0)
                .data(IpipKind.TTL, ttl)
                .data(IpipKind.LINK, 0)
                .data(IpipKind.FWMARK, 0));
    }

    private static LinkSpec ipipEncap(LinkSpec spec) {
        return spec.data(IpipKind.ENCAP_TYPE, TunnelEncap.NONE)
                .data(IpipKind.ENCAP_FLAGS, 0)
                .data(IpipKind.ENCAP_SPORT, 0)
                .data(IpipKind.ENCAP_DPORT, 0);
    }

    private static LinkSpec ip6tnlEncap(LinkSpec spec) {
        return spec.data(Ip6tnlKind.ENCAP_TYPE, TunnelEncap.NONE)
                .data(Ip6tnlKind.ENCAP_FLAGS, TunnelEncap.CSUM6)
                .data(Ip6tnlKind.ENCAP_SPORT, 0)
                .data(Ip6tnlKind.ENCAP_DPORT, 0);
    }

    private static LinkSpec vti(String kind, String name, int link, String local, String remote) {
        return LinkSpec.of(kind)
                .name(name)
                .data(VtiKind.IKEY, 74565)
                .data(VtiKind.OKEY, 0x1020304)
                .data(VtiKind.LOCAL, ip(local))
                .data(VtiKind.REMOTE, ip(remote))
                .data(VtiKind.FWMARK, 0x12345)
                .data(VtiKind.LINK, link);
    }
}
