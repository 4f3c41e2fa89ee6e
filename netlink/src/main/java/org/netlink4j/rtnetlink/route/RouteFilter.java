package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;

/**
 * Which routes to list. The kernel filters, Linux 4.20; where it does not say so, what it sends is checked again.
 * Immutable. For each number 0 means any.
 *
 * @param family the address family: 2 for IPv4, 10 for IPv6, 28 for MPLS, 128 and 129 for multicast routes of IPv4 and
 *     IPv6; 0 for IPv4 and IPv6
 * @param table the table, 32 bits, see {@link RouteTable}
 * @param link the index of the link that packets leave by, over one hop at least
 * @param protocol who made it, 0 to 255, see {@link RouteProtocol}
 * @param type what is done with a packet, 0 to 255, see {@link RouteType}
 */
public record RouteFilter(int family, long table, int link, int protocol, int type) {

    /** All routes of IPv4 and IPv6, of all tables. */
    public static final RouteFilter ALL = new RouteFilter(0, 0, 0, 0, 0);

    /** The routes of IPv4 and IPv6 of the main table. */
    public static final RouteFilter MAIN = ALL.table(RouteTable.MAIN);

    /** Checks the values. */
    public RouteFilter {
        RouteSpec.requireRange("family", family, 0, 0xff);
        RouteSpec.requireRange("table", table, 0, 0xffff_ffffL);
        RouteSpec.requireRange("link index", link, 0, Integer.MAX_VALUE);
        RouteSpec.requireRange("protocol", protocol, 0, 0xff);
        RouteSpec.requireRange("type", type, 0, 0xff);
    }

    /** Only those of IPv4. */
    public RouteFilter ipv4() {
        return family(AddressFamily.INET);
    }

    /** Only those of IPv6. */
    public RouteFilter ipv6() {
        return family(AddressFamily.INET6);
    }

    /** Only those of this family. */
    public RouteFilter family(int value) {
        return new RouteFilter(value, table, link, protocol, type);
    }

    /** Only those of this table. */
    public RouteFilter table(long value) {
        return new RouteFilter(family, value, link, protocol, type);
    }

    /** Only those over the link with this index. */
    public RouteFilter link(int index) {
        return new RouteFilter(family, table, index, protocol, type);
    }

    /** Only those of this maker. */
    public RouteFilter protocol(int value) {
        return new RouteFilter(family, table, link, value, type);
    }

    /** Only those of this type. */
    public RouteFilter type(int value) {
        return new RouteFilter(family, table, link, protocol, value);
    }

    StructView header() {
        return RtMsg.LAYOUT
                .fill()
                .set(RtMsg.FAMILY, family)
                .set(RtMsg.PROTOCOL, protocol)
                .set(RtMsg.TYPE, type)
                .view();
    }

    Attributes attributes() {
        AttributesBuilder attributes = Attributes.builder(RouteAttributes.SET);
        if (table != 0) {
            attributes.set(RouteAttributes.TABLE, table);
        }
        if (link != 0) {
            attributes.set(RouteAttributes.OIF, link);
        }
        return attributes.build();
    }

    /** Whether every route of the family matches. */
    boolean isWholeFamily() {
        return table == 0 && link == 0 && protocol == 0 && type == 0;
    }

    /** A kernel without a family lists all others when it is asked for that one. */
    boolean isOfFamily(Route route) {
        return family == 0 || family == route.family();
    }

    boolean matches(Route route) {
        return isOfFamily(route)
                && (table == 0 || table == route.table())
                && (protocol == 0 || protocol == route.protocol())
                && (type == 0 || type == route.type())
                && (link == 0
                        || route.linkIndex().orElse(0) == link
                        || route.hops().stream().anyMatch(hop -> hop.linkIndex() == link));
    }

    /** The filter as errors shall say it. */
    @Override
    public String toString() {
        return (family == 0 ? "" : " family " + AddressFamily.CODES.format(family))
                + (table == 0 ? "" : " table " + RouteTable.format(table))
                + (link == 0 ? "" : " dev if" + link)
                + (protocol == 0 ? "" : " proto " + RouteProtocol.format(protocol))
                + (type == 0 ? "" : " type " + RouteType.format(type));
    }
}
