package org.netlink4j.rtnetlink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.FaultyLibc;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.LinkQuery;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.monitor.Group;
import org.netlink4j.rtnetlink.monitor.Monitor;
import org.netlink4j.rtnetlink.monitor.MonitorOptions;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.socket.Forgery;
import org.netlink4j.socket.InterruptedDumpException;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NetlinkSocket;
import org.netlink4j.socket.SocketClosedException;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/**
 * Clients and monitors come and go, at random and with faults, on several threads: afterwards descriptors, threads and
 * memory are as before. {@code -Dnetlink4j.soak.seconds=1800}, or the profile {@code soak}, for the long one.
 */
@KernelTest
@RequiresLinkKind("veth")
class SoakKernelTest {

    private static final boolean UML = new File("/proc/exitcode").exists();
    private static final int SECONDS = Integer.getInteger("netlink4j.soak.seconds", UML ? 10 : 60);
    private static final int THREADS = 4;

    /** Beyond those of the links that drivers of tunnels make in each namespace. */
    private static final int LINK = 1000;

    private static final Object ONE_FAULT_AT_A_TIME = new Object();

    /** What one thread does, over and over; routes with its own number are its own. */
    private static final class Worker {

        private final NetNs ns;
        private final Rtnetlink shared;
        private final int number;
        private final Random random;
        private final List<Runnable> actions = List.of(
                this::routeComesAndGoes,
                this::list,
                this::batch,
                this::abandon,
                this::monitor,
                this::closeUnderARequest,
                this::interrupted,
                this::forgedSender,
                this::noDescriptors,
                this::lostAnswer);

        Worker(NetNs ns, Rtnetlink shared, int number, long seed) {
            this.ns = ns;
            this.shared = shared;
            this.number = number;
            this.random = new Random(seed + number);
        }

        void act() {
            actions.get(random.nextInt(actions.size())).run();
        }

        private List<RouteSpec> routes(int count) {
            return IntStream.range(0, count)
                    .mapToObj(i ->
                            RouteSpec.of("10." + number + "." + i + ".0/24").link(LINK))
                    .toList();
        }

        private void routeComesAndGoes() {
            RouteSpec route = RouteSpec.of("10." + number + ".255.0/24").link(LINK);
            assertThat(shared.routes().add(route).linkIndex()).hasValue(LINK);
            shared.routes().delete(route);
        }

