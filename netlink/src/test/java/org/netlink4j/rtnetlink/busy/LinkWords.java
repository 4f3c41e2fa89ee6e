package org.netlink4j.rtnetlink.busy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.rtnetlink.link.HardwareTypes;
import org.netlink4j.rtnetlink.link.Inet6Attributes;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkFlags;
import org.netlink4j.rtnetlink.link.OperState;
import org.netlink4j.rtnetlink.link.ProtoDownReason;

/** A link in the words of {@code ip -j -d link show}. */
final class LinkWords {

    private static final Set<Integer> OVER_IPV4 = Set.of(HardwareTypes.TUNNEL, HardwareTypes.SIT, HardwareTypes.IPGRE);
    private static final Set<Integer> OVER_IPV6 = Set.of(HardwareTypes.TUNNEL6, HardwareTypes.IP6GRE);

    private static final Map<Integer, String> TYPES = Map.of(
            HardwareTypes.ETHER, "ether",
            HardwareTypes.LOOPBACK, "loopback",
            HardwareTypes.TUNNEL, "ipip",
            HardwareTypes.TUNNEL6, "tunnel6",
            HardwareTypes.SIT, "sit",
            HardwareTypes.IPGRE, "gre",
            HardwareTypes.IP6GRE, "gre6",
            HardwareTypes.CAN, "can",
            HardwareTypes.NETLINK, "netlink",
            HardwareTypes.NONE, "none");

    private LinkWords() {}

    static Words of(Link link, Names names) {
        Words words = new Words(link.attributes())
                .say("ifindex", link.index())
                .say("ifname", link.name())
                .say("flags", flags(link, names))
                .say("mtu", link.mtu())
                .say("qdisc", link.qdisc())
                .say("master", names.of(link.master()))
                .say("operstate", OperState.CODES.format(link.operState().orElse(-1)))
                .name("linkmode", LinkAttributes.LINKMODE, "DEFAULT", "DORMANT")
                .say("group", group(link.group().orElse(0)))
                .say("link_type", TYPES.get(link.hardwareType()))
                .say("address", address(link, link.address()))
                .say("broadcast", address(link, link.broadcast()))
                .flag(
                        "link_pointtopoint",
                        link.hasFlags(LinkFlags.POINTOPOINT) && link.broadcast().isPresent())
                .say("promiscuity", link.promiscuity())
                .number("allmulti", LinkAttributes.ALLMULTI)
                .say("min_mtu", link.minMtu())
                .say("max_mtu", link.maxMtu())
                .say("inet6_addr_gen_mode", addressGeneration(link))
                .say("num_tx_queues", link.numTxQueues())
                .say("num_rx_queues", link.numRxQueues())
                .number("gso_max_size", LinkAttributes.GSO_MAX_SIZE)
                .number("gso_max_segs", LinkAttributes.GSO_MAX_SEGS)
                .number("tso_max_size", LinkAttributes.TSO_MAX_SIZE)
                .number("tso_max_segs", LinkAttributes.TSO_MAX_SEGS)
                .number("gro_max_size", LinkAttributes.GRO_MAX_SIZE)
                .say("ifalias", link.alias())
                .ifSet("proto_down", LinkAttributes.PROTO_DOWN);
        if (link.linkNetnsId().isPresent()) {
            words.say("link_index", link.link()).say("link_netnsid", link.linkNetnsId());
        } else {
            words.say("link", below(link, names));
        }
        if (!link.permanentAddress().equals(link.address())) {
            words.say("permaddr", address(link, link.permanentAddress()));
        }
        if (!link.altNames().isEmpty()) {
            words.say("altnames", link.altNames());
        }
        if (link.txQueueLength().orElse(0) != 0) {
            words.say("txqlen", link.txQueueLength());
        }
        long reasons = link.attributes().nest(LinkAttributes.PROTO_DOWN_REASON).number(ProtoDownReason.VALUE, 0);
        if (reasons != 0) {
            words.say("proto_down_reason", List.of(Integer.toString(Long.numberOfTrailingZeros(reasons))));
        }
        return words.say("linkinfo", info(link, names));
    }

    /** iproute2 says null where the kernel says 0: there could be a link below. */
    private static Object below(Link link, Names names) {
        return link.link().orElse(-1) == 0 ? Json.NULL : names.of(link.link());
    }

    /** The kinds of the link and of its master, and what these have of their own. */
    private static Object info(Link link, Names names) {
        Words info = new Words(link.attributes()).say("info_kind", link.kind()).say("info_slave_kind", link.portKind());
        part(info, "info_data", KindWords.of(link.kind().orElse(""), link.data(), names));
        part(info, "info_slave_data", PortWords.of(link.portKind().orElse(""), link.portData(), names));
        return info.said().isEmpty() ? Optional.empty() : info;
    }

    private static void part(Words info, String key, Words part) {
        if (!part.said().isEmpty()) {
            info.say(key, part);
        }
    }

    /** As iproute2 has them: {@code IFF_RUNNING} is said by its contrary, {@code M-DOWN} is the link below. */
    private static Set<String> flags(Link link, Names names) {
        Set<String> flags = new TreeSet<>();
        LinkFlags.CODES.names().forEach((bit, name) -> {
            if ((link.flags() & bit) != 0 && bit != LinkFlags.RUNNING) {
                flags.add(name);
            }
        });
        if (link.isUp() && !link.isRunning()) {
            flags.add("NO-CARRIER");
        }
        OptionalInt below = link.link();
        if (below.orElse(0) != 0 && link.linkNetnsId().isEmpty() && !names.isUp(below.getAsInt())) {
            flags.add("M-DOWN");
        }
        return flags;
    }

    private static String group(int group) {
        return group == 0 ? "default" : Integer.toString(group);
    }

    /** Tunnels have IP addresses where others have link-layer addresses. */
    private static Object address(Link link, Optional<LinkLayerAddress> address) {
        return address.map(present -> {
            boolean isIp = present.length() == 4 && OVER_IPV4.contains(link.hardwareType())
                    || present.length() == 16 && OVER_IPV6.contains(link.hardwareType());
            return isIp ? IpText.format(IpText.address(present.toByteArray())) : present.toString();
        });
    }

    private static Object addressGeneration(Link link) {
        Attributes inet6 = link.inet6();
        NumberAttribute mode = Inet6Attributes.ADDR_GEN_MODE;
        String[] names = {"eui64", "none", "stable_secret", "random"};
        return inet6.get(mode).map(value -> names[value.intValue()]);
    }
}
