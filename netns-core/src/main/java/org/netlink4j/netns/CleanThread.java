package org.netlink4j.netns;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.Linux;

/**
 * The thread that gives birth to all others of the toolkit. A thread is born in the namespace of the one that starts it,
 * with its context class loader and much else; this one is in the process's namespace, runs nothing of the user's, and
 * never goes anywhere.
 */
final class CleanThread {

    private static volatile @Nullable CleanThread instance;

    /** Replaced in tests, to make a start fail. */
    private static volatile Consumer<Runnable> starter = Runnable::run;

    private final LinkedBlockingQueue<Runnable> errands = new LinkedBlockingQueue<>();

    private CleanThread() {}

    /** Runs {@code work} on the clean thread and waits for it. */
    static <T> T call(Supplier<T> work) {
        Errand<T> errand = new Errand<>(work);
        instance().errands.add(errand);
        return errand.await();
    }

    /**
     * Starts a thread as a child of the clean thread.
     *
     * @param start calls {@link Thread#start()}
     * @throws NetNsException if the JVM could not start it
     */
    static void start(String name, Runnable start) {
        call(() -> startHere(name, start));
    }

    /** Runs {@code work} on a new thread that ends with it, so that whatever it did to itself ends too. */
    static <T> T callOnThrowaway(String name, Supplier<T> work) {
        return new Throwaway<>(name, work).perform();
    }

    /** Has every start go through this. For tests. */
    static void startBy(Consumer<Runnable> other) {
        starter = other;
    }

    static Thread newThread(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        return thread;
    }

    private static CleanThread instance() {
        CleanThread running = instance;
        return running != null ? running : first();
    }

    private static synchronized CleanThread first() {
        CleanThread running = instance;
        if (running == null) {
            running = new CleanThread();
            running.begin();
            instance = running;
        }
        return running;
    }

    private void begin() {
        int home = ProcessNamespace.descriptor().fd();
        NetNsId homeId = ProcessNamespace.id();
        Errand<Boolean> goHome = new Errand<>(() -> {
            Descriptor born = Opening.ofThisThread();
            born.release();
            if (!born.id().equals(homeId)) {
                int rc = Linux.setns(home, Linux.CLONE_NEWNET);
                if (rc < 0) {
                    throw Failures.call("setns", "the process's namespace", -rc);
                }
            }
            return true;
        });
        errands.add(goHome);
        Thread thread = newThread("netns clean", this::work);
        thread.setContextClassLoader(CleanThread.class.getClassLoader());
        startHere(thread.getName(), thread::start);
        try {
            goHome.await();
        } catch (RuntimeException | Error e) {
            thread.interrupt();
            throw e;
        }
    }

    /** Starts a thread as a child of the calling one. */
    static boolean startHere(String name, Runnable start) {
        return Births.counted(() -> {
            try {
                starter.accept(start);
                return true;
            } catch (OutOfMemoryError e) {
                throw Failures.threadStart(name, e);
            }
        });
    }

    private void work() {
        for (; ; ) {
            try {
                errands.take().run();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
