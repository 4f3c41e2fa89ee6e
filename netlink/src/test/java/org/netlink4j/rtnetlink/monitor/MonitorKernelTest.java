package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netlink4j.libc.Errno;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresJdk;
import org.netlink4j.testkernel.RequiresLinkKind;

/** How a monitor lives and ends. */
@KernelTest
@Timeout(300)
class MonitorKernelTest {

    private static final MonitorOptions LINKS = MonitorOptions.of(Group.LINK);

    private static int descriptors() {
        String[] names = new File("/proc/self/fd").list();
        return names == null ? 0 : names.length;
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("netlink monitor"))
                .count();
    }

    @Test
    void closeFromAnotherThreadEndsAWaitAtOnce() throws Exception {
        try (NetNs namespace = NetNs.create()) {
            Monitor monitor = Monitor.open(namespace, LINKS);
            CompletableFuture<Event> waiting = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                try {
                    waiting.complete(monitor.next());
                } catch (Throwable e) {
                    waiting.completeExceptionally(e);
                }
            });
            thread.start();
            Await.until(() -> thread.getState() == Thread.State.TIMED_WAITING);
            monitor.close();
            assertThatThrownBy(waiting::join).hasCauseInstanceOf(MonitorClosedException.class);
            assertThatThrownBy(monitor::next).isInstanceOf(MonitorClosedException.class);
            monitor.close();
            assertThat(monitor.iterator().hasNext()).isFalse();
            assertThat(monitor).hasToString("Monitor[[RTNLGRP_LINK], closed]");
        }
    }

    @Test
    @RequiresLinkKind("bridge")
    @SuppressWarnings("try") // closed in its midst
    void anIterationGoesOnUntilTheMonitorIsClosed() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace);
                Monitor monitor = Monitor.open(namespace, LINKS)) {
            client.links().add(LinkSpec.bridge("br0"));
            client.links().delete("br0");
            List<Event> events = new ArrayList<>();
            for (Event event : monitor) {
                events.add(event);
                if (event instanceof Event.Deleted) {
                    monitor.close();
                }
            }
            assertThat(events).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void anInterruptEndsAWaitAndLeavesTheMonitorAsItIs() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace);
                Monitor monitor = Monitor.open(namespace, LINKS)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(monitor::next).isInstanceOf(InterruptedException.class);
            Thread.currentThread().interrupt();
            assertThat(monitor.iterator().hasNext()).isFalse();
            assertThat(Thread.interrupted()).isTrue();
            client.links().up("lo");
            Heard.changed(monitor, Link.class, Link::isUp);
        }
    }

    @Test
    void aWaitWithATimeOutEnds() throws Exception {
        try (NetNs namespace = NetNs.create();
                Monitor monitor = Monitor.open(namespace, LINKS)) {
            assertThat(monitor.next(Duration.ZERO)).isEmpty();
            assertThat(monitor.next(Duration.ofMillis(20))).isEmpty();
            assertThat(monitor.next(Duration.ofSeconds(-1))).isEmpty();
        }
    }

    @Test
    void aThousandMonitorsLeaveNothingBehind() throws Exception {
        try (NetNs namespace = NetNs.create()) {
            for (int i = 0; i < 5; i++) { // workers and classes that stay
                Monitor.open(namespace, LINKS.listing()).close();
            }
            Await.until(() -> threads() == 0);
            int before = descriptors();
            for (int i = 0; i < 1_000; i++) {
                try (Monitor monitor = Monitor.open(namespace, i % 2 == 0 ? LINKS : LINKS.listing())) {
                    if (i % 10 == 1) {
                        Heard.until(monitor, Event.ListEnds.class::isInstance);
                    }
                }
            }
            Await.until(() -> threads() == 0);
            assertThat(descriptors()).isLessThanOrEqualTo(before);
        }
    }

    @Test
    void theThreadOfAMonitorThatWasOpenedInANamespaceIsNotInIt() throws Exception {
        try (NetNs namespace = NetNs.create();
                Monitor monitor = namespace.call(() -> Monitor.open(LINKS));
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().up("lo");
            Heard.changed(monitor, Link.class, Link::isUp);
            assertThat(NetNs.strays()).isEmpty();
        }
    }

    @Test
    void withoutDescriptorsOpeningFailsAndLeavesNothingBehind() throws Exception {
        try (NetNs namespace = NetNs.create()) {
            // Classes cannot be loaded without a descriptor, so one failure comes before that.
            assertThatThrownBy(() -> Monitor.open(namespace, MonitorOptions.of(new Group(5000))))
                    .isInstanceOf(NetlinkException.class);
            Monitor.open(namespace, LINKS.listing()).close();
            Await.until(() -> threads() == 0);
            int before = descriptors();
            Deque<InputStream> all = new ArrayDeque<>();
            try {
                takeAll(all);
                int failed = 0;
                for (int left = 0; left <= 4; left++) {
                    // Two descriptors for each of two sockets, and so each step of opening fails once.
                    try (Monitor monitor = Monitor.open(namespace, LINKS.listing())) {
                        assertThat(left).as("%s is open", monitor).isEqualTo(4);
                    } catch (NetlinkException e) {
                        assertThat(e.errno()).isEqualTo(Errno.EMFILE);
                        failed++;
                    }
                    all.pop().close();
                }
                assertThat(failed).isEqualTo(4);
            } finally {
                for (InputStream one : all) {
                    one.close();
                }
            }
            Await.until(() -> threads() == 0 && descriptors() <= before);
        }
    }

    private static void takeAll(Deque<InputStream> all) {
        try {
            while (all.size() < 2_000_000) {
                all.push(new FileInputStream("/dev/null"));
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("Too many open files");
        }
    }

    @Test
    @RequiresJdk(21)
    @RequiresLinkKind("bridge")
    void waitingVirtualThreadsOccupyNoCarrier() throws Exception {
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        int many = 4 * Runtime.getRuntime().availableProcessors();
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            List<Monitor> monitors = new ArrayList<>();
            List<Future<Event>> events = new ArrayList<>();
            CountDownLatch started = new CountDownLatch(many);
            for (int i = 0; i < many; i++) {
                Monitor monitor = Monitor.open(namespace, LINKS);
                monitors.add(monitor);
                events.add(virtual.submit(() -> {
                    started.countDown();
                    return monitor.next();
                }));
            }
            // With every carrier occupied neither this nor all of those would ever run.
            assertThat(started.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(virtual.submit(() -> "ran").get(60, TimeUnit.SECONDS)).isEqualTo("ran");
            client.links().add(LinkSpec.bridge("br0"));
            for (Future<Event> event : events) {
                assertThat(event.get(60, TimeUnit.SECONDS)).isInstanceOf(Event.Changed.class);
            }
            monitors.forEach(Monitor::close);
        } finally {
            virtual.shutdown();
        }
    }
}
