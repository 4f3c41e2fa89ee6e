package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresTool;

/** Threads, tasks, sockets and processes that live in a namespace. */
@KernelTest
@Timeout(60)
class ResidentsTest {

    @Test
    void aThreadOfTheFactoryLivesAndDiesThere() throws Exception {
        try (NetNs ns = NetNs.create()) {
            CompletableFuture<NetNsId> seen = new CompletableFuture<>();
            CountDownLatch stay = new CountDownLatch(1);
            Thread thread = ns.threadFactory().newThread(() -> {
                seen.complete(Where.am());
                Errand.awaitQuietly(stay);
            });
            thread.start();
            assertThat(seen.get()).isEqualTo(ns.id());
            assertThat(Where.threads(ns.id())).hasSize(1);
            assertThat(NetNs.strays()).noneMatch(stray -> stray.namespace().equals(ns.id()));
            stay.countDown();
            thread.join();
            assertThat(Where.threads(ns.id())).isEmpty();
        }
    }

    @Test
    void aFactoryOfAClosedHandleMakesNothing() {
        NetNs ns = NetNs.create();
        var factory = ns.threadFactory();
        Thread early = factory.newThread(() -> {});
        ns.close();
        assertThatThrownBy(() -> factory.newThread(() -> {})).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(early::start).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(ns::threadFactory).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(ns::executor).isInstanceOf(NetNsClosedException.class);
    }

    @Test
    void theExecutorRunsThereAndEndsWithTheHandle() throws Exception {
        NetNsId id;
        ExecutorService executor;
        try (NetNs ns = NetNs.create()) {
            id = ns.id();
            executor = ns.executor();
            assertThat(executor).isSameAs(ns.executor());
            assertThat(executor.submit(Where::am).get()).isEqualTo(id);
            assertThat(executor.submit(() -> ns.call(Where::am)).get()).isEqualTo(id);
        }
        assertThat(executor.isShutdown()).isTrue();
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        Await.until(() -> Where.threads(id).isEmpty());
    }

    @Test
    void theExecutorsThreadsAreKeptForTheNextTaskAndAnInterruptIsNot() throws Exception {
        try (NetNs ns = NetNs.create()) {
            ExecutorService executor = ns.executor();
            Thread first = executor.submit(() -> {
                        Thread.currentThread().interrupt();
                        return Thread.currentThread();
                    })
                    .get();
            Await.until(() -> first.getState() == Thread.State.TIMED_WAITING);
            Thread second = executor.submit(() -> {
                        assertThat(Thread.currentThread().isInterrupted()).isFalse();
                        return Thread.currentThread();
                    })
                    .get();
            assertThat(second).isSameAs(first);
            CountDownLatch running = new CountDownLatch(1);
            Future<?> endless = executor.submit(() -> {
                running.countDown();
                new CountDownLatch(1).await();
                return null;
            });
            running.await();
            assertThat(executor.shutdownNow()).isEmpty();
            assertThatThrownBy(endless::get).hasCauseInstanceOf(InterruptedException.class);
            assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> executor.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void aPoolOfTheJdkMayHaveTheFactory() throws Exception {
        try (NetNs ns = NetNs.create()) {
            ExecutorService pool = Executors.newFixedThreadPool(2, ns.threadFactory());
            assertThat(pool.submit(Where::am).get()).isEqualTo(ns.id());
            assertThat(NetNs.strays()).noneMatch(stray -> stray.namespace().equals(ns.id()));
            pool.shutdown();
            assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            Await.until(() -> Where.threads(ns.id()).isEmpty());
            assertThat(Files.readSymbolicLink(Path.of("/proc/self/fd/" + ns.fd())))
                    .as("still open")
                    .hasToString(ns.id().toString());
        }
    }

    @Test
    void aSocketOpenedThereIsUsedHere() throws Exception {
        try (NetNs ns = NetNs.create();
                ServerSocketChannel server = ns.open(ServerSocketChannel::open);
                ServerSocketChannel host = ServerSocketChannel.open()) {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            server.bind(new InetSocketAddress(loopback, 0));
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            host.bind(new InetSocketAddress(loopback, port));
            assertThat(host.getLocalAddress()).as("the same port twice").isEqualTo(server.getLocalAddress());
        }
    }

    @Test
    void aSocketKeepsItsNamespaceWhenItsHandleIsClosed() throws Exception {
        NetNs ns = NetNs.create();
        try (DatagramChannel socket = ns.open(DatagramChannel::open)) {
            ns.close();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            // The loopback device of a new namespace is down.
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress("192.0.2.1", 9)))
                    .isInstanceOf(SocketException.class);
        }
    }

    @Test
    @RequiresTool("readlink")
    void aProcessStartedThereIsThereAndItsReaperIsNot() throws Exception {
        try (NetNs ns = NetNs.create();
                Log log = new Log()) {
            ProcessBuilder builder = new ProcessBuilder("readlink", "/proc/self/ns/net");
            for (int i = 0; i < 3; i++) {
                Process process = ns.start(builder);
                assertThat(new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                                .strip())
                        .isEqualTo(ns.id().toString());
                assertThat(process.waitFor()).isZero();
            }
            Process long1 = ns.start(new ProcessBuilder("sleep", "100"));
            Process long2 = ns.start(new ProcessBuilder("sleep", "100"));
            try {
                assertThat(Where.threads(ns.id())).as("threads there").allMatch(name -> name.startsWith("netns "));
                try (NetNs ofChild = NetNs.ofProcess(long1.pid())) {
                    assertThat(ofChild).isEqualTo(ns);
                }
            } finally {
                long1.destroyForcibly().waitFor();
                long2.destroyForcibly().waitFor();
            }
            assertThat(NetNs.strays()).noneMatch(stray -> stray.namespace().equals(ns.id()));
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void theCookieIsTheNamespacesOwn() {
        try (NetNs ns = NetNs.create();
                NetNs other = NetNs.create();
                NetNs same = NetNs.at(java.nio.file.Path.of("/proc/self/fd/" + ns.fd()))) {
            assertThat(List.of(ns.cookie(), same.cookie())).containsOnly(ns.cookie());
            assertThat(ns.cookie()).isPresent().isNotEqualTo(other.cookie());
            try (NetNs process = NetNs.ofProcess()) {
                assertThat(process.cookie()).isPresent().isNotEqualTo(ns.cookie());
            }
        }
    }
}
