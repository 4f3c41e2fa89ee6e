package org.netlink4j.netns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A cached pool of a namespace's threads, with the leak guard behind each task. Not the JDK's, which from JDK 21 on does
 * not start threads by {@link Thread#start()}: a thread that could not enter would take its task with it in silence.
 */
final class ResidentExecutor extends AbstractExecutorService {

    private static final long KEEP_SECONDS = 60;

    private final ResidentThreads threads;
    private final SynchronousQueue<Runnable> next = new SynchronousQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition terminated = lock.newCondition();
    private final Set<Thread> alive = new HashSet<>();
    private final Set<Thread> idle = new HashSet<>();
    private boolean shutDown;

    ResidentExecutor(ResidentThreads threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        Thread thread;
        lock.lock();
        try {
            if (shutDown) {
                throw new RejectedExecutionException(
                        "the executor of " + threads.handle().id() + " is shut down");
            }
            if (next.offer(task)) {
                return;
            }
            thread = threads.newThread(() -> serve(task));
            alive.add(thread);
        } finally {
            lock.unlock();
        }
        try {
            thread.start();
        } catch (RuntimeException | Error e) {
            ended(thread);
            throw e;
        }
    }

    private void serve(Runnable first) {
        try {
            for (Runnable task = first; task != null; task = awaitNext()) {
                runGuarded(task);
            }
        } finally {
            ended(Thread.currentThread());
        }
    }

    private void runGuarded(Runnable task) {
        long births = Births.foreign();
        boolean clean;
        try {
            task.run();
        } finally {
            clean = ThreadState.leftClean();
            LeakGuard.check(threads.handle().id(), births);
        }
        if (!clean) {
            // Thrown out of a task, it ends the thread.
            throw new IllegalStateException("a task left a scope open; its thread is in another namespace, and ends");
        }
    }

    /** Null when the thread has to end; an interrupt concerns no task but the one that runs. */
    private @Nullable Runnable awaitNext() {
        Thread self = Thread.currentThread();
        lock.lock();
        try {
            boolean unused = Thread.interrupted();
            if (shutDown) {
                return null;
            }
            idle.add(self);
        } finally {
            lock.unlock();
        }
        try {
            return next.poll(KEEP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return null;
        } finally {
            lock.lock();
            try {
                idle.remove(self);
                boolean unused = Thread.interrupted();
            } finally {
                lock.unlock();
            }
        }
    }

    private void ended(Thread thread) {
        lock.lock();
        try {
            alive.remove(thread);
            terminated.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void shutdown() {
        lock.lock();
        try {
            shutDown = true;
            idle.forEach(Thread::interrupt);
            terminated.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No task ever waits, so none is returned. */
    @Override
    public List<Runnable> shutdownNow() {
        lock.lock();
        try {
            shutdown();
            alive.forEach(Thread::interrupt);
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isShutdown() {
        lock.lock();
        try {
            return shutDown;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isTerminated() {
        lock.lock();
        try {
            return shutDown && alive.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            while (!isTerminated() && left > 0) {
                left = terminated.awaitNanos(left);
            }
            return isTerminated();
        } finally {
            lock.unlock();
        }
    }
}
