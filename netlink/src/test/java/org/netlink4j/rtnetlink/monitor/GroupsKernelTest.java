package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.MessageObject;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressMessages;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.neighbour.Neighbour;
import org.netlink4j.rtnetlink.netconf.Netconf;
import org.netlink4j.rtnetlink.netconf.NetconfAttributes;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.nsid.NamespaceId;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.rule.Rule;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresKernel;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** What iproute2 does is heard in its group, as an object. */
@KernelTest
@RequiresTool("ip")
class GroupsKernelTest {

    private static final int RTM_NEWQDISC = 36;
    private static final int RTM_NEWVLAN = 112;

    private interface Listener {
        void listen(NetNs namespace, Monitor monitor) throws Exception;
    }

    private static void in(MonitorOptions options, Listener listener) throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.veth("left", LinkSpec.of("veth").name("right")));
            client.links().up("left");
            client.links().up("right");
            try (Monitor monitor = Monitor.open(namespace, options)) {
                listener.listen(namespace, monitor);
            }
        }
    }

    private static void ip(NetNs namespace, String line) {
        namespace.run(() -> Witness.ip(line.split(" ")));
    }

    private static <T extends MessageObject> void comesAndGoes(
            Group group, Class<T> type, String add, String delete, String text) throws Exception {
        in(MonitorOptions.of(group), (namespace, monitor) -> {
            ip(namespace, add);
            T added = Heard.changed(monitor, type, object -> object.toString().contains(text));
            ip(namespace, delete);
            T deleted = Heard.deleted(monitor, type, object -> object.toString().contains(text));
            assertThat(deleted.getClass()).isEqualTo(added.getClass());
        });
    }

    @Test
    @RequiresLinkKind({"veth", "bridge"})
    void links() throws Exception {
        in(MonitorOptions.of(Group.LINK), (namespace, monitor) -> {
            ip(namespace, "link add br0 type bridge");
            Link bridge = Heard.changed(monitor, Link.class, link -> link.name().equals("br0"));
            assertThat(bridge.kind()).contains("bridge");
            ip(namespace, "link set br0 mtu 1400");
            Heard.changed(monitor, Link.class, link -> link.mtu().orElse(0) == 1400);
            ip(namespace, "link del br0");
            assertThat(Heard.deleted(monitor, Link.class, link -> true).index()).isEqualTo(bridge.index());
        });
    }

    @Test
    @RequiresLinkKind({"veth", "bridge"})
    void aLinkThatLeavesABridgeIsNotDeleted() throws Exception {
        in(MonitorOptions.of(Group.LINK), (namespace, monitor) -> {
            ip(namespace, "link add br0 type bridge");
            ip(namespace, "link set left master br0");
            Heard.changed(
                    monitor,
                    Link.class,
                    link -> link.name().equals("left") && link.master().isPresent());
            ip(namespace, "link set left nomaster");
            ip(namespace, "link del br0");
            List<Event> events = Heard.upTo(
                    monitor,
                    event -> event instanceof Event.Deleted deleted
                            && deleted.object() instanceof Link link
                            && link.name().equals("br0"));
            assertThat(events)
                    .anySatisfy(event -> assertThat(event.toString()).contains("RTM_DELLINK", "AF_BRIDGE"))
                    .filteredOn(Event.Deleted.class::isInstance)
                    .hasSize(1);
        });
    }

    @Test
    @RequiresLinkKind("veth")
    void whatIpv6SaysOfLinksIsNoLink() throws Exception {
        in(MonitorOptions.of(Group.IPV6_IFINFO), (namespace, monitor) -> {
            ip(namespace, "link set left down");
            ip(namespace, "link set left up");
            Event.Other event = (Event.Other) Heard.until(monitor, Event.Other.class::isInstance);
            assertThat(event.toString()).contains("RTM_NEWLINK", "AF_INET6");
        });
    }

    @Test
    @RequiresLinkKind("veth")
    void ipv4Addresses() throws Exception {
        comesAndGoes(
                Group.IPV4_IFADDR,
                Address.class,
                "addr add 192.0.2.1/24 dev left",
                "addr del 192.0.2.1/24 dev left",
                "192.0.2.1/24");
    }

    @Test
    @RequiresLinkKind("veth")
    void ipv6Addresses() throws Exception {
        comesAndGoes(
                Group.IPV6_IFADDR,
                Address.class,
                "addr add 2001:db8::1/64 dev left nodad",
                "addr del 2001:db8::1/64 dev left",
                "2001:db8::1/64");
    }

    @Test
    @RequiresLinkKind("veth")
    void ipv4Routes() throws Exception {
        comesAndGoes(
                Group.IPV4_ROUTE,
                Route.class,
                "route add 198.51.100.0/24 dev left",
                "route del 198.51.100.0/24 dev left",
                "198.51.100.0/24");
    }

    @Test
    @RequiresLinkKind("veth")
    void aRouteThatTookThePlaceOfAnotherSaysSo() throws Exception {
        in(MonitorOptions.of(Group.IPV4_ROUTE), (namespace, monitor) -> {
            ip(namespace, "route add 198.51.100.0/24 dev left");
            ip(namespace, "route replace 198.51.100.0/24 dev right");
            List<Event> events =
                    Heard.upTo(monitor, event -> event instanceof Event.Changed changed && changed.replaces());
            assertThat(events)
                    .filteredOn(event -> event.toString().contains("198.51.100.0/24"))
                    .hasSize(2);
        });
    }

    @Test
    @RequiresLinkKind("veth")
    void ipv6Routes() throws Exception {
        comesAndGoes(
                Group.IPV6_ROUTE,
                Route.class,
                "route add 2001:db8:1::/64 dev left",
                "route del 2001:db8:1::/64 dev left",
                "2001:db8:1::/64");
    }

    @Test
    @RequiresLinkKind("veth")
    void ipv4Rules() throws Exception {
        comesAndGoes(
                Group.IPV4_RULE,
                Rule.class,
                "rule add from 192.0.2.0/24 table 100",
                "rule del from 192.0.2.0/24 table 100",
                "192.0.2.0/24");
    }

    @Test
    @RequiresLinkKind("veth")
    void ipv6Rules() throws Exception {
        comesAndGoes(
                Group.IPV6_RULE,
                Rule.class,
                "-6 rule add from 2001:db8::/64 table 100",
                "-6 rule del from 2001:db8::/64 table 100",
                "2001:db8::/64");
    }

    @Test
    @RequiresLinkKind("veth")
    void neighbours() throws Exception {
        comesAndGoes(
                Group.NEIGH,
                Neighbour.class,
                "neigh add 192.0.2.7 lladdr 02:00:00:00:00:07 dev left",
                "neigh del 192.0.2.7 dev left",
                "192.0.2.7");
    }

    @Test
    @RequiresLinkKind({"veth", "bridge"})
    @RequiresTool("bridge")
    void forwardingEntries() throws Exception {
        in(MonitorOptions.of(Group.NEIGH), (namespace, monitor) -> {
            ip(namespace, "link add br0 type bridge");
            ip(namespace, "link set left master br0");
            namespace.run(() -> Witness.bridge("fdb", "add", "02:00:00:00:00:09", "dev", "left", "master", "static"));
            Neighbour entry = Heard.changed(
                    monitor, Neighbour.class, one -> one.toString().contains("02:00:00:00:00:09"));
            assertThat(entry.isForwarding()).isTrue();
        });
    }

    @Test
    @RequiresLinkKind("veth")
    void nexthops() throws Exception {
        comesAndGoes(Group.NEXTHOP, Nexthop.class, "nexthop add id 77 dev left", "nexthop del id 77", "id 77");
    }

    @Test
    @RequiresLinkKind("veth")
    void namespaceIds() throws Exception {
        in(MonitorOptions.of(Group.NSID), (namespace, monitor) -> {
            try (Rtnetlink client = Rtnetlink.open(namespace)) {
                try (NetNs other = NetNs.create()) {
                    client.namespaceIds().assign(other, 7);
                    Heard.changed(monitor, NamespaceId.class, id -> id.id().orElse(-1) == 7);
                }
                Heard.deleted(monitor, NamespaceId.class, id -> id.id().orElse(-1) == 7);
            }
        });
    }

    @Test
    @RequiresLinkKind("veth")
    @RequiresTool("sysctl")
    void settings() throws Exception {
        in(MonitorOptions.of(Group.IPV4_NETCONF), (namespace, monitor) -> {
            namespace.run(() -> Witness.run("sysctl", "-qw", "net.ipv4.conf.left.rp_filter=2"));
            Netconf setting = Heard.changed(
                    monitor, Netconf.class, one -> one.attributes().has(NetconfAttributes.RP_FILTER));
            assertThat(setting.attributes().number(NetconfAttributes.RP_FILTER)).hasValue(2);
            assertThat(setting.index()).isPresent();
        });
    }

    @Test
    @RequiresKernel("6.14")
    @RequiresLinkKind("veth")
    void multicastAddresses() throws Exception {
        in(MonitorOptions.of(Group.IPV4_MCADDR), (namespace, monitor) -> {
            ip(namespace, "link set left down");
            ip(namespace, "link set left up");
            Address address = Heard.changed(monitor, Address.class, one -> true);
            assertThat(address.message().type()).isEqualTo(AddressMessages.NEWMULTICAST.number());
        });
    }

    @Test
    @RequiresLinkKind("veth")
    void whatTheLibraryHasNoObjectForIsStillHeard() throws Exception {
        in(MonitorOptions.of(Group.TC), (namespace, monitor) -> {
            namespace.run(() -> Witness.run("tc", "qdisc", "add", "dev", "left", "root", "pfifo"));
            Event event = Heard.until(
                    monitor,
                    any -> any instanceof Event.Other other && other.message().type() == RTM_NEWQDISC);
            assertThat(event.toString()).contains("70 66 69 66 6f"); // pfifo
        });
    }

    @Test
    @RequiresLinkKind({"veth", "bridge", "vlan"}) // a kernel without VLANs has none in bridges
    @RequiresTool("bridge")
    void groupsBeyondTheBitMask() throws Exception {
        in(MonitorOptions.of(Group.BRVLAN), (namespace, monitor) -> {
            ip(namespace, "link add br0 type bridge vlan_filtering 1");
            ip(namespace, "link set left master br0");
            namespace.run(() -> Witness.bridge("vlan", "add", "vid", "77", "dev", "left"));
            Heard.until(
                    monitor,
                    any -> any instanceof Event.Other other && other.message().type() == RTM_NEWVLAN);
        });
    }

    @Test
    @RequiresLinkKind({"veth", "bridge"})
    void onlyTheTypesThatWereAskedFor() throws Exception {
        MonitorOptions options =
                MonitorOptions.of(Group.LINK, Group.IPV4_IFADDR).only(AddressMessages.NEWADDR);
        in(options, (namespace, monitor) -> {
            ip(namespace, "link add br0 type bridge");
            ip(namespace, "addr add 192.0.2.1/24 dev left");
            ip(namespace, "addr del 192.0.2.1/24 dev left");
            ip(namespace, "link del br0");
            ip(namespace, "addr add 192.0.2.2/24 dev left");
            assertThat(Heard.upTo(monitor, event -> event.toString().contains("192.0.2.2/24")))
                    .hasSize(2)
                    .allMatch(event -> event instanceof Event.Changed changed && changed.object() instanceof Address);
        });
    }

    @Test
    @RequiresLinkKind("veth")
    void theKernelFiltersAndNotOnlyTheLibrary() throws Exception {
        MonitorOptions options = MonitorOptions.of(Group.LINK).only(Set.of(99)).receiveBuffer(4096);
        in(options, (namespace, monitor) -> {
            try (Rtnetlink client = Rtnetlink.open(namespace)) {
                for (int i = 0; i < 1_000; i++) {
                    client.links().change("left", LinkSpec.change().mtu(1300 + i % 2));
                }
            }
            assertThat(monitor.next(Duration.ofMillis(100))).isEmpty(); // not even a loss
        });
    }

    @Test
    void aGroupThatTheKernelHasNotIsRefused() throws Exception {
        try (NetNs namespace = NetNs.create()) {
            assertThatThrownBy(() -> Monitor.open(namespace, MonitorOptions.of(new Group(5000))))
                    .hasMessage("join netlink group 5000: Invalid argument (EINVAL)");
        }
    }
}
