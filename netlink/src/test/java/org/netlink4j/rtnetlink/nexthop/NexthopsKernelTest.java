package org.netlink4j.rtnetlink.nexthop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.rtnetlink.route.Routes;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresKernel;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
@RequiresLinkKind("veth")
class NexthopsKernelTest {

    private interface Body {
        void run(Nexthops nexthops, Routes routes) throws Exception;
    }

    private static void inSandbox(Body body) throws Exception {
        Sandbox.run(socket -> {
            Witness.ip("link", "set", "lo", "up");
            Witness.ip("link", "add", "ve0", "type", "veth", "peer", "name", "ve1");
            Witness.ip("link", "set", "ve0", "up");
            Witness.ip("link", "set", "ve1", "up");
            Witness.ip("address", "add", "192.0.2.1/24", "dev", "ve0");
            Witness.ip("address", "add", "198.51.100.1/25", "dev", "ve1");
            Witness.ip("address", "add", "2001:db8:1::1/64", "dev", "ve0", "nodad");
            body.run(new Nexthops(socket, Sandbox::indexOf), new Routes(socket, Sandbox::indexOf));
        });
    }

    private static String witness() {
        return Witness.ip("-j", "-d", "nexthop", "show");
    }

    private static NexthopMember member(long id, int weight) {
        return new NexthopMember(id, weight);
    }

    private static void addTwo(Nexthops nexthops) {
        nexthops.add(NexthopSpec.via("192.0.2.77").link("ve0").id(74565).protocol(186));
        nexthops.add(NexthopSpec.via("198.51.100.79").link("ve1").id(305419896));
    }

    @Test
    void anAddedNexthopIsReturnedAndSeenByIproute2() throws Exception {
        inSandbox((nexthops, routes) -> {
            Nexthop added = nexthops.add(
                    NexthopSpec.via("192.0.2.77").link("ve0").id(74565).protocol(186));
            assertThat(added.id()).isEqualTo(74565);
            assertThat(added.gateway()).contains(IpText.parse("test", "192.0.2.77"));
            assertThat(added.linkIndex()).hasValue(Sandbox.indexOf("ve0"));
            assertThat(witness())
                    .contains("\"id\":74565,\"gateway\":\"192.0.2.77\",\"dev\":\"ve0\"")
                    .contains("\"protocol\":\"bgp\"");
            assertThat(nexthops.get(74565)).isEqualTo(added);
            assertThatThrownBy(() -> nexthops.add(
                            NexthopSpec.via("192.0.2.78").link("ve0").id(74565)))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageStartingWith("add nexthop id 74565 via 192.0.2.78 dev ve0: File exists (EEXIST)");
        });
    }

    @Test
    void theIdThatTheKernelChoseIsReturned() throws Exception {
        inSandbox((nexthops, routes) -> {
            Nexthop added = nexthops.add(NexthopSpec.via("192.0.2.80").link("ve0"));
            assertThat(added.id()).isPositive();
            assertThat(witness()).contains("\"id\":" + added.id() + ",");
        });
    }

