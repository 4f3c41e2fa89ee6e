package org.netlink4j.rtnetlink.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.netlink4j.corpus.UnknownAttributes;
import org.netlink4j.message.MessageObject;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressFilter;
import org.netlink4j.rtnetlink.neighbour.NeighbourFilter;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/**
 * In a namespace with a link of each kind, hundreds of addresses, routes of each form and all the rest, no attribute is
 * unknown, and what our accessors say is what iproute2's JSON says, key by key. A key that is neither said by us nor
 * passed over with a reason is a difference.
 */
@KernelTest
@RequiresTool({"ip", "bridge", "sysctl"})
@RequiresLinkKind({"ifb", "veth", "bridge"})
class BusyNamespaceKernelTest {

    /** The kernel changes some things in its own time: a difference counts if it stays. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Pattern LACKING = Pattern.compile(
            ": (open: No such file|.*not supported|.*Unknown device type|Cannot find device|.*Device does not exist)");

    private static NetNs peer;
    private static NetNs namespace;
    private static Rtnetlink rt;

    @BeforeAll
    static void fill() throws Exception {
        peer = NetNs.create();
        namespace = NetNs.create();
        rt = Rtnetlink.open(namespace);
        List<String> refused = namespace.call(() -> {
            List<String> some = BusyNamespace.fill();
            // The kernel gives the other namespace an id.
            String path = "/proc/" + ProcessHandle.current().pid() + "/fd/" + peer.fd();
            Witness.ip("link", "add", "ve8", "type", "veth", "peer", "name", "ve9", "netns", path);
            return some;
        });
        refused.forEach(command -> System.out.println("busy namespace: refused: " + command));
        assertThat(refused).allMatch(command -> LACKING.matcher(command).find(), "refused for what the kernel lacks");
    }

    @AfterAll
    static void empty() {
        rt.close();
        namespace.close();
        peer.close();
    }

    @Test
    void noAttributeIsUnknown() {
        List<MessageObject> objects = Stream.<List<? extends MessageObject>>of(
                        rt.links().list(),
                        rt.addresses().list(),
                        rt.routes().list(),
                        rt.routes().list(RouteFilter.ALL.family(AddressFamily.MPLS)),
                        rt.nexthops().list(),
                        rt.nexthops().buckets(),
                        rt.rules().list(),
                        rt.neighbours().list(),
                        rt.neighbours().listProxies(),
                        rt.neighbours().listTables(),
                        rt.fdb().list(),
                        rt.namespaceIds().list())
                .<MessageObject>flatMap(List::stream)
                .toList();
        System.out.println("busy namespace: " + objects.size() + " objects, kinds of link: "
                + rt.links().list().stream()
                        .flatMap(link -> link.kind().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(objects).hasSizeGreaterThan(1000);
        assertThat(objects.stream()
                        .flatMap(object -> UnknownAttributes.in(object.attributes()).stream())
                        .distinct())
                .isEmpty();
    }

    @Test
    void linksAreAsIproute2SaysThem() throws Exception {
        same("link", names -> map(rt.links().list(), link -> LinkWords.of(link, names)), "ip -j -d link show");
    }

    @Test
    void addressesAreAsIproute2SaysThem() throws Exception {
        for (String family : List.of("-4", "-6")) {
            same(
                    "address " + family,
                    names -> map(addresses(family), AddressWords::of),
                    () -> inside(witness("ip -j -d " + family + " address show"), "addr_info"));
        }
    }

    /** iproute2 has them below the links, in the order of these. */
    private static List<Address> addresses(String family) {
        AddressFilter filter = family.equals("-4") ? AddressFilter.ALL.ipv4() : AddressFilter.ALL.ipv6();
        Map<Integer, List<Address>> byLink =
                rt.addresses().list(filter).stream().collect(Collectors.groupingBy(Address::index));
        return rt.links().list().stream()
                .flatMap(link -> byLink.getOrDefault(link.index(), List.of()).stream())
                .toList();
    }

    private static List<Map<String, Object>> inside(List<Map<String, Object>> objects, String key) {
        return objects.stream()
                .flatMap(object -> ((List<?>) object.getOrDefault(key, List.of())).stream())
                .map(Json::asObject)
                .filter(object -> !object.isEmpty())
                .toList();
    }

