package org.netlink4j.rtnetlink.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressAttributes;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.neighbour.Neighbour;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.nsid.NamespaceId;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RtMsg;
import org.netlink4j.rtnetlink.route.RtNextHop;
import org.netlink4j.rtnetlink.rule.FibRule;
import org.netlink4j.rtnetlink.rule.Rule;

/**
 * What the kernel knows an object by: equal in all messages about one, different in those about another. All throw
 * {@link org.netlink4j.message.MalformedMessageException} where the message does not have it.
 */
final class Identity {

    private static final Set<Object> STATE_OF_ROUTES = Set.of(RtMsg.FLAGS, RtNextHop.FLAGS, RouteAttributes.CACHEINFO);
    private static final Set<Object> STATE_OF_RULES = Set.of(FibRule.FLAGS);

    private Identity() {}

    static List<?> link(Link link) {
        return List.of(link.index());
    }

    /** IPv6 has an address once on a link; IPv4 may have it for several prefixes. */
    static List<?> address(Address address) {
        return address.family() == AddressFamily.INET6
                ? List.of(address.family(), address.index(), address.address())
                : List.of(
                        address.family(),
                        address.index(),
                        address.address(),
                        address.prefixLength(),
                        address.attributes().get(AddressAttributes.ADDRESS));
    }

    /** All that a route is but for its state: there may be several ways to one destination. */
    static List<?> route(Route route) {
        return Content.of(route, STATE_OF_ROUTES);
    }

    /** What a route is for: one that replaces another has this in common with it. */
    static List<?> destination(Route route) {
        return List.of(
                route.family(),
                route.table(),
                route.header().get(RtMsg.DST_LENGTH),
                route.attributes().get(RouteAttributes.DST),
                route.header().get(RtMsg.SRC_LENGTH),
                route.attributes().get(RouteAttributes.SRC),
                route.tos(),
                route.priority());
    }

    /** All that a rule is: nothing less tells two apart. */
    static List<?> rule(Rule rule) {
        return Content.of(rule, STATE_OF_RULES);
    }

    /** In a bridge's database an address moves from port to port; a VXLAN has one remote end for it, unless it is a group's. */
    static List<?> neighbour(Neighbour neighbour) {
        if (!neighbour.isForwarding()) {
            return List.of(neighbour.family(), neighbour.index(), neighbour.destination(), neighbour.isProxy());
        }
        List<Object> identity = new ArrayList<>(Arrays.asList(
                neighbour.family(),
                neighbour.master(),
                neighbour.master().isPresent() ? 0 : neighbour.index(),
                neighbour.linkLayerAddress(),
                neighbour.vlan(),
                neighbour.sourceVni()));
        if (neighbour.linkLayerAddress().map(Identity::isOfMany).orElse(true)) {
            identity.addAll(List.of(neighbour.destination(), neighbour.port(), neighbour.vni(), neighbour.viaIndex()));
        }
        return identity;
    }

    /** Whether an address is a group's, or the zeros that stand for all that is not known. */
    private static boolean isOfMany(LinkLayerAddress address) {
        byte[] bytes = address.toByteArray();
        return bytes.length == 0 || (bytes[0] & 1) != 0 || Arrays.equals(bytes, new byte[bytes.length]);
    }

    static List<?> nexthop(Nexthop nexthop) {
        return List.of(nexthop.id());
    }

    static List<?> namespaceId(NamespaceId id) {
        return List.of(id.id());
    }
}
