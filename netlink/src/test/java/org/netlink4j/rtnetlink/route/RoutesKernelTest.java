package org.netlink4j.rtnetlink.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
@RequiresLinkKind("veth")
class RoutesKernelTest {

    private static final int ENETUNREACH = 101;

    interface Body {
        void run(Routes routes) throws Exception;
    }

    static void inSandbox(Body body) throws Exception {
        Sandbox.run(socket -> {
            Witness.ip("link", "set", "lo", "up");
            Witness.ip("link", "add", "ve0", "type", "veth", "peer", "name", "ve1");
            // No link-local addresses, because their routes come later, when the kernel has found out that they are
            // unique.
            Witness.ip("link", "set", "ve0", "addrgenmode", "none");
            Witness.ip("link", "set", "ve1", "addrgenmode", "none");
            Witness.ip("link", "set", "ve0", "up");
            Witness.ip("link", "set", "ve1", "up");
            Witness.ip("address", "add", "192.0.2.1/24", "dev", "ve0");
            Witness.ip("address", "add", "198.51.100.1/25", "dev", "ve1");
            Witness.ip("address", "add", "2001:db8:1::1/64", "dev", "ve0", "nodad");
            Witness.ip("address", "add", "2001:db8:2::1/64", "dev", "ve1", "nodad");
            body.run(new Routes(socket, Sandbox::indexOf));
        });
    }

    private static String witness(String... arguments) {
        return Witness.ip(command(List.of("-j", "-d", "route"), arguments));
    }

    private static String witness6(String... arguments) {
        return Witness.ip(command(List.of("-6", "-j", "-d", "route"), arguments));
    }

    private static String[] command(List<String> first, String... arguments) {
        return Stream.concat(first.stream(), Stream.of(arguments)).toArray(String[]::new);
    }

    @Test
    void anAddedRouteIsReturnedAndSeenByIproute2() throws Exception {
        inSandbox(routes -> {
            Route added = routes.add(RouteSpec.of("203.0.113.32/27")
                    .via("192.0.2.78")
                    .link("ve0")
                    .preferredSource("192.0.2.1")
                    .priority(74565)
                    .protocol(RouteProtocol.BGP)
                    .tos(0x10)
                    .metricLocked(RouteMetrics.MTU, 1234)
                    .metric(RouteMetrics.CC_ALGO, "reno"));
            assertThat(added.destination()).hasToString("203.0.113.32/27");
            assertThat(added.gateway()).contains(IpText.parse("test", "192.0.2.78"));
            assertThat(added.priority()).hasValue(74565);
            assertThat(added.metrics().number(RouteMetrics.MTU)).hasValue(1234);
            assertThat(witness("show", "203.0.113.32/27"))
                    .contains("\"dst\":\"203.0.113.32/27\",\"tos\":\"0x10\"")
                    .contains("\"gateway\":\"192.0.2.78\",\"dev\":\"ve0\"")
                    .contains("\"protocol\":\"bgp\"")
                    .contains("\"prefsrc\":\"192.0.2.1\",\"metric\":74565")
                    .contains("\"mtu\":1234")
                    .contains("\"congestion\":\"reno\"");
        });
    }

    @Test
    void defaultRoutesOfBothFamiliesComeAndGo() throws Exception {
        inSandbox(routes -> {
            Route v4 = routes.add(RouteSpec.of("default").via("192.0.2.77"));
            Route v6 = routes.add(RouteSpec.of("::/0").via("2001:db8:1::77"));
            assertThat(v4.destination()).hasToString("0.0.0.0/0");
            assertThat(v6.destination()).hasToString("::/0");
            assertThat(witness("show", "default")).contains("\"gateway\":\"192.0.2.77\"");
            assertThat(witness6("show", "default")).contains("\"gateway\":\"2001:db8:1::77\"");
            assertThat(routes.list(RouteFilter.MAIN.ipv4())).contains(v4);
            routes.delete(v4);
            routes.delete(v6);
            assertThat(witness("show", "default").replace(" ", "").strip()).isEqualTo("[]");
            assertThat(witness6("show", "default").replace(" ", "").strip()).isEqualTo("[]");
        });
    }

