package org.netlink4j.rtnetlink.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.LinkQuery;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresJdk;
import org.netlink4j.testkernel.RequiresLinkKind;

/** One client, many threads: each gets its own answers. */
@KernelTest
@RequiresLinkKind("veth")
class ManyThreadsKernelTest {

    private static final int PLATFORM_THREADS = 64;
    private static final int VIRTUAL_THREADS = Integer.getInteger("netlink4j.virtual.threads", 10_000);

    /** Beyond those of the links that drivers of tunnels make in each namespace. */
    private static final int LINK = 1000;

    private interface Body {
        void run(Rtnetlink rt) throws Exception;
    }

    private static void inNewNamespace(Body body) throws Exception {
        try (NetNs ns = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(ns)) {
            rt.links().up("lo");
            rt.links().add(LinkSpec.veth("ve0", "ve1").index(LINK).up());
            body.run(rt);
        }
    }

    /** Writes, reads, lists, a batch and a refusal, of things that are of this number only. */
    private static void work(Rtnetlink rt, int number) {
        long priority = 1000L + number;
        RouteSpec route = RouteSpec.of("10." + (number >> 8) + "." + (number & 0xff) + ".0/24")
                .link(LINK)
                .priority(priority);
        assertThat(rt.routes().add(route).priority()).hasValue(priority);
        switch (number % 4) {
            case 0 ->
                assertThat(rt.routes().list(RouteFilter.MAIN.ipv4()))
                        .filteredOn(seen -> seen.priority().orElse(0) == priority)
                        .hasSize(1);
            case 1 -> assertThat(rt.links().get("ve" + number / 4 % 2).name()).isEqualTo("ve" + number / 4 % 2);
            case 2 -> assertThat(rt.links().find("no" + number)).isEmpty();
            default ->
                assertThat(rt.batch(List.of(
                                        rt.routes().adding(route), rt.routes().replacing(route)))
                                .failure(0))
                        .get()
                        .satisfies(e -> assertThat(e)
                                .isInstanceOf(ExistsException.class)
                                .hasMessageContaining("metric " + priority + ":"));
        }
        rt.routes().delete(route);
        try {
            rt.routes().delete(route);
            throw new AssertionError("deleted twice: " + route);
        } catch (NotFoundException e) {
            assertThat(e).hasMessageContaining("metric " + priority + ":");
        }
    }

    private static void inAll(ExecutorService threads, Rtnetlink rt, int first, int count) throws Exception {
        List<Future<?>> results = new ArrayList<>();
        IntStream.range(first, first + count).forEach(i -> results.add(threads.submit(() -> work(rt, i))));
        for (Future<?> result : results) {
            result.get();
        }
        threads.shutdown();
    }

    @Test
    void ofPlatformThreadsEachGetsItsOwnAnswers() throws Exception {
        inNewNamespace(rt -> {
            inAll(Executors.newFixedThreadPool(PLATFORM_THREADS), rt, 0, 40 * PLATFORM_THREADS);
            assertThat(rt.routes().list(RouteFilter.MAIN.ipv4())).isEmpty();
        });
    }

    @Test
    @RequiresJdk(21)
    void ofVirtualThreadsBesidePlatformThreadsEachGetsItsOwnAnswers() throws Exception {
        inNewNamespace(rt -> {
            ExecutorService platform = Executors.newFixedThreadPool(PLATFORM_THREADS);
            List<Future<?>> results = new ArrayList<>();
            IntStream.range(0, 1000).forEach(i -> results.add(platform.submit(() -> work(rt, i))));
            inAll(virtualThreads(), rt, 1000, VIRTUAL_THREADS);
            for (Future<?> result : results) {
                result.get();
            }
            platform.shutdown();
            assertThat(rt.routes().list(RouteFilter.MAIN.ipv4())).isEmpty();
        });
    }

    /** Were carriers held by those that wait for their turn, the thousand in the end could not run. */
    @Test
    @RequiresJdk(21)
    void whoWaitsForItsTurnHoldsNoCarrier() throws Exception {
        inNewNamespace(rt -> {
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Thread reader = new Thread(() -> rt.links().scan(LinkQuery.all(), link -> {
                reading.countDown();
                try {
                    enough.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return false;
            }));
            reader.start();
            reading.await();
            Recording recording = new Recording();
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
            recording.start();
            ExecutorService virtual = virtualThreads();
            CountDownLatch begun = new CountDownLatch(200);
            List<Future<Integer>> waiting = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                waiting.add(virtual.submit(() -> {
                    begun.countDown();
                    return rt.links().get("ve0").index();
                }));
            }
            begun.await();
            List<Future<Integer>> others = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                int own = i;
                others.add(virtual.submit(() -> own));
            }
            for (Future<Integer> other : others) {
                other.get();
            }
            assertThat(waiting).noneMatch(Future::isDone);
            enough.countDown();
            for (Future<Integer> one : waiting) {
                assertThat(one.get()).isEqualTo(LINK);
            }
            reader.join();
            virtual.shutdown();
            recording.stop();
            assertThat(pinned(recording)).noneMatch(stack -> stack.contains("takeTurn"));
        });
    }

    /** Where virtual threads waited and held their carriers, as the JVM saw it. */
    private static List<String> pinned(Recording recording) throws IOException {
        Path file = Files.createTempFile("pinned", ".jfr");
        try (recording) {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .map(event -> String.valueOf(event.getStackTrace()))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        return (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }
}
