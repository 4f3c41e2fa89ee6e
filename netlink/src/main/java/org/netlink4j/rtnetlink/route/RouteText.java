package org.netlink4j.rtnetlink.route;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Scope;

/** Routes in the words of {@code ip route}. */
final class RouteText {

    private static final Map<Integer, String> PREFERENCES = Map.of(0, "medium", 1, "high", 3, "low");

    private final StringBuilder text = new StringBuilder();

    private RouteText() {}

    static String format(Route route) {
        RouteText line = new RouteText();
        if (route.type() != RouteType.UNICAST) {
            line.word(RouteType.format(route.type()));
        }
        line.word(destination(route));
        route.source().ifPresent(source -> line.word("from", source));
        line.way(route.attributes());
        if (route.tos() != 0) {
            line.word("tos", "0x" + Integer.toHexString(route.tos()));
        }
        route.nexthopId().ifPresent(id -> line.word("nhid", id));
        if (route.table() != RouteTable.MAIN) {
            line.word("table", RouteTable.format(route.table()));
        }
        line.word("proto", RouteProtocol.format(route.protocol()));
        if (route.family() == AddressFamily.INET && route.scope() != Scope.UNIVERSE) {
            line.word("scope", Scope.format(route.scope()));
        }
        route.preferredSource().ifPresent(source -> line.word("src", NetworkAddress.of(source)));
        route.priority().ifPresent(priority -> line.word("metric", priority));
        line.metrics(route.metrics());
        route.expires().ifPresent(time -> line.word("expires", time.toSeconds() + "sec"));
        route.preference().ifPresent(pref -> line.word("pref", PREFERENCES.getOrDefault(pref, Integer.toString(pref))));
        line.flags(route.flags());
        route.hops().forEach(hop -> line.word("nexthop", hop));
        return line.text.toString();
    }

    static String format(Hop hop) {
        RouteText line = new RouteText();
        line.way(hop.attributes());
        line.word("dev", "if" + hop.linkIndex());
        line.word("weight", hop.weight());
        line.flags(hop.flags());
        return line.text.toString();
    }

    static String destination(Route route) {
        if (route.isDefault()) {
            return "default";
        }
        Optional<NetworkAddress> destination = route.attributes().get(RouteAttributes.DST);
        int length = route.header().getInt(RtMsg.DST_LENGTH);
        if (destination.isEmpty()) {
            return "0/" + length;
        }
        boolean whole = destination.get().labels().isPresent()
                || length == destination.get().toBytes().length * 8;
        return destination.get() + (whole ? "" : "/" + length);
    }

    /** Where packets go: the same words for a route and for a hop. */
    private void way(Attributes attributes) {
        attributes.get(RouteAttributes.NEWDST).ifPresent(labels -> word("as to", labels));
        Hop.encap(attributes).ifPresent(encap -> word("encap", encap));
        attributes.get(RouteAttributes.GATEWAY).ifPresent(gateway -> word("via", NetworkAddress.of(gateway)));
        attributes.get(RouteAttributes.VIA).ifPresent(via -> word("via", ViaCoding.INSTANCE.format(via)));
        attributes.integer(RouteAttributes.OIF).ifPresent(index -> word("dev", "if" + index));
        attributes.number(RouteAttributes.FLOW).ifPresent(realms -> {
            long from = realms >>> 16;
            word("realms", (from == 0 ? "" : from + "/") + (realms & 0xffff));
        });
    }

    private void metrics(Attributes metrics) {
        long locks = metrics.number(RouteMetrics.LOCK, 0);
        for (Attributes.Entry metric : metrics.entries()) {
            if (metric.type() == RouteMetrics.LOCK.type()) {
                continue;
            }
            String name = metric.attribute().name().replaceFirst("^RTAX_", "").toLowerCase(Locale.ROOT);
            String value = metric.toString().replaceFirst("^[^=]*=", "");
            boolean isText = metric.attribute() instanceof StringAttribute;
            word(name + ((locks & 1L << metric.type()) != 0 ? " lock" : ""), isText ? value.replace("\"", "") : value);
        }
    }

    private void flags(int flags) {
        flag(flags, RouteFlags.DEAD, "dead");
        flag(flags, RouteFlags.ONLINK, "onlink");
        flag(flags, RouteFlags.PERVASIVE, "pervasive");
        flag(flags, RouteFlags.OFFLOAD, "offload");
        flag(flags, RouteFlags.TRAP, "trap");
        flag(flags, RouteFlags.LINKDOWN, "linkdown");
        flag(flags, RouteFlags.UNRESOLVED, "unresolved");
        flag(flags, RouteFlags.CLONED, "cache");
        flag(flags, RouteFlags.ROUTE_OFFLOAD, "rt_offload");
        flag(flags, RouteFlags.ROUTE_TRAP, "rt_trap");
        flag(flags, RouteFlags.ROUTE_OFFLOAD_FAILED, "rt_offload_failed");
    }

    private void flag(int flags, int flag, String name) {
        if ((flags & flag) != 0) {
            word(name);
        }
    }

    private void word(String name, Object value) {
        word(name + " " + value);
    }

    private void word(String word) {
        text.append(text.length() == 0 ? "" : " ").append(word);
    }
}
