package org.netlink4j.netns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.netlink4j.testkernel.Await;

/** A program whose callback leaks threads into a namespace in one of many ways, and that says where later work runs. */
final class LeakMain {

    /** What keeps a thread busy until its callback has returned. */
    private static final CountDownLatch BUSY = new CountDownLatch(1);

    private LeakMain() {}

    public static void main(String[] arguments) throws Exception {
        try (NetNs ns = NetNs.create()) {
            ns.run(() -> leak(arguments[0]));
            BUSY.countDown();
            if (arguments[0].equals("busy")) {
                Await.until(() -> NetNs.strays().isEmpty());
            }
            report("common pool", astray(LeakMain::inCommonPool));
            if (VirtualThreads.exist()) {
                report("virtual threads", astray(VirtualThreads::start));
            }
            for (StrayThread stray : NetNs.strays()) {
                System.out.println("stray " + stray);
            }
        }
    }

    private static void inCommonPool(Runnable task) {
        ForkJoinPool.commonPool().execute(task);
    }

    private static void leak(String how) throws IOException, InterruptedException {
        switch (how) {
            case "supplyAsync" -> {
                List<CompletableFuture<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 256; i++) {
                    tasks.add(CompletableFuture.supplyAsync(LeakMain::work).thenAccept(x -> {}));
                }
                tasks.forEach(CompletableFuture::join);
            }
            case "parallel stream" ->
                System.out.println("sum "
                        + IntStream.range(0, 1000).parallel().map(x -> work()).sum());
            case "delayed" ->
                CompletableFuture.runAsync(LeakMain::work, CompletableFuture.delayedExecutor(1, TimeUnit.MILLISECONDS))
                        .join();
            case "virtual threads" -> {
                CountDownLatch done = new CountDownLatch(100);
                for (int i = 0; i < 100; i++) {
                    VirtualThreads.start(() -> {
                        work();
                        done.countDown();
                    });
                }
                done.await();
            }
            case "busy" -> {
                CountDownLatch started = new CountDownLatch(1);
                CompletableFuture<Void> unused = CompletableFuture.runAsync(
                        () -> {
                            started.countDown();
                            Errand.awaitQuietly(BUSY);
                        },
                        ForkJoinPool.commonPool());
                started.await();
            }
            case "process" -> new ProcessBuilder("true").start().waitFor();
            case "thread" -> {
                Thread thread = new Thread(() -> Errand.awaitQuietly(new CountDownLatch(1)), "mine on purpose");
                thread.setDaemon(true);
                thread.start();
            }
            default -> throw new IllegalArgumentException(how);
        }
    }

    /** Long enough that a pool wants more threads. */
    private static int work() {
        long end = System.nanoTime() + 200_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return 1;
    }

    interface Starter {
        void start(Runnable task);
    }

    private static int astray(Starter starter) throws InterruptedException {
        NetNsId process = ProcessNamespace.id();
        AtomicInteger astray = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1000);
        for (int i = 0; i < 1000; i++) {
            starter.start(() -> {
                work();
                if (!Where.am().equals(process)) {
                    astray.incrementAndGet();
                }
                done.countDown();
            });
        }
        done.await();
        return astray.get();
    }

    private static void report(String what, int astray) {
        System.out.println(what + ": " + astray + " of 1000 astray");
    }
}