    @Test
    void hopsReachTheKernel() throws Exception {
        inSandbox(routes -> {
            Route v4 = routes.add(RouteSpec.of("203.0.113.128/26")
                    .hop(HopSpec.via("192.0.2.79").link("ve0").weight(3))
                    .hop(HopSpec.via("203.0.113.250").link("ve1").weight(201).onlink())
                    .hop(HopSpec.via("fe80::1234").link("ve0")));
            Route v6 = routes.add(RouteSpec.of("2001:db8:5678::/55")
                    .hop(HopSpec.via("2001:db8:1::78").link("ve0").weight(3))
                    .hop(HopSpec.via("2001:db8:2::79").link("ve1").weight(201)));
            assertThat(v4.hops()).extracting(Hop::weight).containsExactly(3, 201, 1);
            assertThat(v6.hops()).extracting(Hop::weight).containsExactlyInAnyOrder(3, 201);
            assertThat(witness("show", "203.0.113.128/26"))
                    .contains("\"gateway\":\"192.0.2.79\",\"dev\":\"ve0\",\"weight\":3")
                    .contains("\"gateway\":\"203.0.113.250\",\"dev\":\"ve1\",\"weight\":201,\"flags\":[\"onlink\"]")
                    .contains("\"via\":{\"family\":\"inet6\",\"host\":\"fe80::1234\"},\"dev\":\"ve0\",\"weight\":1");
            assertThat(witness6("show", "2001:db8:5678::/55"))
                    .contains("\"gateway\":\"2001:db8:2::79\",\"dev\":\"ve1\",\"weight\":201");
        });
    }

    @Test
    void appendReplaceAndChangeDoWhatTheySay() throws Exception {
        inSandbox(routes -> {
            RouteSpec to = RouteSpec.of("203.0.113.32/27").priority(7);
            assertThatThrownBy(() -> routes.change(to.via("192.0.2.2"))).isInstanceOf(NotFoundException.class);
            routes.add(to.via("192.0.2.2"));
            assertThatThrownBy(() -> routes.add(to.via("192.0.2.3")))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageStartingWith("add route 203.0.113.32/27 via 192.0.2.3 metric 7: File exists (EEXIST)");
            routes.append(to.via("192.0.2.4"));
            assertThat(gateways(routes)).containsExactly("192.0.2.2", "192.0.2.4");
            routes.replace(to.via("192.0.2.5"));
            assertThat(gateways(routes)).containsExactly("192.0.2.5", "192.0.2.4");
            routes.change(to.via("192.0.2.6"));
            assertThat(gateways(routes)).containsExactly("192.0.2.6", "192.0.2.4");
            routes.delete(to.via("192.0.2.4"));
            assertThat(gateways(routes)).containsExactly("192.0.2.6");
            routes.delete(to);
            assertThatThrownBy(() -> routes.delete(to)).isInstanceOf(NotFoundException.class);
        });
    }

    private static List<String> gateways(Routes routes) {
        return routes.list(RouteFilter.MAIN.ipv4()).stream()
                .filter(route -> route.destination().toString().equals("203.0.113.32/27"))
                .map(route -> IpText.format(route.gateway().orElseThrow()))
                .toList();
    }

