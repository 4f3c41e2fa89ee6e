package org.netlink4j.rtnetlink.route;

import java.util.List;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;

/** What would make a reported route again. */
final class RouteCopy {

    /** What a request may say of a route, and is not said otherwise. */
    private static final List<Attribute<?>> SAME = List.of(
            RouteAttributes.DST,
            RouteAttributes.SRC,
            RouteAttributes.PREFSRC,
            RouteAttributes.PRIORITY,
            RouteAttributes.PREF,
            RouteAttributes.NH_ID,
            RouteAttributes.TTL_PROPAGATE);

    /** What a nexthop says in the route's place. */
    private static final List<Attribute<?>> WAY = List.of(
            RouteAttributes.NEWDST,
            RouteAttributes.ENCAP,
            RouteAttributes.ENCAP_TYPE,
            RouteAttributes.GATEWAY,
            RouteAttributes.VIA,
            RouteAttributes.FLOW);

    private RouteCopy() {}

    static RouteSpec of(Route route, RouteSpec spec) {
        boolean byId = route.nexthopId().isPresent();
        spec.family = route.family();
        spec.destinationLength = route.header().getInt(RtMsg.DST_LENGTH);
        spec.sourceLength = route.header().getInt(RtMsg.SRC_LENGTH);
        spec.tos = route.tos();
        spec.protocol = route.protocol();
        spec.scope = route.scope();
        spec.type = route.type();
        spec.table = route.table();
        AttributesBuilder attributes = Attributes.builder(RouteAttributes.SET);
        copy(route.attributes(), SAME, attributes);
        if (!byId) {
            copy(route.attributes(), WAY, attributes);
        }
        if (spec.table > 0xff) {
            attributes.set(RouteAttributes.TABLE, spec.table);
        }
        route.expires().ifPresent(time -> attributes.set(RouteAttributes.EXPIRES, Math.max(1, time.toSeconds())));
        spec.attributes = attributes.build();
        copyMetrics(route.metrics(), spec);
        if (!byId) {
            spec.flags = route.flags() & RouteSpec.SETTABLE_FLAGS;
            spec.hops = route.hops().stream().map(HopSpec::of).toList();
            spec.link =
                    route.linkIndex().isPresent() ? LinkRef.of(route.linkIndex().getAsInt()) : LinkRef.NONE;
        }
        return spec;
    }

    private static void copyMetrics(Attributes reported, RouteSpec spec) {
        spec.locks = reported.number(RouteMetrics.LOCK, 0);
        spec.metrics = Attributes.builder(RouteMetrics.SET)
                .addAll(reported)
                .remove(RouteMetrics.LOCK)
                .build();
    }

    private static void copy(Attributes from, List<Attribute<?>> which, AttributesBuilder to) {
        which.forEach(attribute -> copy(from, attribute, to));
    }

    private static <T> void copy(Attributes from, Attribute<T> attribute, AttributesBuilder to) {
        from.get(attribute).ifPresent(value -> to.set(attribute, value));
    }
}