    @Test
    void routesAreAsIproute2SaysThem() throws Exception {
        route("-4", AddressFamily.INET);
        route("-6", AddressFamily.INET6);
        route("-f mpls", AddressFamily.MPLS);
    }

    private static void route(String option, int family) throws Exception {
        same(
                "route " + option,
                names -> {
                    RouteWords words = new RouteWords(
                            names,
                            rt.nexthops().list().stream().collect(Collectors.toMap(Nexthop::id, Function.identity())));
                    return map(rt.routes().list(RouteFilter.ALL.family(family)), words::of);
                },
                "ip " + option + " -j -d route show" + (option.contains("mpls") ? "" : " table all"));
    }

    @Test
    void nexthopsAndBucketsAreAsIproute2SaysThem() throws Exception {
        same(
                "nexthop",
                names -> map(rt.nexthops().list(), nexthop -> NexthopWords.of(nexthop, names)),
                "ip -j -d nexthop show");
        same("bucket", names -> map(rt.nexthops().buckets(), NexthopWords::of), "ip -j -d nexthop bucket show");
    }

    @Test
    void rulesAreAsIproute2SaysThem() throws Exception {
        same("rule -4", names -> map(rt.rules().list(AddressFamily.INET), RuleWords::of), "ip -4 -j -d rule show");
        same("rule -6", names -> map(rt.rules().list(AddressFamily.INET6), RuleWords::of), "ip -6 -j -d rule show");
    }

    @Test
    void neighboursAndProxiesAreAsIproute2SaysThem() throws Exception {
        neighbour("-4", NeighbourFilter.ALL.ipv4());
        neighbour("-6", NeighbourFilter.ALL.ipv6());
    }

    private static void neighbour(String option, NeighbourFilter filter) throws Exception {
        same(
                "neighbour " + option,
                names -> map(rt.neighbours().list(filter), neighbour -> NeighbourWords.of(neighbour, names)),
                "ip " + option + " -j -d neighbour show nud all");
        same(
                "proxy " + option,
                names -> map(rt.neighbours().listProxies(filter), proxy -> NeighbourWords.of(proxy, names)),
                "ip " + option + " -j -d neighbour show proxy");
    }

    @Test
    void forwardingEntriesAreAsBridgeSaysThem() throws Exception {
        same(
                "fdb",
                names -> map(rt.fdb().list(), entry -> NeighbourWords.forwarding(entry, names)),
                "bridge -j -d fdb show");
    }

    @Test
    void idsOfNamespacesAreAsIproute2SaysThem() throws Exception {
        same(
                "nsid",
                names -> map(rt.namespaceIds().list(), id -> new Words(id.attributes()).say("nsid", id.id())),
                "ip -j netns list-id");
    }

    /** Each value that is compared is replaced by a wrong one, and left out, and a key is added. */
    @Test
    void aWrongValueOrAKeyOfWhichNobodySaysAnythingIsADifference() throws Exception {
        List<Words> ours = map(rt.links().list(), link -> LinkWords.of(link, names()));
        List<Map<String, Object>> theirs = witness("ip -j -d link show");
        for (int i = 0; i < theirs.size(); i++) {
            DifferenceTest.assertThatEachKeyCounts(ours.get(i), theirs.get(i));
        }
    }

    // How it is done

    private interface Theirs {
        List<Map<String, Object>> look() throws Exception;
    }

    private static void same(String what, Function<Names, List<Words>> ours, String command) throws Exception {
        same(what, ours, () -> witness(command));
    }

    private static void same(String what, Function<Names, List<Words>> ours, Theirs theirs) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Map<String, Object>> seen = theirs.look();
        List<String> differences = Difference.between(what, ours.apply(names()), seen);
        while (!differences.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(PAUSE.toMillis());
            seen = theirs.look();
            differences = Difference.between(what, ours.apply(names()), seen);
        }
        System.out.println("busy namespace: " + what + ": " + seen.size() + " compared");
        assertThat(differences).as(what).isEmpty();
    }

    private static Names names() {
        return new Names(rt.links().list());
    }

    private static List<Map<String, Object>> witness(String command) throws Exception {
        List<String> words = List.of(command.split(" "));
        return namespace.call(() -> Json.objects(
                Witness.run(words.get(0), words.subList(1, words.size()).toArray(String[]::new))));
    }

    private static <T> List<Words> map(List<T> objects, Function<T, Words> words) {
        return objects.stream().map(words).toList();
    }
}
