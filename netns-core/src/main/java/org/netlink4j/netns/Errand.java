package org.netlink4j.netns;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the toolkit's own work that one thread does while another waits for it. Nothing of the user's runs in it,
 * so it is short, and an interrupt of the waiting thread waits too.
 *
 * @param <T> what comes of it
 */
final class Errand<T> implements Runnable {

    private final Supplier<T> work;
    private final CountDownLatch done = new CountDownLatch(1);
    private @Nullable T result;
    private @Nullable Throwable failure;

    Errand(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public void run() {
        try {
            result = work.get();
        } catch (Throwable e) {
            failure = e;
        } finally {
            done.countDown();
        }
    }

    @SuppressWarnings("NullAway") // without a failure there is a result
    T await() {
        awaitQuietly(done);
        if (failure != null) {
            throw here(failure);
        }
        return result;
    }

    static void awaitQuietly(CountDownLatch latch) {
        boolean interrupted = false;
        for (; ; ) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure of the toolkit's own on another thread, with the stack of the caller, who cares for no other. */
    static RuntimeException here(Throwable failure) {
        failure.fillInStackTrace();
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
