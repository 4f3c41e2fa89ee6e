package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netlink4j.message.MessageObject;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.neighbour.Neighbour;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.nsid.NamespaceId;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.rtnetlink.rule.Rule;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Lists in step with events. */
@KernelTest
@RequiresTool("ip")
class ListingKernelTest {

    private static final MonitorOptions EVERYTHING = MonitorOptions.of(
                    Group.LINK,
                    Group.NEIGH,
                    Group.IPV4_IFADDR,
                    Group.IPV6_IFADDR,
                    Group.IPV4_ROUTE,
                    Group.IPV6_ROUTE,
                    Group.IPV4_RULE,
                    Group.IPV6_RULE,
                    Group.NEXTHOP,
                    Group.NSID)
            .listing();

    private static List<String> listed(List<Event> events, Class<? extends MessageObject> type) {
        return events.stream()
                .map(event -> ((Event.Changed) event))
                .map(Event.Changed::object)
                .filter(type::isInstance)
                .map(MessageObject::toString)
                .toList();
    }

    @Test
    @RequiresLinkKind({"veth", "bridge"})
    void everySortOfObjectIsListedOnceBetweenTheMarks() throws Exception {
        try (NetNs namespace = NetNs.create();
                NetNs other = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.veth("left", LinkSpec.of("veth").name("right")));
            client.links().add(LinkSpec.bridge("br0"));
            client.links().setMaster("right", "br0");
            client.links().up("left");
            client.links().up("right");
            client.addresses().add("left", AddressSpec.of("192.0.2.1/24"));
            client.namespaceIds().assign(other, 7);
            namespace.run(() -> {
                Witness.ip("neigh", "add", "192.0.2.7", "lladdr", "02:00:00:00:00:07", "dev", "left");
                Witness.ip("nexthop", "add", "id", "77", "dev", "left");
                Witness.ip("rule", "add", "from", "192.0.2.0/24", "table", "100");
                Witness.ip("route", "add", "2001:db8:1::/64", "dev", "left");
            });
            // What the kernel does by itself, such as IPv6 addresses becoming usable, is to be over.
            settle(namespace);
            try (Monitor monitor = Monitor.open(namespace, EVERYTHING)) {
                List<Event> events = Heard.upTo(monitor, Event.ListEnds.class::isInstance);
                assertThat(events.get(0)).isEqualTo(new Event.ListBegins());
                assertThat(events.get(events.size() - 1)).isEqualTo(new Event.ListEnds(false));
                events = events.subList(1, events.size() - 1);
                assertThat(events).allMatch(event -> event instanceof Event.Changed changed && changed.listed());

                assertThat(listed(events, Link.class))
                        .hasSize(client.links().list().size());
                assertThat(listed(events, Address.class))
                        .hasSameElementsAs(texts(client.addresses().list()))
                        .doesNotHaveDuplicates();
                assertThat(listed(events, Route.class))
                        .hasSize(client.routes().list().size())
                        .anyMatch(route -> route.contains("2001:db8:1::/64"))
                        .anyMatch(route -> route.contains("192.0.2.0/24"));
                assertThat(listed(events, Rule.class))
                        .hasSameElementsAs(texts(client.rules().list().stream()
                                .filter(rule ->
                                        rule.family() == AddressFamily.INET || rule.family() == AddressFamily.INET6)
                                .toList()))
                        .anyMatch(rule -> rule.contains("192.0.2.0/24"));
                assertThat(listed(events, Neighbour.class))
                        .anyMatch(neighbour -> neighbour.contains("192.0.2.7"))
                        .hasSize(client.neighbours().list().size()
                                + client.fdb().list().size());
                assertThat(listed(events, Nexthop.class)).hasSize(1);
                assertThat(listed(events, NamespaceId.class)).containsExactly("nsid 7");
            }
        }
    }

    @Test
    @RequiresLinkKind("bridge")
    void aMonitorThatFiltersListsToo() throws Exception {
        MonitorOptions options = MonitorOptions.of(Group.LINK, Group.IPV4_IFADDR)
                .only(LinkMessages.NEW, LinkMessages.DELETE)
                .listing();
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().up("lo"); // which has an address then
            try (Monitor monitor = Monitor.open(namespace, options)) {
                List<Event> events = Heard.upTo(monitor, Event.ListEnds.class::isInstance);
                assertThat(listed(events.subList(1, events.size() - 1), Link.class))
                        .hasSameSizeAs(client.links().list());
                assertThat(listed(events.subList(1, events.size() - 1), Address.class))
                        .isEmpty();
            }
        }
    }

    @Test
    void aFamilyThatTheKernelLacksHasNoObjects() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().up("lo"); // and with it there are routes of other families
            MonitorOptions options = MonitorOptions.of(Group.MPLS_ROUTE, Group.IPV4_MROUTE, Group.IPV6_MROUTE);
            try (Monitor monitor = Monitor.open(namespace, options.listing())) {
                assertThat(Heard.upTo(monitor, Event.ListEnds.class::isInstance))
                        .containsExactly(new Event.ListBegins(), new Event.ListEnds(false));
            }
        }
    }

    private static List<String> texts(List<? extends MessageObject> objects) {
        return objects.stream().map(MessageObject::toString).toList();
    }

    /** Waits until nothing happened for a second. */
    private static void settle(NetNs namespace) throws Exception {
        Group[] groups = {Group.LINK, Group.NEIGH, Group.IPV6_IFADDR, Group.IPV6_ROUTE};
        try (Monitor monitor = Monitor.open(namespace, MonitorOptions.of(groups))) {
            while (monitor.next(Duration.ofSeconds(2)).isPresent()) {
                // something did
            }
        }
    }

    /** What somebody believes who only listens. */
    private static final class Picture {

        private final Map<String, String> objects = new TreeMap<>();
        private final Function<MessageObject, String> key;
        private final Function<MessageObject, String> value;
        private Set<String> unseen = new TreeSet<>();
        private boolean inList;
        private final List<String> seenTwice = new ArrayList<>();
        private final Set<String> listedNow = new TreeSet<>();

        Picture(Function<MessageObject, String> key, Function<MessageObject, String> value) {
            this.key = key;
            this.value = value;
        }

        void see(Event event) {
            if (event instanceof Event.ListBegins) {
                inList = true;
                unseen = new TreeSet<>(objects.keySet());
                listedNow.clear();
            } else if (event instanceof Event.ListEnds) {
                inList = false;
                objects.keySet().removeAll(unseen);
            } else if (event instanceof Event.Changed changed) {
                String name = key.apply(changed.object());
                String what = value.apply(changed.object());
                if (changed.listed() && !listedNow.add(name)) {
                    seenTwice.add(name);
                }
                if (!changed.listed() && inList && what.equals(objects.get(name))) {
                    seenTwice.add(name + " " + what);
                }
                objects.put(name, what);
                unseen.remove(name);
            } else if (event instanceof Event.Deleted deleted) {
                objects.remove(key.apply(deleted.object()));
            }
        }
    }

    /** Lists over and over while somebody changes things, and compares with what there is when that is over. */
    private static void underChurn(
            MonitorOptions options,
            Function<MessageObject, String> key,
            Function<MessageObject, String> value,
            Churn prepare,
            Churn churn,
            Function<Rtnetlink, List<? extends MessageObject>> truth,
            Churn finish,
            String last)
            throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace);
                Rtnetlink churner = Rtnetlink.open(namespace)) {
            prepare.by(client);
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Void> churning = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    while (!over.get()) {
                        churn.by(churner);
                    }
                    churning.complete(null);
                } catch (Throwable e) {
                    churning.completeExceptionally(e);
                }
            });
            thread.start();
            List<Monitor> monitors = new ArrayList<>();
            List<Picture> pictures = new ArrayList<>();
            int disturbed = 0;
            try {
                for (int i = 0; i < 10; i++) {
                    Monitor monitor = Monitor.open(namespace, options);
                    monitors.add(monitor);
                    Picture picture = new Picture(key, value);
                    pictures.add(picture);
                    for (Event event : Heard.upTo(monitor, Event.ListEnds.class::isInstance)) {
                        picture.see(event);
                        disturbed += event instanceof Event.ListEnds ends && ends.disturbed() ? 1 : 0;
                    }
                    assertThat(picture.seenTwice).isEmpty();
                }
                over.set(true);
                churning.join();
                finish.by(client);
                Map<String, String> there = new TreeMap<>();
                truth.apply(client).forEach(object -> there.put(key.apply(object), value.apply(object)));
                for (int i = 0; i < monitors.size(); i++) {
                    Picture picture = pictures.get(i);
                    for (Event event : Heard.upTo(
                            monitors.get(i),
                            event -> event instanceof Event.Changed changed
                                    && key.apply(changed.object()).equals(last))) {
                        assertThat(event).isNotInstanceOf(Event.Lost.class);
                        picture.see(event);
                    }
                    assertThat(picture.objects).isEqualTo(there);
                }
                System.out.println("lists under churn: " + monitors.size() + ", put together from several looks: "
                        + disturbed + ", objects: " + there.size());
            } finally {
                over.set(true);
                thread.join();
                monitors.forEach(Monitor::close);
            }
        }
    }

    private interface Churn {
        void by(Rtnetlink client);
    }

    @Test
    @Timeout(300)
    @RequiresLinkKind("bridge")
    void linksThatComeAndGoWhileTheyAreListedLeaveNeitherGapNorDuplicate() throws Exception {
        underChurn(
                MonitorOptions.of(Group.LINK).listing().receiveBuffer(64 << 20).queue(1 << 20),
                object -> ((Link) object).name(),
                object -> String.valueOf(((Link) object).mtu().orElse(0)),
                client -> {
                    for (int i = 0; i < 100; i++) {
                        client.links().add(LinkSpec.bridge("stable" + i));
                    }
                },
                new Churn() {
                    private int turn;

                    @Override
                    public void by(Rtnetlink client) {
                        turn++;
                        client.links().add(LinkSpec.bridge("churn" + turn).mtu(1400)); // a name is no identity
                        client.links()
                                .change("stable" + turn % 100, LinkSpec.change().mtu(1300 + turn % 100));
                        client.links().delete("churn" + turn);
                    }
                },
                client -> client.links().list(),
                client -> client.links().add(LinkSpec.bridge("last")),
                "last");
    }

    @Test
    @Timeout(300)
    @RequiresLinkKind("bridge")
    void routesThatComeAndGoWhileTheyAreListedLeaveNeitherGapNorDuplicate() throws Exception {
        underChurn(
                MonitorOptions.of(Group.IPV4_ROUTE, Group.IPV6_ROUTE)
                        .listing()
                        .receiveBuffer(64 << 20)
                        .queue(1 << 20),
                object -> ((Route) object).table() + " " + ((Route) object).destination() + " "
                        + ((Route) object).type() + " " + ((Route) object).priority(),
                object -> ((Route) object).preferredSource() + " " + ((Route) object).protocol(),
                client -> {
                    client.links().add(LinkSpec.bridge("br0").up());
                    for (int i = 0; i < 2000; i++) {
                        client.routes()
                                .add(RouteSpec.of("10.0." + i / 250 + "." + i % 250 + "/32")
                                        .link("br0"));
                    }
                },
                new Churn() {
                    private int turn;

                    @Override
                    public void by(Rtnetlink client) {
                        turn++;
                        String route = "10.1.0." + turn % 250 + "/32";
                        client.routes().add(RouteSpec.of(route).link("br0"));
                        client.routes()
                                .replace(RouteSpec.of("10.0.0." + turn % 250 + "/32")
                                        .link("br0")
                                        .protocol(turn % 200 + 10));
                        client.routes().delete(RouteSpec.of(route).link("br0"));
                    }
                },
                client -> client.routes().list(),
                client -> client.routes().add(RouteSpec.of("10.9.9.9/32").link("br0")),
                "254 10.9.9.9/32 1 OptionalLong.empty");
    }
}