    @Test
    void listsAreFiltered() throws Exception {
        inSandbox(routes -> {
            int ve1 = Sandbox.indexOf("ve1");
            routes.add(RouteSpec.of("203.0.113.0/28").link("ve0").table(74565).protocol(186));
            routes.add(RouteSpec.of("203.0.113.16/28").link("ve1").table(74565).protocol(187));
            routes.add(RouteSpec.of("203.0.113.32/28").type(RouteType.BLACKHOLE).table(74565));
            routes.add(RouteSpec.of("2001:db8:5678::/55").link("ve1").table(74565));
            RouteFilter table = RouteFilter.ALL.table(74565);
            assertThat(routes.list(table)).hasSize(4);
            assertThat(routes.list(table.ipv4())).hasSize(3);
            assertThat(routes.list(table.ipv6())).hasSize(1);
            assertThat(routes.list(table.link(ve1)))
                    .hasSize(2)
                    .allMatch(route -> route.linkIndex().getAsInt() == ve1);
            assertThat(routes.list(table.protocol(186))).hasSize(1);
            assertThat(routes.list(table.ipv4().type(RouteType.BLACKHOLE))).hasSize(1);
            assertThat(routes.list(RouteFilter.ALL.table(74566))).isEmpty();
            assertThat(routes.list("ve1"))
                    .hasSizeGreaterThan(2)
                    .contains(routes.list(table.link(ve1)).get(0));
            assertThat(routes.list()).hasSizeGreaterThan(8);
            assertThatThrownBy(() -> routes.list(table.link(12345)))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("list routes family AF_INET table 74565 dev if12345");
        });
    }

    /** Without MPLS the kernel lists the routes of all other families when it is asked for those of MPLS. */
    @Test
    void ofAFamilyThatTheKernelLacksThereIsNoRoute() throws Exception {
        inSandbox(routes -> {
            assertThat(routes.list()).isNotEmpty();
            assertThat(routes.list(RouteFilter.ALL.family(AddressFamily.MPLS))).isEmpty();
        });
    }

    @Test
    void theWayToADestinationIsFound() throws Exception {
        inSandbox(routes -> {
            routes.add(RouteSpec.of("203.0.113.32/27").via("192.0.2.78").metric(RouteMetrics.MTU, 1234));
            routes.add(RouteSpec.of("2001:db8:6789::/57").via("2001:db8:2::79"));
            Route way = routes.get("203.0.113.33");
            assertThat(way.destination()).hasToString("203.0.113.33/32");
            assertThat(way.gateway()).contains(IpText.parse("test", "192.0.2.78"));
            assertThat(way.preferredSource()).contains(IpText.parse("test", "192.0.2.1"));
            Route route = routes.get(RouteQuery.to("203.0.113.33").matchingRoute());
            assertThat(route.destination()).hasToString("203.0.113.32/27");
            Route way6 =
                    routes.get(RouteQuery.to("2001:db8:6789::1").over("ve1").mark(0x12345));
            assertThat(way6.gateway()).contains(IpText.parse("test", "2001:db8:2::79"));
            assertThat(routes.get("192.0.2.1").type()).isEqualTo(RouteType.LOCAL);
            assertThatThrownBy(() -> routes.get("10.0.0.1"))
                    .isInstanceOfSatisfying(
                            NetlinkException.class, e -> assertThat(e.errno()).isEqualTo(ENETUNREACH));
        });
    }

    @Test
    void aRefusedRouteSaysWhyInTheKernelsWords() throws Exception {
        inSandbox(routes -> assertThatThrownBy(
                        () -> routes.add(RouteSpec.of("10.0.0.0/8").via("203.0.113.1")))
                .hasMessageStartingWith("add route 10.0.0.0/8 via 203.0.113.1: ")
                .hasMessageContaining("Nexthop has invalid gateway"));
    }

