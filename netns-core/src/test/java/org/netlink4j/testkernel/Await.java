package org.netlink4j.testkernel;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what the kernel or another thread does by itself, later. For tests only. */
public final class Await {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {}

    /** Returns when the condition holds; fails where it has not done so for long. */
    public static void until(BooleanSupplier condition) {
        until(PATIENCE, condition);
    }

    /** The same with another patience. */
    public static void until(Duration patience, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                throw new AssertionError("not so within " + patience);
            }
            Thread.onSpinWait();
        }
    }
}
