package org.netlink4j.rtnetlink.busy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.route.Hop;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteMetrics;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.route.RouteTable;
import org.netlink4j.rtnetlink.route.RouteType;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/** A route in the words of {@code ip -j -d route show}. */
final class RouteWords {

    private static final int SECONDS = 60;

    private final Names names;
    private final Map<Long, Nexthop> nexthops;

    /** iproute2 shows the nexthops that routes refer to. */
    RouteWords(Names names, Map<Long, Nexthop> nexthops) {
        this.names = names;
        this.nexthops = nexthops;
    }

    Words of(Route route) {
        Words words = new Words(route.attributes())
                .say("type", RouteType.format(route.type()))
                .say("dst", destination(route))
                .say("from", route.source().map(RouteWords::prefix));
        route.encap().ifPresent(encap -> EncapWords.say(words, encap, names));
        words.say("to", route.newLabels().map(LabelStack::toString))
                .say("protocol", RouteProtocol.format(route.protocol()))
                .say("scope", Scope.format(route.scope()))
                .say("prefsrc", route.preferredSource())
                .say("metric", route.priority())
                .say("flags", NexthopWords.flags(route.flags()))
                .say("dev", names.of(route.linkIndex()))
                .say("pref", preference(route))
                .say("nhid", route.nexthopId())
                .about("expires", seconds(route.expires()), SECONDS);
        if (route.family() != AddressFamily.MPLS) {
            words.say("table", RouteTable.format(route.table()));
        }
        if (route.tos() != 0) {
            words.say("tos", Words.hex(route.tos()));
        }
        if (route.nexthopId().isPresent()) {
            words.say("nh_info", NexthopWords.of(nexthops.get(route.nexthopId().getAsLong()), names));
        }
        gateway(words, route.family(), route.gateway());
        realms(words, route.realms());
        if (!route.metrics().isEmpty()) {
            words.say("metrics", List.of(metrics(route.metrics())));
        }
        if (!route.hops().isEmpty()) {
            words.say(
                    "nexthops",
                    route.hops().stream().map(hop -> hop(route, hop)).toList());
        }
        return words;
    }

    private Words hop(Route route, Hop hop) {
        Words words = new Words(hop.attributes());
        hop.encap().ifPresent(encap -> EncapWords.say(words, encap, names));
        words.say("to", hop.newLabels().map(LabelStack::toString))
                .say("dev", names.of(hop.linkIndex()))
                .say("weight", hop.weight())
                .say("flags", NexthopWords.flags(hop.flags()));
        gateway(words, route.family(), hop.gateway());
        realms(words, hop.realms());
        return words;
    }

    private static Object destination(Route route) {
        if (route.family() == AddressFamily.MPLS) {
            return route.labels().map(LabelStack::toString);
        }
        return route.isDefault() ? "default" : prefix(route.destination());
    }

    private static String prefix(IpPrefix prefix) {
        boolean whole = prefix.length() == prefix.address().getAddress().length * 8;
        return whole ? IpText.format(prefix.address()) : prefix.toString();
    }

    /** A gateway of another family than the route is said in another way. */
    private static void gateway(Words words, int family, Optional<InetAddress> gateway) {
        gateway.ifPresent(address -> {
            if (IpText.family(address) == family) {
                words.say("gateway", address);
            } else {
                String other = IpText.family(address) == AddressFamily.INET6 ? "inet6" : "inet";
                words.say(
                        "via",
                        new Words(words.attributes()).say("family", other).say("host", address));
            }
        });
    }

    private static void realms(Words words, OptionalLong realms) {
        realms.ifPresent(both -> words.say(
                "flow",
                new Words(words.attributes())
                        .say("from", Long.toString(both >> 16))
                        .say("to", Long.toString(both & 0xffff))));
    }

    private static Object preference(Route route) {
        String[] names = {"medium", "high", "", "low"};
        return route.preference().isEmpty()
                ? route.preference()
                : names[route.preference().getAsInt()];
    }

    private static OptionalLong seconds(Optional<Duration> time) {
        return time.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(time.get().toSeconds());
    }

    private static Words metrics(Attributes metrics) {
        Words words = new Words(metrics)
                .number("mtu", RouteMetrics.MTU)
                .number("window", RouteMetrics.WINDOW)
                .number("ssthresh", RouteMetrics.SSTHRESH)
                .number("cwnd", RouteMetrics.CWND)
                .number("advmss", RouteMetrics.ADVMSS)
                .number("reordering", RouteMetrics.REORDERING)
                .number("hoplimit", RouteMetrics.HOPLIMIT)
                .number("initcwnd", RouteMetrics.INITCWND)
                .number("rto_min", RouteMetrics.RTO_MIN)
                .number("initrwnd", RouteMetrics.INITRWND)
                .number("quickack", RouteMetrics.QUICKACK)
                .number("fastopen_no_cookie", RouteMetrics.FASTOPEN_NO_COOKIE)
                .say("congestion", metrics.get(RouteMetrics.CC_ALGO))
                .mark("ecn", (metrics.number(RouteMetrics.FEATURES, 0) & 1) != 0);
        fraction(words, "rtt", RouteMetrics.RTT, 8);
        fraction(words, "rttvar", RouteMetrics.RTTVAR, 4);
        return words;
    }

    /** iproute2 shows milliseconds where the kernel has parts of them. */
    private static void fraction(Words words, String key, NumberAttribute attribute, int parts) {
        words.say(key, words.attributes().get(attribute).map(value -> value / parts));
    }
}
