package org.netlink4j.rtnetlink.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.neighbour.Neighbour;
import org.netlink4j.rtnetlink.neighbour.NeighbourState;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.rule.Rule;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/**
 * All that iproute2 made is listed, deleted, and added again as it was listed. Then iproute2 says what it said before.
 */
@KernelTest
@RequiresLinkKind("veth")
@RequiresTool({"ip", "sysctl"})
class ComeAndGoKernelTest {

    private static final List<String> MADE = List.of(
            "link add ve0 index 74 address 02:12:34:56:78:9a type veth peer name ve1 index 75 address 02:12:34:56:78:9b",
            "link add br0 index 77 address 02:12:34:56:78:9c mtu 1400 group 9 alias ways type bridge forward_delay 400",
            "link set ve0 up txqueuelen 345",
            "link set ve1 up",
            "link set br0 up",
            "address add 192.0.2.1/24 dev ve0",
            "address add 198.51.100.1/25 dev ve1 label ve1:lab broadcast 198.51.100.99 scope link",
            "address add 203.0.113.250 peer 203.0.113.251/32 dev ve0",
            "address add 2001:db8:1::1/64 dev ve0 nodad",
            "nexthop add id 74565 via 192.0.2.77 dev ve0 protocol 186",
            "nexthop add id 4660 via 198.51.100.78 dev ve1",
            "nexthop add id 291 group 74565,3/4660,201",
            "route add default via 192.0.2.77 dev ve0",
            "-6 route add default via fe80::77 dev ve0 metric 74565",
            "route add 203.0.113.32/27 via 192.0.2.78 dev ve0 src 192.0.2.1 metric 74565 proto 186 tos 0x10",
            "route add 203.0.113.128/26 nexthop via 192.0.2.79 dev ve0 weight 3"
                    + " nexthop via 198.51.100.80 dev ve1 weight 201",
            "route add 203.0.113.224/28 dev ve0 mtu lock 1234 advmss 1345 initcwnd 12 hoplimit 55",
            "route add 10.2.0.0/16 nhid 291",
            "route add blackhole 10.11.0.0/16 table 74565",
            "-6 route add 2001:db8:5678::/55 nexthop via 2001:db8:1::78 dev ve0 weight 3"
                    + " nexthop via 2001:db8:1::79 dev ve0 weight 201",
            "rule add from 192.0.2.64/27 to 203.0.113.0/28 pref 1234 table 74565",
            "-6 rule add fwmark 0x12345/0xfffff pref 1236 table 124",
            "neighbour add 192.0.2.77 lladdr 02:12:34:56:78:aa dev ve0 nud permanent",
            "neighbour add 2001:db8:1::77 lladdr 02:45:67:89:ab:cd dev ve0 router nud permanent",
            "neighbour add proxy 203.0.113.45 dev ve0");

    private static final List<String> SHOWN = List.of(
            "-d link show",
            "address show",
            "route show table all",
            "-6 route show table all",
            "nexthop show",
            "rule show",
            "-6 rule show",
            "neighbour show nud permanent",
            "neighbour show proxy");

    /** Sorted, as the kernel has no order for all; without what it changes in its own time. */
    private static List<String> witness(NetNs ns) {
        return SHOWN.stream()
                .flatMap(what ->
                        objects(ns, what).map(object -> what + ": " + object).sorted())
                .toList();
    }

    private static Stream<String> objects(NetNs ns, String what) {
        String json = ns.call(() -> Witness.ip(("-j " + what).split(" ", -1)));
        return Stream.of(json.replaceAll("\"(NO-CARRIER|LOWER_UP)\",?|\"operstate\":\"[A-Z]+\",", "")
                .replaceAll("\"(hello|tcn|topology_change|gc)_timer\":[^,]*,", "")
                .split("(?<=\\}),(?=\\{\"(ifindex|type|dst|id|priority))", -1));
    }

    @Test
    void whatIsListedCanBeDeletedAndAddedAgain() throws Exception {
        try (NetNs ns = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(ns)) {
            // Links that are made again are to have the addresses that they had, and no others.
            ns.run(() -> Witness.run("sysctl", "-q", "-w", "net.ipv6.conf.default.addr_gen_mode=1"));
            ns.run(() -> MADE.forEach(command -> Witness.ip(command.split(" ", -1))));
            List<String> before = witness(ns);

            List<Link> links = rt.links().list().stream()
                    .filter(link -> !link.name().equals("lo"))
                    .toList();
            List<Address> addresses = rt.addresses().list();
            List<Nexthop> nexthops = rt.nexthops().list();
            List<Route> routes = rt.routes().list(RouteFilter.ALL).stream()
                    .filter(route -> route.protocol() != RouteProtocol.KERNEL)
                    .toList();
            List<Rule> rules = rt.rules().list();
            List<Neighbour> neighbours = rt.neighbours().list().stream()
                    .filter(neighbour -> neighbour.state() == NeighbourState.PERMANENT)
                    .toList();
            List<Neighbour> proxies = rt.neighbours().listProxies();
            assertThat(routes).hasSize(8);
            assertThat(neighbours).hasSize(2);

            rules.forEach(rt.rules()::delete);
            proxies.forEach(rt.neighbours()::delete);
            neighbours.forEach(rt.neighbours()::delete);
            routes.forEach(rt.routes()::delete);
            nexthops.forEach(rt.nexthops()::delete);
            addresses.forEach(rt.addresses()::delete);
            rt.links().delete("ve0");
            rt.links().delete("br0");
            assertThat(witness(ns))
                    .as("nothing is left")
                    .noneMatch(line -> line.contains("203.0.113") || line.contains("ve0") || line.contains("1234"));

            remake(rt, links);
            addresses.stream()
                    .map(address -> rt.addresses().replace(address.index(), AddressSpec.from(address)))
                    .forEach(again -> assertThat(again.index()).isPositive());
            rules.forEach(rt.rules()::add); // without them the kernel finds no gateway
            nexthops.stream().filter(nexthop -> !nexthop.isGroup()).forEach(rt.nexthops()::add);
            nexthops.stream().filter(Nexthop::isGroup).forEach(rt.nexthops()::add);
            routes.forEach(rt.routes()::add);
            neighbours.forEach(rt.neighbours()::add);
            proxies.forEach(rt.neighbours()::add);
            assertThat(witness(ns)).isEqualTo(before);
        }
    }

    /** Of the pair one link makes both. */
    private static void remake(Rtnetlink rt, List<Link> links) {
        Link ve0 = named(links, "ve0");
        Link ve1 = named(links, "ve1");
        rt.links().add(LinkSpec.from(ve0).peer(LinkSpec.from(ve1).down()));
        rt.links().up(ve1.index());
        rt.links().add(LinkSpec.from(named(links, "br0")));
    }

    private static Link named(List<Link> links, String name) {
        return links.stream()
                .filter(link -> link.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