    /** Every form that needs no encapsulation, made by iproute2. */
    private static void makeOneOfEachForm() {
        for (String form : List.of(
                "default via 192.0.2.77",
                "203.0.113.32/27 via 192.0.2.78 dev ve0 src 192.0.2.1 metric 74565 proto 186 tos 0x10",
                "203.0.113.64/28 dev ve0 scope link table 4660",
                "203.0.113.80/29 dev ve0 table 74565",
                "203.0.113.96/30 via 203.0.113.250 dev ve0 onlink",
                "203.0.113.100/31 via inet6 fe80::1234:5678:9abc:def0 dev ve0",
                "203.0.113.128/26 nexthop via 192.0.2.79 dev ve0 weight 3 nexthop via 198.51.100.80 dev ve1 weight 201"
                        + " onlink",
                "203.0.113.192/27 nexthop via inet6 fe80::1234 dev ve0 weight 5 nexthop via 198.51.100.81 weight 7",
                "203.0.113.224/28 dev ve0 mtu lock 1234 advmss 1345 rtt 123ms rttvar 45ms reordering 7 window lock 45678"
                        + " cwnd 11 initcwnd 12 ssthresh 13 rto_min 234ms hoplimit 55 initrwnd 14 features ecn quickack 1"
                        + " congctl reno fastopen_no_cookie 1",
                "blackhole 10.1.0.0/16",
                "unreachable 10.2.0.0/15 metric 4660",
                "prohibit 10.4.0.0/14",
                "throw 10.8.0.0/13 table 123",
                "local 10.16.0.0/12 dev lo table 124",
                "broadcast 10.32.0.255 dev ve0 table 125",
                "default via 2001:db8:1::77",
                "2001:db8:1234::/47 via fe80::1234:5678:9abc:def0 dev ve0 src 2001:db8:1::1 metric 74565 proto 186 pref"
                        + " high",
                "2001:db8:5678::/55 nexthop via 2001:db8:1::78 weight 3 nexthop via 2001:db8:2::79 weight 201",
                "2001:db8:6789::/57 dev ve0 mtu lock 1345 advmss 1234 hoplimit 55 features ecn congctl reno",
                "blackhole 2001:db8:789a::/59",
                "unreachable 2001:db8:89ab::/61 dev lo",
                "prohibit 2001:db8:9abc::/63",
                "anycast 2001:db8:abcd::1 dev ve0 table 124")) {
            Witness.ip(("route add " + form).split(" "));
        }
        Witness.ip("-6", "route", "add", "throw", "default", "table", "123");
    }

    /** Without the kernel's own table, where it makes routes by itself and later. */
    private static List<String> everything() {
        String all = witness("show", "table", "all") + witness6("show", "table", "all");
        return all.replace("},{\"type\"", "},\n{\"type\"")
                .lines()
                .filter(route -> !route.contains("\"table\":\"local\""))
                .map(route -> route.replaceAll("^\\[|\\]$|,$", ""))
                .sorted()
                .toList();
    }

    /** A gateway must be reachable when a route through it is made. */
    private static List<Route> gatewaysLast(List<Route> routes) {
        return routes.stream()
                .sorted(Comparator.comparing(
                        route -> route.gateway().isPresent() || !route.hops().isEmpty()))
                .toList();
    }

    @Test
    void whatIsListedIsDeletedAndAddedAgainAsItWas() throws Exception {
        inSandbox(routes -> {
            makeOneOfEachForm();
            List<String> before = everything();
            List<Route> all = gatewaysLast(routes.list().stream()
                    .filter(route -> route.table() != RouteTable.LOCAL)
                    .toList());
            assertThat(all).hasSizeGreaterThan(26);
            all.forEach(routes::delete);
            assertThat(routes.list(RouteFilter.MAIN)).isEmpty();
            all.forEach(routes::add);
            assertThat(everything()).isEqualTo(before);
        });
    }

    @Test
    void aLifetimeEnds() throws Exception {
        inSandbox(routes -> {
            Route added =
                    routes.add(RouteSpec.of("2001:db8:2345::/49").link("ve0").expires(Duration.ofSeconds(74565)));
            Route listed = routes.list(RouteFilter.MAIN.ipv6()).stream()
                    .filter(route -> route.destination().equals(added.destination()))
                    .findFirst()
                    .orElseThrow();
            assertThat(listed.expires().orElseThrow().toSeconds()).isBetween(74000L, 74565L);
            routes.delete(listed);
            routes.add(listed);
            assertThat(witness6("show", "2001:db8:2345::/49")).contains("\"expires\":74");
        });
    }
}
