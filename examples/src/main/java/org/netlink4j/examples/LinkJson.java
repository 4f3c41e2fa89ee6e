package org.netlink4j.examples;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.link.Inet6Attributes;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkFlags;
import org.netlink4j.rtnetlink.link.OperState;

/** Dummy links as JSON, with the keys and values of iproute2's {@code ip -j -d link show}. */
final class LinkJson {

    private static final List<String> ADDR_GEN_MODES = List.of("eui64", "none", "stable_secret", "random");

    /** In iproute2's order; IFF_RUNNING is not among them. */
    private static final Map<String, Integer> FLAGS = new LinkedHashMap<>();

    static {
        FLAGS.put("LOOPBACK", LinkFlags.LOOPBACK);
        FLAGS.put("BROADCAST", LinkFlags.BROADCAST);
        FLAGS.put("POINTOPOINT", LinkFlags.POINTOPOINT);
        FLAGS.put("MULTICAST", LinkFlags.MULTICAST);
        FLAGS.put("NOARP", LinkFlags.NOARP);
        FLAGS.put("ALLMULTI", LinkFlags.ALLMULTI);
        FLAGS.put("PROMISC", LinkFlags.PROMISC);
        FLAGS.put("UP", LinkFlags.UP);
        FLAGS.put("LOWER_UP", LinkFlags.LOWER_UP);
        FLAGS.put("DORMANT", LinkFlags.DORMANT);
    }

    private LinkJson() {}

    static String of(List<Link> links) throws IOException {
        return JSON.std.asString(links.stream().map(LinkJson::object).toList());
    }

    private static Map<String, Object> object(Link link) {
        Map<String, Object> json = new LinkedHashMap<>();
        Attributes attributes = link.attributes();
        json.put("ifindex", link.index());
        json.put("ifname", link.name());
        json.put("flags", flags(link));
        number(json, "mtu", attributes, LinkAttributes.MTU);
        attributes.get(LinkAttributes.QDISC).ifPresent(qdisc -> json.put("qdisc", qdisc));
        attributes
                .get(LinkAttributes.OPERSTATE)
                .ifPresent(state -> json.put("operstate", OperState.CODES.format(state)));
        attributes
                .get(LinkAttributes.LINKMODE)
                .ifPresent(mode -> json.put("linkmode", mode == 0 ? "DEFAULT" : "DORMANT"));
        attributes
                .get(LinkAttributes.GROUP)
                .ifPresent(group -> json.put("group", group == 0 ? "default" : Long.toString(group)));
        number(json, "txqlen", attributes, LinkAttributes.TXQLEN);
        json.put("link_type", "ether");
        attributes.get(LinkAttributes.ADDRESS).ifPresent(address -> json.put("address", linkLayer(address)));
        attributes.get(LinkAttributes.BROADCAST).ifPresent(address -> json.put("broadcast", linkLayer(address)));
        number(json, "promiscuity", attributes, LinkAttributes.PROMISCUITY);
        number(json, "allmulti", attributes, LinkAttributes.ALLMULTI);
        number(json, "min_mtu", attributes, LinkAttributes.MIN_MTU);
        number(json, "max_mtu", attributes, LinkAttributes.MAX_MTU);
        link.kind().ifPresent(kind -> json.put("linkinfo", Map.of("info_kind", kind)));
        link.inet6()
                .get(Inet6Attributes.ADDR_GEN_MODE)
                .ifPresent(mode -> json.put("inet6_addr_gen_mode", ADDR_GEN_MODES.get(mode.intValue())));
        number(json, "num_tx_queues", attributes, LinkAttributes.NUM_TX_QUEUES);
        number(json, "num_rx_queues", attributes, LinkAttributes.NUM_RX_QUEUES);
        number(json, "gso_max_size", attributes, LinkAttributes.GSO_MAX_SIZE);
        number(json, "gso_max_segs", attributes, LinkAttributes.GSO_MAX_SEGS);
        number(json, "tso_max_size", attributes, LinkAttributes.TSO_MAX_SIZE);
        number(json, "tso_max_segs", attributes, LinkAttributes.TSO_MAX_SEGS);
        number(json, "gro_max_size", attributes, LinkAttributes.GRO_MAX_SIZE);
        link.alias().ifPresent(alias -> json.put("ifalias", alias));
        if (!link.altNames().isEmpty()) {
            json.put("altnames", link.altNames());
        }
        return json;
    }

    private static List<String> flags(Link link) {
        List<String> flags = new ArrayList<>();
        if (link.isUp() && !link.isRunning()) {
            flags.add("NO-CARRIER");
        }
        FLAGS.forEach((name, flag) -> {
            if (link.hasFlags(flag)) {
                flags.add(name);
            }
        });
        return flags;
    }

    private static void number(Map<String, Object> json, String key, Attributes attributes, NumberAttribute attribute) {
        attributes.number(attribute).ifPresent(value -> json.put(key, value));
    }

    private static String linkLayer(byte[] address) {
        return HexFormat.ofDelimiter(":").formatHex(address);
    }
}
