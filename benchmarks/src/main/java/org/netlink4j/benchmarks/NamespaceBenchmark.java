package org.netlink4j.benchmarks;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsScope;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Entering a namespace, beside a bare hand-off between two threads. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NamespaceBenchmark {

    private final NetNs namespace = NetNs.create();
    private final BlockingQueue<Integer> there = new ArrayBlockingQueue<>(1);
    private final BlockingQueue<Integer> back = new ArrayBlockingQueue<>(1);
    private final Thread echo = new Thread(this::echo, "echo");

    /** Starts the thread that answers the hand-off. */
    @Setup
    public void start() {
        echo.setDaemon(true);
        echo.start();
    }

    /** Ends it, and the namespace. */
    @TearDown
    public void stop() {
        echo.interrupt();
        namespace.close();
    }

    private void echo() {
        try {
            for (; ; ) {
                back.put(there.take());
            }
        } catch (InterruptedException e) {
            // The benchmark is over.
        }
    }

    /** {@code ns.call} on a namespace that has a worker already. */
    @Benchmark
    public int call() {
        return namespace.call(() -> 1);
    }

    /** {@code ns.enter} and leave. */
    @Benchmark
    public void enter() {
        try (NetNsScope scope = namespace.enter()) {
            assert scope != null;
        }
    }

    /** What it costs to have another thread answer. */
    @Benchmark
    public int handOff() throws InterruptedException {
        there.put(1);
        return back.take();
    }
}
