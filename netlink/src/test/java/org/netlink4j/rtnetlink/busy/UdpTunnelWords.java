package org.netlink4j.rtnetlink.busy;

import java.net.InetAddress;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.link.kind.GeneveKind;
import org.netlink4j.rtnetlink.link.kind.VxlanKind;
import org.netlink4j.rtnetlink.link.kind.VxlanPortRange;

/** What a VXLAN and a Geneve have, under {@code info_data}. */
final class UdpTunnelWords {

    private UdpTunnelWords() {}

    static Words vxlan(Attributes vxlan, Names names) {
        Words words = new Words(vxlan)
                .ifSet("external", VxlanKind.COLLECT_METADATA)
                .ifSet("vnifilter", VxlanKind.VNIFILTER)
                .number("id", VxlanKind.ID)
                .ip("local", VxlanKind.LOCAL)
                .ip("local6", VxlanKind.LOCAL6)
                .say("link", names.of(vxlan.integer(VxlanKind.LINK)))
                .say(
                        "port_range",
                        vxlan.get(VxlanKind.PORT_RANGE)
                                .map(range -> new Words(vxlan)
                                        .say("low", range.get(VxlanPortRange.LOW))
                                        .say("high", range.get(VxlanPortRange.HIGH))))
                .number("port", VxlanKind.PORT)
                .bool("learning", VxlanKind.LEARNING)
                .ifSet("proxy", VxlanKind.PROXY)
                .ifSet("rsc", VxlanKind.RSC)
                .ifSet("l2miss", VxlanKind.L2MISS)
                .ifSet("l3miss", VxlanKind.L3MISS)
                .hexIfSet("tos", VxlanKind.TOS)
                .name("df", VxlanKind.DF, "unset", "set", "inherit")
                .number("ageing", VxlanKind.AGEING)
                .hexIfSet("label", VxlanKind.LABEL)
                .bool("udp_csum", VxlanKind.UDP_CSUM)
                .bool("udp_zero_csum6_tx", VxlanKind.UDP_ZERO_CSUM6_TX)
                .bool("udp_zero_csum6_rx", VxlanKind.UDP_ZERO_CSUM6_RX)
                .ifSet("remcsum_tx", VxlanKind.REMCSUM_TX)
                .ifSet("remcsum_rx", VxlanKind.REMCSUM_RX)
                .ifSet("gbp", VxlanKind.GBP)
                .ifSet("gpe", VxlanKind.GPE)
                .ifSet("remcsum_nopartial", VxlanKind.REMCSUM_NOPARTIAL);
        if (!vxlan.flag(VxlanKind.TTL_INHERIT)) {
            words.number("ttl", VxlanKind.TTL);
        }
        remote(words, "", vxlan.get(VxlanKind.GROUP));
        remote(words, "6", vxlan.get(VxlanKind.GROUP6));
        return ifNotZero(words, "limit", VxlanKind.LIMIT);
    }

    private static void remote(Words words, String suffix, Optional<InetAddress> remote) {
        remote.ifPresent(address -> words.say((address.isMulticastAddress() ? "group" : "remote") + suffix, address));
    }

    private static Words ifNotZero(Words words, String key, NumberAttribute attribute) {
        return words.attributes().number(attribute, 0) == 0 ? words : words.number(key, attribute);
    }

    static Words geneve(Attributes geneve) {
        Words words = new Words(geneve)
                .number("id", GeneveKind.ID)
                .ip("remote", GeneveKind.REMOTE)
                .ip("remote6", GeneveKind.REMOTE6)
                .hexIfSet("tos", GeneveKind.TOS)
                .name("df", GeneveKind.DF, "unset", "set", "inherit")
                .hexIfSet("label", GeneveKind.LABEL)
                .number("port", GeneveKind.PORT)
                .ifSet("external", GeneveKind.COLLECT_METADATA)
                .bool("udp_csum", GeneveKind.UDP_CSUM)
                .bool("udp_zero_csum6_tx", GeneveKind.UDP_ZERO_CSUM6_TX)
                .bool("udp_zero_csum6_rx", GeneveKind.UDP_ZERO_CSUM6_RX)
                .ifSet("inner_proto_inherit", GeneveKind.INNER_PROTO_INHERIT);
        return geneve.number(GeneveKind.TTL_INHERIT, 0) == 0 ? words.number("ttl", GeneveKind.TTL) : words;
    }
}
