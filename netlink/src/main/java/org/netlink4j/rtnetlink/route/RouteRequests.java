package org.netlink4j.rtnetlink.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Headed;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.route.encap.BpfEncap;
import org.netlink4j.socket.Request;

/** What a {@link RouteSpec} is on the wire: the same bytes as iproute2's for the same intent in the same order. */
final class RouteRequests {

    private RouteRequests() {}

    static Request write(RouteSpec spec, String verb, int flags, ToIntFunction<String> indexOf) {
        return Request.of(RouteMessages.NEW, () -> verb + " route " + spec)
                .flags(flags)
                .header(header(spec, false))
                .attributes(attributes(spec, false, indexOf));
    }

    static Request delete(RouteSpec spec, ToIntFunction<String> indexOf) {
        return Request.of(RouteMessages.DELETE, () -> "delete route " + spec)
                .header(header(spec, true))
                .attributes(attributes(spec, true, indexOf));
    }

    static int family(RouteSpec spec) {
        if (spec.family != AddressFamily.UNSPEC) {
            return spec.family;
        }
        return spec.hops.stream()
                .flatMap(hop -> hop.gateway().stream())
                .map(IpText::family)
                .findFirst()
                .orElse(AddressFamily.INET);
    }

    static StructView header(RouteSpec spec, boolean delete) {
        int family = family(spec);
        int unsaidType = delete && family != AddressFamily.MPLS ? RouteType.UNSPEC : RouteType.UNICAST;
        int unsaidProtocol = delete ? RouteProtocol.UNSPEC : RouteProtocol.BOOT;
        return RtMsg.LAYOUT
                .fill()
                .set(RtMsg.FAMILY, family)
                .set(RtMsg.DST_LENGTH, spec.destinationLength)
                .set(RtMsg.SRC_LENGTH, spec.sourceLength)
                .set(RtMsg.TOS, spec.tos)
                .set(RtMsg.TABLE, table(spec))
                .set(RtMsg.PROTOCOL, said(spec.protocol, unsaidProtocol))
                .set(RtMsg.SCOPE, scope(spec, delete))
                .set(RtMsg.TYPE, said(spec.type, unsaidType))
                .set(RtMsg.FLAGS, spec.flags)
                .view();
    }

    private static int said(int value, int otherwise) {
        return value == RouteSpec.UNSAID ? otherwise : value;
    }

    /** As iproute2: a route to this host's own addresses belongs to the local table. */
    private static long table(RouteSpec spec) {
        if (spec.table != RouteSpec.UNSAID) {
            return spec.table > 0xff ? RouteTable.UNSPEC : spec.table;
        }
        return switch (spec.type) {
            case RouteType.LOCAL, RouteType.BROADCAST, RouteType.ANYCAST, RouteType.NAT -> RouteTable.LOCAL;
            default -> RouteTable.MAIN;
        };
    }

    /** As said, or as iproute2: what has no gateway is on the link. */
    private static int scope(RouteSpec spec, boolean delete) {
        if (spec.scope != RouteSpec.UNSAID) {
            return spec.scope;
        }
        if (family(spec) != AddressFamily.INET) {
            return Scope.UNIVERSE;
        }
        return switch (spec.type) {
            case RouteType.LOCAL, RouteType.NAT -> Scope.HOST;
            case RouteType.BROADCAST, RouteType.MULTICAST, RouteType.ANYCAST -> Scope.LINK;
            case RouteSpec.UNSAID, RouteType.UNSPEC, RouteType.UNICAST ->
                delete ? Scope.NOWHERE : isBeyondGateway(spec) ? Scope.UNIVERSE : Scope.LINK;
            default -> Scope.UNIVERSE;
        };
    }

    private static boolean isBeyondGateway(RouteSpec spec) {
        return !spec.hops.isEmpty()
                || spec.attributes.has(RouteAttributes.GATEWAY)
                || spec.attributes.has(RouteAttributes.VIA)
                || spec.attributes.has(RouteAttributes.NH_ID);
    }

    static Attributes attributes(RouteSpec spec, boolean delete, ToIntFunction<String> indexOf) {
        AttributesBuilder attributes = Attributes.builder(RouteAttributes.SET).addAll(spec.attributes);
        if (delete && isBpf(spec.attributes.integer(RouteAttributes.ENCAP_TYPE))) {
            attributes.remove(RouteAttributes.ENCAP).remove(RouteAttributes.ENCAP_TYPE);
        }
        if (spec.link.isPresent()) {
            attributes.set(RouteAttributes.OIF, spec.link.index(indexOf));
        }
        if (!spec.metrics.isEmpty() || spec.locks != 0) {
            attributes.set(RouteAttributes.METRICS, metrics(spec));
        }
        if (!spec.hops.isEmpty()) {
            List<Headed> hops = new ArrayList<>();
            for (HopSpec hop : spec.hops) {
                HopSpec named = delete && isBpf(hop.encapType()) ? hop.withoutEncap() : hop;
                hops.add(named.toHeaded(family(spec), indexOf));
            }
            attributes.set(RouteAttributes.MULTIPATH, hops);
        }
        return attributes.build();
    }

    /** A reported program has a name and no descriptor: what a request must not have. */
    private static boolean isBpf(OptionalInt encapType) {
        return encapType.isPresent() && encapType.getAsInt() == BpfEncap.KIND.type();
    }

    private static Attributes metrics(RouteSpec spec) {
        AttributesBuilder metrics = Attributes.builder(RouteMetrics.SET).addAll(spec.metrics);
        if (spec.locks != 0) {
            metrics.set(RouteMetrics.LOCK, spec.locks);
        }
        return metrics.build();
    }

    /** In short, for the operation that an exception names. */
    static String describe(RouteSpec spec) {
        Optional<NetworkAddress> destination = spec.attributes.get(RouteAttributes.DST);
        StringBuilder text = new StringBuilder(
                destination.isEmpty() ? "default" : destination.get().toString());
        if (destination.isPresent()
                && family(spec) != AddressFamily.MPLS
                && spec.destinationLength != destination.get().toBytes().length * 8) {
            text.append('/').append(spec.destinationLength);
        }
        Hop.gateway(spec.attributes).ifPresent(gateway -> text.append(" via ").append(IpText.format(gateway)));
        if (spec.link.isPresent()) {
            text.append(" dev ").append(spec.link);
        }
        spec.attributes
                .number(RouteAttributes.NH_ID)
                .ifPresent(id -> text.append(" nhid ").append(id));
        if (spec.table != RouteSpec.UNSAID && spec.table != RouteTable.MAIN) {
            text.append(" table ").append(RouteTable.format(spec.table));
        }
        spec.attributes
                .number(RouteAttributes.PRIORITY)
                .ifPresent(priority -> text.append(" metric ").append(priority));
        spec.hops.forEach(hop -> text.append(" nexthop ").append(hop));
        return text.toString();
    }
}
