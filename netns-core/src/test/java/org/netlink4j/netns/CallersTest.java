package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netlink4j.testkernel.KernelTest;

/** Many callers, nested ones, interrupted ones, and what callbacks throw. */
@KernelTest
@Timeout(120)
class CallersTest {

    @Test
    void twoHundredConcurrentCallersEachSeeTheirOwnNamespaceAndTheirOwnTarget() throws Exception {
        int callers = 200;
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        CyclicBarrier allAtOnce = new CyclicBarrier(callers);
        List<NetNs> spaces = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            spaces.add(NetNs.create());
        }
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                NetNs from = spaces.get(i % 10);
                NetNs to = spaces.get((i / 10 + 1 + i) % 10);
                results.add(pool.submit(() -> from.call(() -> {
                    allAtOnce.await();
                    for (int n = 0; n < 20; n++) {
                        to.run(caller -> {
                            assertThat(Where.am()).isEqualTo(to.id());
                            assertThat(caller.id()).isEqualTo(from.id());
                        });
                        assertThat(Where.am()).isEqualTo(from.id());
                    }
                    return true;
                })));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
            spaces.forEach(NetNs::close);
        }
        for (NetNs ns : spaces) {
            assertThat(Where.threads(ns.id())).isEmpty();
        }
    }

    @Test
    void twoHundredCallersOfOneNamespaceFromTheProcess() throws Exception {
        int callers = 200;
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        CyclicBarrier allInside = new CyclicBarrier(callers);
        NetNsId outside = Where.am();
        Map<Thread, Boolean> workers = new ConcurrentHashMap<>();
        try (NetNs ns = NetNs.create()) {
            List<Future<NetNsId>> results = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                results.add(pool.submit(() -> ns.call(caller -> {
                    allInside.await();
                    workers.put(Thread.currentThread(), true);
                    assertThat(Where.am()).isEqualTo(ns.id());
                    return caller.id();
                })));
            }
            for (Future<NetNsId> result : results) {
                assertThat(result.get()).isEqualTo(outside);
            }
            assertThat(workers).hasSize(callers);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aCallOnAThreadThatIsThereRunsInPlace() {
        try (NetNs ns = NetNs.create();
                NetNs other = NetNs.create();
                NetNs same = NetNs.at(java.nio.file.Path.of("/proc/self/fd/" + ns.fd()))) {
            ns.run(() -> {
                Thread worker = Thread.currentThread();
                assertThat(ns.call(Thread::currentThread)).isSameAs(worker);
                assertThat(same.call(Thread::currentThread)).isSameAs(worker);
                other.run(() -> {
                    assertThat(Thread.currentThread()).isNotSameAs(worker);
                    ns.run(() -> assertThat(Where.am()).isEqualTo(ns.id()));
                    assertThat(Where.am()).isEqualTo(other.id());
                });
                try (NetNsScope scope = other.enter()) {
                    assertThat(scope.inside().id()).isEqualTo(other.id());
                    assertThat(other.call(Thread::currentThread)).isSameAs(worker);
                    ns.run(() -> assertThat(Where.am()).isEqualTo(ns.id()));
                    assertThat(Where.am()).isEqualTo(other.id());
                }
                assertThat(Where.am()).isEqualTo(ns.id());
            });
        }
    }

    @Test
    void anErrorComesBackTheSameAndTheNamespaceWorksOn() {
        try (NetNs ns = NetNs.create()) {
            AssertionError error = new AssertionError("mine");
            assertThatThrownBy(() -> ns.run(() -> {
                        throw error;
                    }))
                    .isSameAs(error);
            assertThatThrownBy(() -> ns.run(() -> recurse(0))).isInstanceOf(StackOverflowError.class);
            for (int i = 0; i < 50; i++) {
                assertThatThrownBy(() -> ns.run(() -> {
                            throw error;
                        }))
                        .isSameAs(error);
            }
            assertThat(error.getSuppressed()).as("does not grow").hasSize(1);
            assertThat(ns.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(ns.id());
            assertThat(Where.threads(ns.id())).as("one worker did it all").hasSize(1);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // is what it is for
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void anInterruptOfTheCallerReachesTheCallback() throws Exception {
        try (NetNs ns = NetNs.create()) {
            CountDownLatch inside = new CountDownLatch(1);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    ns.run(() -> {
                        inside.countDown();
                        new CountDownLatch(1).await();
                    });
                } catch (InterruptedException e) {
                    thrown.set(e);
                }
                assertThat(Thread.currentThread().isInterrupted())
                        .as("the callback took the interrupt")
                        .isFalse();
            });
            caller.start();
            inside.await();
            caller.interrupt();
            caller.join();
            assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
            assertThat(ns.call(() -> Thread.currentThread().isInterrupted()))
                    .as("nothing sticks to the worker")
                    .isFalse();
        }
    }

    @Test
    void anInterruptThatTheCallbackLeavesAloneStaysWithTheCaller() {
        try (NetNs ns = NetNs.create()) {
            Thread.currentThread().interrupt();
            boolean seen = ns.call(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
                return true;
            });
            assertThat(seen).isTrue();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(ns.call(() -> Thread.currentThread().isInterrupted())).isFalse();
        }
    }

    @Test
    void anIdleWorkerThatSomebodyInterruptsEnds() throws Exception {
        try (NetNs ns = NetNs.create()) {
            Thread worker = ns.call(Thread::currentThread);
            worker.interrupt();
            worker.join();
            assertThat(ns.call(() -> Thread.currentThread().isInterrupted())).isFalse();
        }
    }

    @Test
    void theCallersNamespaceIsClosedAfterTheCallback() {
        try (NetNs ns = NetNs.create()) {
            AtomicReference<NetNs> kept = new AtomicReference<>();
            ns.run(kept::set);
            NetNs host = Objects.requireNonNull(kept.get());
            assertThatThrownBy(() -> host.run(() -> {}))
                    .isInstanceOf(NetNsClosedException.class)
                    .hasMessageContaining("closed");
        }
    }

    @Test
    void aHandleClosedByItsOwnCallbackFinishesIt() {
        NetNs ns = NetNs.create();
        NetNsId id = ns.id();
        String result = ns.call(() -> {
            ns.close();
            assertThat(Where.am()).isEqualTo(id);
            return "finished";
        });
        assertThat(result).isEqualTo("finished");
        assertThat(Where.threads(id)).isEmpty();
    }

    @Test
    void aHandleClosedByAnotherThreadFinishesItsCallbacks() throws Exception {
        NetNs ns = NetNs.create();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<NetNsId> result = pool.submit(() -> ns.call(() -> {
                inside.countDown();
                closed.await();
                return Where.am();
            }));
            inside.await();
            ns.close();
            closed.countDown();
            assertThat(result.get()).isEqualTo(ns.id());
            assertThat(Where.threads(ns.id())).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theCallersContextClassLoaderIsThereAndDoesNotStay() {
        ClassLoader mine = new ClassLoader("mine", null) {};
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (NetNs ns = NetNs.create()) {
            thread.setContextClassLoader(mine);
            try {
                assertThat(ns.call(() -> Thread.currentThread().getContextClassLoader()))
                        .isSameAs(mine);
            } finally {
                thread.setContextClassLoader(before);
            }
            assertThat(ns.call(() -> Thread.currentThread().getContextClassLoader()))
                    .isSameAs(before);
        }
    }

    @Test
    void aCallbackThatLeavesAScopeOpenEndsItsWorker() {
        try (NetNs ns = NetNs.create();
                NetNs other = NetNs.create()) {
            AtomicReference<NetNsScope> open = new AtomicReference<>();
            ns.run(() -> open.set(other.enter()));
            assertThat(ns.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(ns.id());
            assertThat(Where.threads(other.id())).isEmpty();
            assertThat(open.get()).isNotNull();
        }
    }
}
