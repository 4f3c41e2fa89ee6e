package org.netlink4j.rtnetlink.monitor;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.StructField;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.address.AddressMessages;
import org.netlink4j.rtnetlink.address.IfAddr;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.neighbour.NdMsg;
import org.netlink4j.rtnetlink.neighbour.NeighbourMessages;
import org.netlink4j.rtnetlink.nexthop.NexthopMessages;
import org.netlink4j.rtnetlink.nexthop.NhMsg;
import org.netlink4j.rtnetlink.nsid.NamespaceIdMessages;
import org.netlink4j.rtnetlink.nsid.RtGenMsg;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.route.RtMsg;
import org.netlink4j.rtnetlink.rule.FibRule;
import org.netlink4j.rtnetlink.rule.RuleMessages;
import org.netlink4j.socket.Request;

/** How to list what a group announces: a line for each group. */
final class Listings {

    private static final Map<Group, List<Listing>> BY_GROUP = Map.ofEntries(
            entry(Group.LINK, links()),
            entry(Group.NEIGH, List.of(neighbours(AddressFamily.UNSPEC), neighbours(AddressFamily.BRIDGE))),
            entry(Group.IPV4_IFADDR, addresses(AddressFamily.INET)),
            entry(Group.IPV6_IFADDR, addresses(AddressFamily.INET6)),
            entry(Group.IPV4_ROUTE, routes(AddressFamily.INET)),
            entry(Group.IPV6_ROUTE, routes(AddressFamily.INET6)),
            entry(Group.MPLS_ROUTE, routes(AddressFamily.MPLS)),
            entry(Group.IPV4_MROUTE, routes(AddressFamily.IPMR)),
            entry(Group.IPV6_MROUTE, routes(AddressFamily.IP6MR)),
            entry(Group.IPV4_RULE, rules(AddressFamily.INET)),
            entry(Group.IPV6_RULE, rules(AddressFamily.INET6)),
            entry(Group.NEXTHOP, nexthops()),
            entry(Group.NSID, namespaceIds()));

    private Listings() {}

    /** What lists what the monitor hears of. */
    static List<Listing> of(MonitorOptions options) {
        List<Listing> listings = new ArrayList<>();
        for (Group group : options.groups()) {
            for (Listing listing : BY_GROUP.getOrDefault(group, List.of())) {
                // A GET is the NEW that it is answered by and two.
                if (options.types().isEmpty()
                        || options.types().contains(listing.request().type().number() - 2)) {
                    listings.add(listing);
                }
            }
        }
        return listings;
    }

    private static List<Listing> links() {
        return List.of(listing(LinkMessages.GET, "links", IfInfo.FAMILY, AddressFamily.UNSPEC));
    }

    private static Listing neighbours(int family) {
        return listing(NeighbourMessages.GETNEIGH, "neighbours", NdMsg.FAMILY, family);
    }

    private static List<Listing> addresses(int family) {
        return List.of(listing(AddressMessages.GETADDR, "addresses", IfAddr.FAMILY, family));
    }

    private static List<Listing> routes(int family) {
        return List.of(listing(RouteMessages.GET, "routes", RtMsg.FAMILY, family));
    }

    private static List<Listing> rules(int family) {
        return List.of(listing(RuleMessages.GETRULE, "rules", FibRule.FAMILY, family));
    }

    private static List<Listing> nexthops() {
        return List.of(listing(NexthopMessages.GET, "nexthops", NhMsg.FAMILY, AddressFamily.UNSPEC));
    }

    private static List<Listing> namespaceIds() {
        return List.of(listing(NamespaceIdMessages.GETNSID, "namespace ids", RtGenMsg.FAMILY, AddressFamily.UNSPEC));
    }

    private static Listing listing(MessageType type, String what, StructField field, int family) {
        String of = family == AddressFamily.UNSPEC ? "" : " of " + AddressFamily.CODES.format(family);
        Request request = Request.of(type, "list " + what + of)
                .header(type.header().fill().set(field, family).view());
        return new Listing(request, field, family);
    }
}
