package org.netlink4j.socket;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;

/** Runs a test on a thread of its own in a network namespace of its own; both are gone afterwards. */
final class InNewNamespace {

    private InNewNamespace() {}

    interface Body {
        void run() throws Exception;
    }

    static void run(Body body) throws Exception {
        call(() -> {
            body.run();
            return "";
        });
    }

    static <T> T call(Callable<T> body) throws Exception {
        FutureTask<T> task = new FutureTask<>(() -> {
            int result = Linux.unshare(Linux.CLONE_NEWNET);
            if (result < 0) {
                throw new AssertionError("unshare: " + Errno.describe(-result));
            }
            return body.call();
        });
        Thread thread = new Thread(task, "in a new namespace");
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            thread.join();
        }
    }
}