        private void list() {
            try {
                assertThat(shared.links().list()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(shared.routes().list()).isNotEmpty();
            } catch (InterruptedDumpException e) {
                assertThat(e.messages()).isNotEmpty();
            }
        }

        private void batch() {
            shared.routes().addAll(routes(100)).orThrow();
            shared.routes().deleteAll(routes(100)).orThrow();
        }

        private void abandon() {
            shared.routes().scan(RouteFilter.ALL.ipv4(), route -> false);
        }

        private void monitor() {
            try (Monitor monitor =
                    Monitor.open(ns, MonitorOptions.of(Group.IPV4_ROUTE).listing())) {
                routeComesAndGoes();
                assertThat(monitor.next(Duration.ofSeconds(30))).isPresent();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        private void closeUnderARequest() {
            try (Rtnetlink own = Rtnetlink.open(ns)) {
                CompletableFuture<Void> closing = CompletableFuture.runAsync(own::close);
                try {
                    while (true) {
                        own.links().get("ve0");
                    }
                } catch (SocketClosedException e) {
                    closing.join();
                }
            }
        }

        private void interrupted() {
            Thread.currentThread().interrupt();
            assertThat(shared.links().get("ve0").index()).isEqualTo(LINK);
            assertThat(Thread.interrupted()).isTrue();
        }

        private void forgedSender() {
            try (NetlinkSocket stranger = NetlinkSocket.openIn(ns, 0);
                    Rtnetlink own = Rtnetlink.open(ns)) {
                Forgery.send(stranger, own.socket().port(), new byte[20]);
                assertThat(own.links().get("ve0").index()).isEqualTo(LINK);
            }
        }

        private void noDescriptors() {
            String function = random.nextBoolean() ? "socket" : "eventfd";
            ns.run(() -> withFault(
                    Errno.EMFILE,
                    function,
                    () -> assertThatThrownBy(Rtnetlink::open)
                            .isInstanceOfSatisfying(
                                    NetlinkException.class,
                                    e -> assertThat(e.errno()).isEqualTo(Errno.EMFILE))));
        }

        private void lostAnswer() {
            try (Rtnetlink own = Rtnetlink.open(ns)) {
                withFault(Errno.ENOBUFS, "recvmsg", () -> own.links().up(LINK)); // its answer is behind the loss
                assertThat(own.links().get("ve0").index()).isEqualTo(LINK);
            }
        }

        /** Lets one call of this thread fail. */
        private static void withFault(int errno, String function, Runnable action) {
            synchronized (ONE_FAULT_AT_A_TIME) {
                Thread me = Thread.currentThread();
                try (FaultyLibc libc = new FaultyLibc()) {
                    AtomicBoolean failed = new AtomicBoolean();
                    libc.fail(
                            errno,
                            call -> Thread.currentThread() == me
                                    && call.name().equals(function)
                                    && failed.compareAndSet(false, true));
                    action.run();
                }
            }
        }
    }

    @Test
    void afterManyOperationsEverythingIsAsBefore() throws Exception {
        long seed = System.nanoTime();
        try (NetNs ns = NetNs.create();
                Rtnetlink shared = Rtnetlink.open(ns)) {
            shared.links().add(LinkSpec.veth("ve0", "ve1").index(LINK).up());
            shared.links().up("ve1");
            shared.routes().add(RouteSpec.of("192.0.2.0/24").link(LINK));
            run(ns, shared, seed, Duration.ofSeconds(Math.max(2, SECONDS / 6)));
            Usage before = Usage.now();
            long operations = run(ns, shared, seed + 1, Duration.ofSeconds(SECONDS));
            Await.until(() ->
                    Usage.openDescriptors() <= before.descriptors() && Usage.runningThreads() <= before.threads());
            Usage after = Usage.now();
            System.out.println("soak: " + operations + " operations in " + SECONDS + " s, seed " + seed + "; " + before
                    + " -> " + after);
            assertThat(after.direct()).as("direct memory, KiB").isLessThan(before.direct() + 4 * 1024);
            assertThat(after.heap()).as("heap, KiB").isLessThan(before.heap() + 16 * 1024);
            assertThat(after.resident()).as("resident memory, KiB").isLessThan(before.resident() + 256 * 1024);
            assertThat(shared.routes().list(RouteFilter.MAIN.ipv4())).hasSize(1);
            assertThat(shared.links().list(LinkQuery.all().kind("veth"))).hasSize(2);
        }
    }

    private static long run(NetNs ns, Rtnetlink shared, long seed, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AtomicBoolean failed = new AtomicBoolean();
        AtomicLong operations = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Worker worker = new Worker(ns, shared, i, seed);
            results.add(threads.submit(() -> {
                try {
                    while (System.nanoTime() < end && !failed.get()) {
                        worker.act();
                        operations.incrementAndGet();
                    }
                } catch (Throwable e) {
                    failed.set(true);
                    throw new AssertionError("seed " + seed, e);
                }
            }));
        }
        for (Future<?> result : results) {
            result.get();
        }
        threads.shutdown();
        return operations.get();
    }

    /** What the process holds; memory in KiB. */
    private record Usage(long descriptors, long threads, long direct, long heap, long resident) {

        static Usage now() throws IOException {
            System.gc();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long direct = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .filter(pool -> pool.getName().equals("direct"))
                    .mapToLong(BufferPoolMXBean::getMemoryUsed)
                    .sum();
            long resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            long heap = runtime.totalMemory() - runtime.freeMemory();
            return new Usage(openDescriptors(), runningThreads(), direct / 1024, heap / 1024, resident);
        }

        static long openDescriptors() {
            return count("/proc/self/fd");
        }

        static long runningThreads() {
            return count("/proc/self/task");
        }

        private static long count(String directory) {
            String[] names = new File(directory).list();
            return names == null ? 0 : names.length;
        }
    }
}
