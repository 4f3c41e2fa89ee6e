package org.netlink4j.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.link.LinkQuery;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.neighbour.NeighbourSpec;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.rtnetlink.route.RtMsg;
import org.netlink4j.rtnetlink.rule.RuleSpec;
import org.netlink4j.socket.BatchResult;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Batches and scans of real objects; iproute2 is the witness. */
@KernelTest
@RequiresLinkKind("veth")
@RequiresTool("ip")
class ManyAtOnceKernelTest {

    /** Beyond those of the links that drivers of tunnels make in each namespace. */
    private static final int LINK = 1000;

    private static final int OTHER = 1001;

    private interface Body {
        void run(Rtnetlink rt, NetNs ns) throws Exception;
    }

    private static void inNewNamespace(Body body) throws Exception {
        try (NetNs ns = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(ns)) {
            rt.links().up("lo");
            rt.links().add(LinkSpec.veth("ve0", "ve1").index(LINK).up());
            rt.links().up("ve1");
            rt.addresses().add(LINK, AddressSpec.of("192.0.2.1/24"));
            body.run(rt, ns);
        }
    }

    private static List<RouteSpec> routes(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> RouteSpec.of("10." + (i >> 8) + "." + (i & 0xff) + ".0/24")
                        .via("192.0.2.2")
                        .link("ve0")
                        .priority(0x12345))
                .toList();
    }

    @Test
    void routesComeAndGo() throws Exception {
        inNewNamespace((rt, ns) -> {
            assertThat(rt.routes().addAll(routes(1000)).isDone()).isTrue();
            assertThat(ns.call(() -> Witness.ip("route", "show", "root", "10.0.0.0/8"))
                            .lines())
                    .hasSize(1000)
                    .contains("10.3.231.0/24 via 192.0.2.2 dev ve0 metric 74565 ");
            BatchResult again = rt.routes().addAll(routes(1001));
            assertThat(again.failures()).hasSize(1000);
            assertThat(again.failures().values()).hasOnlyElementsOfType(ExistsException.class);
            assertThat(again.isDone(1000)).isTrue();
            assertThat(rt.routes().replaceAll(routes(1001)).isDone()).isTrue();
            assertThat(rt.routes().deleteAll(routes(1001)).isDone()).isTrue();
            assertThat(ns.call(() -> Witness.ip("route", "show", "root", "10.0.0.0/8")))
                    .isEmpty();
        });
    }

    @Test
    void aRouteOverALinkThatIsNotThereStopsAllBeforeTheFirst() throws Exception {
        inNewNamespace((rt, ns) -> {
            List<RouteSpec> specs = new ArrayList<>(routes(3));
            specs.add(RouteSpec.of("10.9.0.0/16").link("nowhere"));
            assertThatThrownBy(() -> rt.routes().addAll(specs)).isInstanceOf(NotFoundException.class);
            assertThat(ns.call(() -> Witness.ip("route", "show", "root", "10.0.0.0/8")))
                    .isEmpty();
        });
    }

    @Test
    void linksComeAndGo() throws Exception {
        inNewNamespace((rt, ns) -> {
            List<LinkSpec> specs = IntStream.range(0, 100)
                    .mapToObj(
                            i -> LinkSpec.veth("a" + i, "b" + i).index(5000 + i).group(7))
                    .toList();
            rt.links().addAll(specs).orThrow();
            assertThat(ns.call(() -> Witness.ip("-o", "link", "show", "group", "7"))
                            .lines())
                    .hasSize(100);
            BatchResult changed = rt.batch(IntStream.range(0, 100)
                    .mapToObj(
                            i -> rt.links().changing(5000 + i, LinkSpec.change().mtu(1280 + i)))
                    .toList());
            assertThat(changed.isDone()).isTrue();
            assertThat(ns.call(() -> Witness.ip("-o", "link", "show", "a77"))).contains("mtu 1357");
            BatchResult deleted =
                    rt.batch(List.of(rt.links().deleting(5000), rt.links().deleting(9999)));
            assertThat(deleted.failures().keySet()).containsExactly(1);
            assertThat(deleted.failure(1)).containsInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void aMixedBatchRunsInItsOrder() throws Exception {
        inNewNamespace((rt, ns) -> {
            BatchResult result = rt.batch(List.of(
                    rt.links().adding(LinkSpec.veth("m0", "m1").index(OTHER).up()),
                    rt.addresses().adding(OTHER, AddressSpec.of("198.51.100.1/24")),
                    rt.routes().adding(RouteSpec.of("203.0.113.0/24").link(OTHER)),
                    rt.neighbours().adding(OTHER, NeighbourSpec.of("198.51.100.9", "02:00:00:00:00:09")),
                    rt.rules().adding(RuleSpec.ipv4().priority(77).lookup(200)),
                    rt.addresses().deleting(OTHER, AddressSpec.of("198.51.100.7/24")),
                    rt.rules().deleting(RuleSpec.ipv4().priority(78)),
                    rt.routes().deleting(RouteSpec.of("203.0.113.0/24").link(OTHER))));
            assertThat(result.failures().keySet()).containsExactly(5, 6);
            ns.run(() -> {
                assertThat(Witness.ip("-o", "address", "show", "dev", "m0")).contains("198.51.100.1/24");
                assertThat(Witness.ip("neigh", "show", "dev", "m0")).contains("198.51.100.9 lladdr 02:00:00:00:00:09");
                assertThat(Witness.ip("rule", "show")).contains("77:");
                assertThat(Witness.ip("route", "show")).doesNotContain("203.0.113.0");
            });
        });
    }

    @Test
    void aScanSeesWhatAListHas() throws Exception {
        inNewNamespace((rt, ns) -> {
            rt.routes().addAll(routes(5000)).orThrow();
            Set<String> seen = new HashSet<>();
            byte[] destination = new byte[4];
            rt.routes().scan(RouteFilter.MAIN.ipv4(), route -> {
                var attributes = route.attributes(RouteMessages.NEW);
                if (attributes.number(RouteAttributes.PRIORITY, 0) == 0x12345) {
                    attributes.copy(RouteAttributes.DST, destination);
                    assertThat(attributes.number(RouteAttributes.OIF, 0)).isEqualTo(LINK);
                    seen.add(address(destination) + "/" + route.getInt(RtMsg.DST_LENGTH));
                }
                return true;
            });
            assertThat(seen).hasSize(5000).contains("10.19.135.0/24");
            Set<String> ahead = new HashSet<>();
            rt.routes().scanAhead(RouteFilter.MAIN.ipv4(), route -> {
                var attributes = route.attributes(RouteMessages.NEW);
                if (attributes.number(RouteAttributes.PRIORITY, 0) == 0x12345) {
                    attributes.copy(RouteAttributes.DST, destination);
                    ahead.add(address(destination) + "/" + route.getInt(RtMsg.DST_LENGTH));
                }
                return true;
            });
            assertThat(ahead).isEqualTo(seen);

            List<Integer> indexes = new ArrayList<>();
            rt.links().scan(LinkQuery.all().kind("veth"), link -> {
                assertThat(link.attributes(LinkMessages.NEW).text(LinkAttributes.IFNAME))
                        .isPresent();
                indexes.add(Link.of(link.toMessage()).index());
                return indexes.size() < 1;
            });
            assertThat(indexes).hasSize(1);
            assertThat(rt.links().list(LinkQuery.all().kind("veth"))).hasSize(2);
        });
    }

    private static String address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** The kernel does one dump at a time on a socket: the rest of one that was given up is in the way of the next. */
    @Test
    void anAbandonedScanLeavesTheClientUsable() throws Exception {
        inNewNamespace((rt, ns) -> {
            rt.routes().addAll(routes(20_000)).orThrow();
            for (int i = 0; i < 3; i++) {
                rt.routes().scan(RouteFilter.MAIN.ipv4(), route -> false);
                assertThat(rt.links().get("ve0").index()).isEqualTo(LINK);
                rt.routes().scanAhead(RouteFilter.MAIN.ipv4(), route -> false);
                assertThat(rt.routes().list(RouteFilter.MAIN.ipv4())).hasSizeGreaterThan(20_000);
            }
        });
    }
}
