package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.DatagramSocket;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresJdk;

/** Virtual threads: callers like any other, and never in a namespace themselves. */
@KernelTest
@RequiresJdk(21)
@Timeout(300)
class VirtualThreadsTest {

    private static final int THREADS =
            Integer.getInteger("netlink4j.virtual.threads", Where.inUserModeLinux() ? 1_000 : 10_000);

    private static final int SPACES = 50;

    @Test
    void tenThousandVirtualThreadsAlwaysSeeTheNamespaceThatTheyAskedFor() throws Exception {
        List<NetNs> spaces = new ArrayList<>();
        for (int i = 0; i < SPACES; i++) {
            spaces.add(NetNs.create());
        }
        NetNsId process = ProcessNamespace.id();
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch done = new CountDownLatch(THREADS);
        Semaphore sockets = new Semaphore(200);
        try {
            for (int i = 0; i < THREADS; i++) {
                NetNs ns = spaces.get(i % SPACES);
                boolean socketFirst = i % 2 == 0;
                VirtualThreads.start(() -> {
                    try {
                        for (int n = 0; n < 3; n++) {
                            assertThat(Where.am()).isEqualTo(process);
                            LockSupport.parkNanos(1000);
                            if (socketFirst) {
                                useSocket(ns, sockets);
                            } else {
                                ns.run(caller -> {
                                    assertThat(Where.am()).isEqualTo(ns.id());
                                    assertThat(caller.id()).isEqualTo(process);
                                    LockSupport.parkNanos(1000);
                                    assertThat(Where.am()).isEqualTo(ns.id());
                                });
                            }
                            LockSupport.parkNanos(1);
                            assertThat(Where.am()).isEqualTo(process);
                        }
                    } catch (Throwable e) {
                        failures.add(e);
                    } finally {
                        done.countDown();
                    }
                });
            }
            done.await();
            assertThat(failures).isEmpty();
            assertThat(NetNs.strays())
                    .noneMatch(stray -> spaces.stream().anyMatch(ns -> ns.id().equals(stray.namespace())));
        } finally {
            spaces.forEach(NetNs::close);
        }
        for (NetNs ns : spaces) {
            assertThat(Where.threads(ns.id())).isEmpty();
        }
    }

    private static void useSocket(NetNs ns, Semaphore sockets) throws Exception {
        sockets.acquire();
        try (DatagramChannel socket = ns.open(DatagramChannel::open)) {
            LockSupport.parkNanos(1000);
            assertThat(socket.isOpen()).isTrue();
        } finally {
            sockets.release();
        }
    }

    @Test
    void enteringIsRefused() throws Exception {
        CompletableFuture<Throwable> refused = new CompletableFuture<>();
        try (NetNs ns = NetNs.create()) {
            VirtualThreads.start(() -> {
                try {
                    ns.enter().close();
                    refused.complete(new AssertionError("entered"));
                } catch (IllegalStateException e) {
                    refused.complete(e);
                }
            });
            assertThat(refused.get())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("virtual thread")
                    .hasMessageContaining("call()");
        }
    }

    @Test
    void theCurrentNamespaceOfAVirtualThreadIsTheProcesses() throws Exception {
        CompletableFuture<Boolean> same = new CompletableFuture<>();
        VirtualThreads.start(() -> {
            try (NetNs current = NetNs.current();
                    NetNs process = NetNs.ofProcess()) {
                same.complete(current.equals(process) && process.isCurrent());
            } catch (Throwable e) {
                same.completeExceptionally(e);
            }
        });
        assertThat(same.get()).isTrue();
    }

    @Test
    void aVirtualCallerLetsGoOfItsCarrier() throws Exception {
        int callers = 64; // more than there are carriers
        CountDownLatch allInside = new CountDownLatch(callers);
        CountDownLatch done = new CountDownLatch(callers);
        try (NetNs ns = NetNs.create()) {
            for (int i = 0; i < callers; i++) {
                VirtualThreads.start(() -> {
                    ns.run(() -> {
                        allInside.countDown();
                        Errand.awaitQuietly(allInside);
                    });
                    done.countDown();
                });
            }
            done.await();
            assertThat(allInside.getCount()).isZero();
        }
    }

    @Test
    void aVirtualCallerParksAtOnce() throws Exception {
        CompletableFuture<Integer> looks = new CompletableFuture<>();
        VirtualThreads.start(() -> looks.complete(SpinTest.looks(new Spin())));
        assertThat(looks.get()).isEqualTo(1);
    }

    @Test
    void aSocketOfAVirtualThreadIsInTheProcesses() throws Exception {
        CompletableFuture<Boolean> isOpen = new CompletableFuture<>();
        VirtualThreads.start(() -> {
            try (DatagramSocket socket = new DatagramSocket()) {
                isOpen.complete(!socket.isClosed());
            } catch (Throwable e) {
                isOpen.completeExceptionally(e);
            }
        });
        assertThat(isOpen.get()).isTrue();
        try (NetNs ns = NetNs.create()) {
            assertThatThrownBy(() -> ns.run(() -> {
                        throw new java.io.IOException("as on any thread");
                    }))
                    .hasMessage("as on any thread");
        }
    }
}
