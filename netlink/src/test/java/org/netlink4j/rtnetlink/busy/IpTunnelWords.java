package org.netlink4j.rtnetlink.busy;

import java.net.InetAddress;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.link.kind.Ip6TunnelFlags;
import org.netlink4j.rtnetlink.link.kind.Ip6tnlKind;
import org.netlink4j.rtnetlink.link.kind.IpipKind;
import org.netlink4j.rtnetlink.link.kind.SitKind;
import org.netlink4j.rtnetlink.link.kind.VtiKind;

/** What tunnels of IP in IP have, under {@code info_data}. */
final class IpTunnelWords {

    private IpTunnelWords() {}

    static Words ipv4(String kind, Attributes tunnel, Names names) {
        return new Words(tunnel)
                .ifSet("external", IpipKind.COLLECT_METADATA)
                .say("proto", protocol(kind, (int) tunnel.number(IpipKind.PROTO, -1)))
                .say("remote", end(tunnel.get(IpipKind.REMOTE)))
                .say("local", end(tunnel.get(IpipKind.LOCAL)))
                .say("link", names.of(tunnel.integer(IpipKind.LINK)))
                .number("ttl", IpipKind.TTL)
                .hexIfSet("tos", IpipKind.TOS)
                .bool("pmtudisc", IpipKind.PMTUDISC)
                .flag("isatap", (tunnel.number(IpipKind.FLAGS, 0) & SitKind.ISATAP) != 0)
                .hexIfSet("fwmark", IpipKind.FWMARK);
    }

    static Words ipv6(Attributes tunnel, Names names) {
        Words words = new Words(tunnel)
                .ifSet("external", Ip6tnlKind.COLLECT_METADATA)
                .say("proto", protocol("ip6tnl", (int) tunnel.number(Ip6tnlKind.PROTO, -1)))
                .say("remote", end(tunnel.get(Ip6tnlKind.REMOTE)))
                .say("local", end(tunnel.get(Ip6tnlKind.LOCAL)))
                .say("link", names.of(tunnel.integer(Ip6tnlKind.LINK)))
                .hexIfSet("fwmark", Ip6tnlKind.FWMARK);
        return flow(words, Ip6tnlKind.TTL, Ip6tnlKind.ENCAP_LIMIT, Ip6tnlKind.FLOWINFO, Ip6tnlKind.FLAGS);
    }

    static Words vti(Attributes vti, Names names) {
        Words words = new Words(vti)
                .say("remote", end(vti.get(VtiKind.REMOTE)))
                .say("local", end(vti.get(VtiKind.LOCAL)))
                .say("link", names.of(vti.integer(VtiKind.LINK)))
                .hexIfSet("fwmark", VtiKind.FWMARK);
        if (vti.number(VtiKind.IKEY, 0) != 0) {
            GreWords.key(words, "ikey", VtiKind.IKEY);
        }
        return vti.number(VtiKind.OKEY, 0) == 0 ? words : GreWords.key(words, "okey", VtiKind.OKEY);
    }

    /** What all tunnels over IPv6 have. */
    static Words flow(
            Words words, NumberAttribute ttl, NumberAttribute limit, NumberAttribute flow, NumberAttribute flagBits) {
        long flags = words.attributes().number(flagBits, 0);
        long info = words.attributes().number(flow, 0);
        words.number("ttl", ttl)
                .flag("ip6_tnl_f_ign_encap_limit", (flags & Ip6TunnelFlags.IGN_ENCAP_LIMIT) != 0)
                .flag("ip6_tnl_f_use_orig_tclass", (flags & Ip6TunnelFlags.USE_ORIG_TCLASS) != 0)
                .flag("ip6_tnl_f_use_orig_flowlabel", (flags & Ip6TunnelFlags.USE_ORIG_FLOWLABEL) != 0)
                .flag("ip6_tnl_f_rcv_dscp_copy", (flags & Ip6TunnelFlags.RCV_DSCP_COPY) != 0)
                .flag("ip6_tnl_f_use_orig_fwmark", (flags & Ip6TunnelFlags.USE_ORIG_FWMARK) != 0)
                .flag("ip6_tnl_f_mip6_dev", (flags & Ip6TunnelFlags.MIP6_DEV) != 0)
                .flag("ip6_tnl_f_allow_local_remote", (flags & Ip6TunnelFlags.ALLOW_LOCAL_REMOTE) != 0);
        if ((flags & Ip6TunnelFlags.IGN_ENCAP_LIMIT) == 0) {
            words.number("encap_limit", limit);
        }
        if ((flags & Ip6TunnelFlags.USE_ORIG_TCLASS) == 0) {
            words.say("tclass", String.format("0x%02x", info >> 20));
        }
        if ((flags & Ip6TunnelFlags.USE_ORIG_FLOWLABEL) == 0) {
            words.say("flowlabel", String.format("0x%05x", info & 0xfffff));
        }
        return words;
    }

    /** The end of a tunnel: {@code any} where it has none. */
    static Object end(Optional<InetAddress> address) {
        return address.map(end -> end.isAnyLocalAddress() ? "any" : IpText.format(end))
                .orElse("any");
    }

    private static Object protocol(String kind, int protocol) {
        return switch (protocol) {
            case -1 -> Optional.empty();
            case 4 -> kind.equals("ip6tnl") ? "ipip6" : "ipip";
            case 41 -> kind.equals("ip6tnl") ? "ip6ip6" : "ip6ip";
            case 137 -> kind.equals("ip6tnl") ? "mplsip6" : "mplsip";
            case 0 -> "any";
            default -> Integer.toString(protocol);
        };
    }
}