    @Test
    void aNexthopIsReplacedAndDeletedWithItsRoutes() throws Exception {
        inSandbox((nexthops, routes) -> {
            addTwo(nexthops);
            Route route = routes.add(RouteSpec.of("203.0.113.32/27").nexthop(74565));
            assertThat(route.nexthopId()).hasValue(74565);
            assertThat(route.gateway()).contains(IpText.parse("test", "192.0.2.77"));
            routes.delete(route);
            routes.add(route);
            nexthops.replace(NexthopSpec.via("192.0.2.81").link("ve0").id(74565));
            assertThat(routes.get("203.0.113.33").gateway()).contains(IpText.parse("test", "192.0.2.81"));
            nexthops.delete(74565);
            assertThat(routes.list(RouteFilter.ALL.table(254).protocol(3))).isEmpty();
            assertThatThrownBy(() -> nexthops.get(74565)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> nexthops.delete(74565)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void groupsReachTheKernel() throws Exception {
        inSandbox((nexthops, routes) -> {
            addTwo(nexthops);
            Nexthop group = nexthops.add(
                    NexthopSpec.group(member(74565, 3), member(305419896, 201)).id(291));
            assertThat(group.members()).containsExactly(member(74565, 3), member(305419896, 201));
            assertThat(witness()).contains("\"group\":[{\"id\":74565,\"weight\":3},{\"id\":305419896,\"weight\":201}]");
            nexthops.replace(NexthopSpec.group(member(305419896, 1)).id(291));
            assertThat(nexthops.get(291).members()).containsExactly(member(305419896, 1));
        });
    }

    @Test
    void resilientGroupsHaveBuckets() throws Exception {
        inSandbox((nexthops, routes) -> {
            addTwo(nexthops);
            Nexthop group = nexthops.add(NexthopSpec.group(member(74565, 3), member(305419896, 5))
                    .id(292)
                    .resilient(16)
                    .idleTimer(Duration.ofSeconds(1234))
                    .unbalancedTimer(Duration.ofSeconds(2345)));
            assertThat(group.resilient()).hasValueSatisfying(resilient -> {
                assertThat(resilient.buckets()).isEqualTo(16);
                assertThat(resilient.idleTimer()).isEqualTo(Duration.ofSeconds(1234));
                assertThat(resilient.unbalancedTimer()).isEqualTo(Duration.ofSeconds(2345));
            });
            List<Bucket> buckets = nexthops.buckets(292);
            assertThat(buckets).hasSize(16).allMatch(bucket -> bucket.groupId() == 292);
            assertThat(buckets)
                    .filteredOn(bucket -> bucket.nexthopId() == 74565)
                    .hasSize(6);
            assertThat(nexthops.buckets()).hasSize(16);
            Bucket third = nexthops.bucket(292, 3);
            assertThat(third.index()).isEqualTo(3);
            assertThat(third.nexthopId()).isEqualTo(buckets.get(3).nexthopId());
            assertThatThrownBy(() -> nexthops.bucket(292, 99)).isInstanceOf(NotFoundException.class);
            nexthops.replace(NexthopSpec.group(member(74565, 1), member(305419896, 1))
                    .id(292)
                    .idleTimer(Duration.ofSeconds(7)));
            assertThat(witness()).contains("\"buckets\":16,\"idle_timer\":7");
        });
    }

    @Test
    void whatIsListedIsDeletedAndAddedAgainAsItWas() throws Exception {
        inSandbox((nexthops, routes) -> {
            for (String form : List.of(
                    "id 74565 via 192.0.2.77 dev ve0 protocol 186",
                    "id 4660 via 2001:db8:1::78 dev ve0",
                    "id 22136 dev ve1",
                    "id 39612 blackhole",
                    "id 57072 via 203.0.113.9 dev ve1 onlink",
                    "id 305419896 via 198.51.100.79 dev ve1",
                    "id 77 via 192.0.2.77 fdb",
                    "id 300 group 74565,3/305419896,201",
                    "id 301 group 74565,3/305419896,5 type resilient buckets 16 idle_timer 1234 protocol 187",
                    "id 302 group 77 fdb")) {
                Witness.ip(("nexthop add " + form).split(" "));
            }
            String before = witness();
            List<Nexthop> all = nexthops.list().stream()
                    .sorted(Comparator.comparing(Nexthop::isGroup))
                    .toList();
            assertThat(all).hasSize(10);
            all.stream()
                    .sorted(Comparator.comparing(Nexthop::isGroup).reversed())
                    .forEach(nexthops::delete);
            assertThat(nexthops.list()).isEmpty();
            all.forEach(nexthops::add);
            assertThat(witness()).isEqualTo(before);
        });
    }

    @Test
    void listsAreFiltered() throws Exception {
        inSandbox((nexthops, routes) -> {
            addTwo(nexthops);
            nexthops.add(NexthopSpec.group(member(74565, 1)).id(291));
            nexthops.add(NexthopSpec.via("192.0.2.77").fdb().id(77));
            assertThat(nexthops.list()).extracting(Nexthop::id).containsExactly(77L, 291L, 74565L, 305419896L);
            assertThat(nexthops.list("ve1")).extracting(Nexthop::id).containsExactly(305419896L);
            assertThat(nexthops.list(NexthopFilter.ALL.onlyGroups()))
                    .extracting(Nexthop::id)
                    .containsExactly(291L);
            assertThat(nexthops.list(NexthopFilter.ALL.onlyFdb()))
                    .extracting(Nexthop::id)
                    .containsExactly(77L);
        });
    }

    @Test
    @RequiresKernel("6.9")
    void aGroupCounts() throws Exception {
        inSandbox((nexthops, routes) -> {
            addTwo(nexthops);
            nexthops.add(NexthopSpec.group(member(74565, 3), member(305419896, 5))
                    .id(291)
                    .hardwareStatistics(true));
            List<MemberStatistics> statistics =
                    nexthops.getWithStatistics(291, true).statistics();
            assertThat(statistics).extracting(MemberStatistics::id).containsExactly(74565L, 305419896L);
            assertThat(statistics).allMatch(member -> member.packets() == 0);
            assertThat(nexthops.get(291).statistics()).isEmpty();
        });
    }

    @Test
    @RequiresKernel("6.12")
    void weightsHaveSixteenBits() throws Exception {
        inSandbox((nexthops, routes) -> {
            addTwo(nexthops);
            Nexthop group = nexthops.add(NexthopSpec.group(member(74565, 0x1234), member(305419896, 257))
                    .id(291));
            assertThat(group.members()).containsExactly(member(74565, 0x1234), member(305419896, 257));
        });
    }
}
