package org.netlink4j.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.netlink4j.message.AttributeCursor;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsScope;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkQuery;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.monitor.Event;
import org.netlink4j.rtnetlink.monitor.Group;
import org.netlink4j.rtnetlink.monitor.Monitor;
import org.netlink4j.rtnetlink.monitor.MonitorOptions;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.rtnetlink.route.RtMsg;

/**
 * This library as one of the peers: a process in the namespace that the driver made, which reads works from its input,
 * line by line, and answers each with {@code ok NANOSECONDS COUNT SUM}. The sum is of all that was read, so that none
 * wins by reading less.
 */
final class Peer {

    /** What Linux gives where nobody asks, before it doubles it. */
    private static final int DEFAULT_RECEIVE_BUFFER = 106_496;

    private static final int GROUP = 77;
    private static final int TABLE = 500;
    private static final RouteFilter IPV4 = RouteFilter.ALL.ipv4();

    private final Rtnetlink rt = Rtnetlink.open();
    private final byte[] address = new byte[4];
    private long count;
    private long sum;

    private Peer() {}

    /** Serves until its input ends. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Peer peer = new Peer();
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            System.out.println(peer.answer(line));
        }
    }

    private String answer(String line) {
        List<String> words = List.of(line.split(" ", -1));
        try {
            return perform(words.get(0), words);
        } catch (RuntimeException | InterruptedException e) {
            return "error " + e;
        }
    }

    private String perform(String work, List<String> words) throws InterruptedException {
        return switch (work) {
            case "links" -> timed(this::links);
            case "links-each" -> timed(this::linksEach);
            case "routes" -> timed(this::routes);
            case "routes-list" -> timed(this::routesList);
            case "routes-ahead" -> timed(this::routesAhead);
            case "allocated" -> allocated(words.get(1).equals("routes") ? this::routes : this::keepRoutes);
            case "heap" -> heap();
            case "link" -> timed(() -> link(words.get(1), number(words, 2)));
            case "route-add" -> added(routesOver(words.get(1), number(words, 2)), this::addEach);
            case "route-echo" -> added(routesOver(words.get(1), number(words, 2)), this::addEchoed);
            case "route-batch" -> added(routesOver(words.get(1), number(words, 2)), this::addAll);
            case "links-add" -> timed(() -> addLinks(number(words, 1)));
            case "links-delete" -> timed(() -> rt.links().deleteGroup(GROUP));
            case "watch" -> watch(number(words, 1));
            case "pair" -> inNamespace(words, Peer::enter);
            case "do" -> inNamespace(words, namespace -> namespace.call(() -> 1));
            case "open" -> inNamespace(words, Peer::openClient);
            default -> "unsupported";
        };
    }

    private static int number(List<String> words, int at) {
        return Integer.parseInt(words.get(at));
    }

    private String timed(Runnable work) {
        count = 0;
        sum = 0;
        long start = System.nanoTime();
        work.run();
        return ok(System.nanoTime() - start);
    }

    private String ok(long nanos) {
        return "ok " + nanos + " " + count + " " + sum;
    }

    // Looking

    private void links() {
        rt.links().list().forEach(this::read);
    }

    private void linksEach() {
        rt.links().scan(LinkQuery.all(), message -> {
            read(Link.of(message.toMessage()));
            return true;
        });
    }

    private void read(Link link) {
        count++;
        sum += link.index() + Integer.toUnsignedLong(link.flags());
        sum += link.mtu().orElse(0) + link.operState().orElse(0);
        sum += link.name().length() + link.kind().map(String::length).orElse(0);
    }

    private void routes() {
        rt.routes().scan(IPV4, this::read);
    }

    private void routesAhead() {
        rt.routes().scanAhead(IPV4, this::read);
    }

    private boolean read(MessageCursor route) {
        AttributeCursor attributes = route.attributes(RouteMessages.NEW);
        if (attributes.copy(RouteAttributes.DST, address) > 0) {
            sum += number(address);
        }
        sum += route.getInt(RtMsg.DST_LENGTH) + attributes.number(RouteAttributes.TABLE, route.get(RtMsg.TABLE));
        sum += attributes.number(RouteAttributes.OIF, 0) + attributes.number(RouteAttributes.PRIORITY, 0);
        count++;
        return true;
    }

    private static long number(byte[] address) {
        return (address[0] & 0xffL) << 24 | (address[1] & 0xff) << 16 | (address[2] & 0xff) << 8 | address[3] & 0xff;
    }

    private List<Route> listRoutes() {
        return rt.routes().list(IPV4);
    }

    private void keepRoutes() {
        count = listRoutes().size();
    }

    private void routesList() {
        for (Route route : listRoutes()) {
            IpPrefix destination = route.destination();
            sum += number(destination.address().getAddress()) + destination.length();
            sum += route.table()
                    + route.linkIndex().orElse(0)
                    + route.priority().orElse(0);
            count++;
        }
    }

    private void link(String name, int times) {
        for (int i = 0; i < times; i++) {
            sum += rt.links().get(name).index();
            count++;
        }
    }

    // Memory: the number of bytes stands where the others have nanoseconds.

    private String allocated(Runnable work) {
        timed(work);
        long before = allocatedByThisThread();
        timed(work);
        return ok(allocatedByThisThread() - before);
    }

    private static long allocatedByThisThread() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private String heap() {
        long before = used();
        List<Route> routes = listRoutes();
        long bytes = used() - before;
        count = routes.size();
        return ok(bytes);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    // Changing

    private List<RouteSpec> routesOver(String device, int number) {
        int link = rt.links().get(device).index();
        return IntStream.range(0, number)
                .mapToObj(i -> RouteSpec.of("10." + (i >> 16) + "." + (i >> 8 & 0xff) + "." + (i & 0xff))
                        .link(link)
                        .scope(Scope.LINK)
                        .table(TABLE))
                .toList();
    }

    private String added(List<RouteSpec> routes, Consumer<List<RouteSpec>> adding) {
        String answer = timed(() -> adding.accept(routes));
        rt.routes().deleteAll(routes).orThrow();
        return answer;
    }

    private void addEach(List<RouteSpec> routes) {
        for (RouteSpec route : routes) {
            rt.socket().request(rt.routes().adding(route));
            count++;
        }
    }

    private void addEchoed(List<RouteSpec> routes) {
        for (RouteSpec route : routes) {
            sum += rt.routes().add(route).linkIndex().orElse(0);
            count++;
        }
    }

    private void addAll(List<RouteSpec> routes) {
        rt.routes().addAll(routes).orThrow();
        count = routes.size();
    }

    private void addLinks(int number) {
        for (int i = 0; i < number; i++) {
            rt.socket().request(rt.links().adding(LinkSpec.ifb("bench" + i).group(GROUP)));
            count++;
        }
    }

    // Watching

    private String watch(int receiveBuffer) throws InterruptedException {
        MonitorOptions options = MonitorOptions.of(Group.LINK)
                .receiveBuffer(receiveBuffer == 0 ? DEFAULT_RECEIVE_BUFFER : receiveBuffer)
                .queue(1 << 20);
        try (Monitor monitor = Monitor.open(options)) {
            System.out.println("ready");
            long seen = 0;
            long lost = 0;
            long start = System.nanoTime();
            long end = start;
            Optional<Event> next = monitor.next(Duration.ofSeconds(10));
            while (next.isPresent()) {
                if (next.get() instanceof Event.Changed changed && changed.object() instanceof Link link) {
                    seen += link.index() > 0 && link.mtu().isPresent() ? 1 : 0;
                } else if (next.get() instanceof Event.Lost) {
                    lost++;
                }
                end = System.nanoTime();
                next = monitor.next(Duration.ofSeconds(1));
            }
            return "ok " + (end - start) + " " + seen + " " + lost;
        }
    }

    // Namespaces

    private String inNamespace(List<String> words, Consumer<NetNs> work) {
        int times = number(words, 2);
        try (NetNs namespace = NetNs.at(Path.of(words.get(1)))) {
            return timed(() -> {
                for (int i = 0; i < times; i++) {
                    work.accept(namespace);
                    count++;
                }
            });
        }
    }

    private static void enter(NetNs namespace) {
        try (NetNsScope scope = namespace.enter()) {
            assert scope != null;
        }
    }

    private static void openClient(NetNs namespace) {
        Rtnetlink.open(namespace).close();
    }
}
