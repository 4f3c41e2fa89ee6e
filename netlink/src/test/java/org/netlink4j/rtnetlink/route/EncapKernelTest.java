package org.netlink4j.rtnetlink.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.Seg6Encap;
import org.netlink4j.rtnetlink.route.encap.Seg6Path;
import org.netlink4j.rtnetlink.route.encap.SegmentRoutingHeader;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Light-weight tunnels, each of which only some kernels have. */
@KernelTest
@RequiresTool("ip")
@RequiresLinkKind("veth")
class EncapKernelTest {

    private static void orSkip(Runnable action) {
        try {
            action.run();
        } catch (AssertionError e) {
            Assumptions.abort("this kernel has it not: " + e.getMessage());
        }
    }

    private static String witness(Routes routes) {
        assertThat(routes.list(RouteFilter.MAIN)).isNotEmpty();
        return Witness.ip("-j", "-d", "route", "show") + Witness.ip("-6", "-j", "-d", "route", "show");
    }

    /** Made by iproute2, listed, deleted and added again by us. */
    private static void comeAndGo(Routes routes, List<String> forms) {
        orSkip(() -> Witness.ip(("route add " + forms.get(0)).split(" ")));
        forms.stream().skip(1).forEach(form -> Witness.ip(("route add " + form).split(" ")));
        String before = witness(routes);
        List<Route> tunnels = routes.list(RouteFilter.MAIN).stream()
                .filter(route -> route.encap().isPresent()
                        || route.hops().stream().anyMatch(hop -> hop.encap().isPresent()))
                .toList();
        assertThat(tunnels).hasSameSizeAs(forms);
        tunnels.forEach(routes::delete);
        assertThat(witness(routes)).doesNotContain("encap");
        tunnels.forEach(routes::add);
        assertThat(sorted(witness(routes))).isEqualTo(sorted(before));
    }

    /** IPv6 lists the routes of a table by prefix, but not those of different lengths in one order. */
    private static List<String> sorted(String routes) {
        return routes.replace("},{\"type\"", "},\n{\"type\"").lines().sorted().toList();
    }

    @Test
    void pathsOfSegmentsComeAndGo() throws Exception {
        RoutesKernelTest.inSandbox(routes -> comeAndGo(
                routes,
                List.of(
                        "2001:db8:1234::/47 encap seg6 mode encap segs 2001:db8:3::4,2001:db8:5::6 dev ve0",
                        "2001:db8:2345::/49 encap seg6 mode inline segs 2001:db8:3::4,2001:db8:5::6 dev ve0",
                        "2001:db8:3456::/51 encap seg6 mode l2encap segs 2001:db8:3::5 dev ve0",
                        "203.0.113.32/27 encap seg6 mode encap segs 2001:db8:3::6 dev ve0")));
    }

    @Test
    void segmentsOfThisHostComeAndGo() throws Exception {
        RoutesKernelTest.inSandbox(
                routes -> comeAndGo(
                        routes,
                        List.of(
                                "2001:db8:a::1/128 encap seg6local action End dev ve0",
                                "2001:db8:a::5/128 encap seg6local action End.X nh6 2001:db8:1::77 dev ve0",
                                "2001:db8:a::6/128 encap seg6local action End.T table 74565 dev ve0",
                                "2001:db8:a::9/128 encap seg6local action End.DX4 nh4 192.0.2.79 dev ve0",
                                "2001:db8:a::b/128 encap seg6local action End.B6 srh segs 2001:db8:3::4,2001:db8:5::6 dev ve0")));
    }

    @Test
    void labelsComeAndGo() throws Exception {
        RoutesKernelTest.inSandbox(routes -> {
            orSkip(() -> Witness.run("modprobe", "-d", "/run/uml", "mpls_iptunnel"));
            comeAndGo(
                    routes,
                    List.of(
                            "203.0.113.32/27 encap mpls 74565/4660/291 ttl 77 via 192.0.2.77 dev ve0",
                            "203.0.113.64/26 nexthop encap mpls 301 via 192.0.2.78 dev ve0 nexthop encap mpls 302/303 via"
                                    + " 192.0.2.79 dev ve0 weight 7"));
        });
    }

    @Test
    @RequiresLinkKind("geneve")
    void endsOfTunnelsComeAndGo() throws Exception {
        RoutesKernelTest.inSandbox(routes -> comeAndGo(
                routes,
                List.of(
                        "203.0.113.32/27 encap ip id 74565 dst 198.51.100.33 src 198.51.100.44 ttl 55 tos 0x12 key csum seq"
                                + " dev ve0",
                        "203.0.113.64/27 encap ip6 id 74565 dst 2001:db8:3::4 src 2001:db8:5::6 hoplimit 55 tc 0x12 key"
                                + " csum seq dev ve0",
                        "2001:db8:1234::/47 encap ip id 4660 dst 198.51.100.34 dev ve0")));
    }

    @Test
    void routesOfMplsComeAndGo() throws Exception {
        RoutesKernelTest.inSandbox(routes -> {
            orSkip(() -> {
                Witness.run("modprobe", "-d", "/run/uml", "mpls_router");
                Witness.run("sysctl", "-qw", "net.mpls.platform_labels=1048575");
            });
            routes.add(RouteSpec.ofLabel(74565)
                    .newLabels("4660/22136/291")
                    .via("192.0.2.77")
                    .link("ve0"));
            routes.add(RouteSpec.ofLabel(74568)
                    .hop(HopSpec.via("192.0.2.78").newLabels("302").link("ve0"))
                    .hop(HopSpec.via("2001:db8:1::78").newLabels("303/304").link("ve0")));
            String before = Witness.ip("-j", "-f", "mpls", "route", "show");
            assertThat(before).contains("\"dst\":\"74565\"").contains("\"dst\":\"74568\"");
            List<Route> all = routes.list(RouteFilter.ALL.family(28));
            assertThat(all).hasSize(2);
            assertThat(routes.get(RouteQuery.toLabel(74565)).newLabels())
                    .map(Object::toString)
                    .contains("4660/22136/291");
            all.forEach(routes::delete);
            assertThat(routes.list(RouteFilter.ALL.family(28))).isEmpty();
            all.forEach(routes::add);
            assertThat(Witness.ip("-j", "-f", "mpls", "route", "show")).isEqualTo(before);
        });
    }

    @Test
    void aPathThatWeMadeIsWhatIproute2Sees() throws Exception {
        RoutesKernelTest.inSandbox(routes -> {
            orSkip(() -> Witness.ip(
                    "route",
                    "add",
                    "2001:db8:ffff::/48",
                    "encap",
                    "seg6",
                    "mode",
                    "encap",
                    "segs",
                    "::1",
                    "dev",
                    "ve0"));
            Encap encap = Encap.seg6(new Seg6Path(
                    Seg6Path.ENCAP,
                    SegmentRoutingHeader.of(
                            List.of(IpText.parse("test", "2001:db8:3::4"), IpText.parse("test", "2001:db8:5::6")))));
            Route added =
                    routes.add(RouteSpec.of("2001:db8:1234::/47").encap(encap).link("ve0"));
            assertThat(added.encap().orElseThrow().attributes().require(Seg6Encap.SRH))
                    .hasToString("mode encap segs 2001:db8:3::4,2001:db8:5::6");
            assertThat(Witness.ip("-6", "route", "show", "2001:db8:1234::/47"))
                    .contains("encap seg6 mode encap segs 2 [ 2001:db8:3::4 2001:db8:5::6 ]");
        });
    }
}
