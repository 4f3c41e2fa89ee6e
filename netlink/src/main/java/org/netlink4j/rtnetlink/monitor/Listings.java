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

    private static final Map<Group, List<Request>> BY_GROUP = Map.ofEntries(
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

    /** The requests that list what the monitor hears of. */
    static List<Request> of(MonitorOptions options) {
        List<Request> requests = new ArrayList<>();
        for (Group group : options.groups()) {
            for (Request request : BY_GROUP.getOrDefault(group, List.of())) {
                // A GET is the NEW that it is answered by and two.
                if (options.types().isEmpty()
                        || options.types().contains(request.type().number() - 2)) {
                    requests.add(request);
                }
            }
        }
        return requests;
    }

    private static List<Request> links() {
        return List.of(request(LinkMessages.GET, "links", IfInfo.FAMILY, AddressFamily.UNSPEC));
    }

    private static Request neighbours(int family) {
        return request(NeighbourMessages.GETNEIGH, "neighbours", NdMsg.FAMILY, family);
    }

    private static List<Request> addresses(int family) {
        return List.of(request(AddressMessages.GETADDR, "addresses", IfAddr.FAMILY, family));
    }

    private static List<Request> routes(int family) {
        return List.of(request(RouteMessages.GET, "routes", RtMsg.FAMILY, family));
    }

    private static List<Request> rules(int family) {
        return List.of(request(RuleMessages.GETRULE, "rules", FibRule.FAMILY, family));
    }

    private static List<Request> nexthops() {
        return List.of(request(NexthopMessages.GET, "nexthops", NhMsg.FAMILY, AddressFamily.UNSPEC));
    }

    private static List<Request> namespaceIds() {
        return List.of(request(NamespaceIdMessages.GETNSID, "namespace ids", RtGenMsg.FAMILY, AddressFamily.UNSPEC));
    }

    private static Request request(MessageType type, String what, StructField field, int family) {
        String of = family == AddressFamily.UNSPEC ? "" : " of " + AddressFamily.CODES.format(family);
        return Request.of(type, "list " + what + of)
                .header(type.header().fill().set(field, family).view());
    }
}
