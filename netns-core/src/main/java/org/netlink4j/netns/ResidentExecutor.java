package org.netlink4j.netns;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A cached pool of a namespace's threads, with the leak guard behind each task. */
final class ResidentExecutor extends ThreadPoolExecutor {

    private static final long KEEP_SECONDS = 60;

    private final NetNsId namespace;

    ResidentExecutor(ResidentThreads threads) {
        super(0, Integer.MAX_VALUE, KEEP_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), threads);
        this.namespace = threads.handle().id();
    }

    @Override
    public void execute(Runnable task) {
        super.execute(() -> runGuarded(task));
    }

    private void runGuarded(Runnable task) {
        long births = Births.foreign();
        boolean clean;
        try {
            task.run();
        } finally {
            clean = ThreadState.leftClean();
            LeakGuard.check(namespace, births);
        }
        if (!clean) {
            // Thrown out of a task, it ends the thread; the pool starts another one.
            throw new IllegalStateException("a task left a scope open; its thread is in another namespace, and ends");
        }
    }
}
