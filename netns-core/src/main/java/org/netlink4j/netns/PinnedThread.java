package org.netlink4j.netns;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.Linux;

/**
 * A platform thread that enters a namespace as its first act, lives there, and ends. It is never switched to another
 * namespace for other work, so there is no switching back that could fail.
 */
abstract class PinnedThread extends Thread implements OwnThreads.Resident {

    private final Descriptor home;
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch gone = new CountDownLatch(1);
    private @Nullable Throwable failure;
    private boolean started;
    private int tid;

    PinnedThread(Descriptor home, String name, boolean daemon) {
        super(null, null, name, 0, false);
        this.home = home;
        setDaemon(daemon);
    }

    /** What it does there. */
    abstract void live();

    /** Called on the thread when it has left, as its last act. */
    void afterwards() {}

    final Descriptor home() {
        return home;
    }

    /**
     * Starts the thread as a child of the toolkit's clean thread, and waits until it is in its namespace.
     *
     * @throws NetNsException if it could not be started, or could not enter, or the namespace's descriptor is closed
     */
    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // what it calls is
    public final void start() {
        Prestart.ensure();
        acquireHome();
        try {
            CleanThread.start(getName(), () -> {
                started = true;
                super.start();
            });
        } catch (RuntimeException | Error e) {
            home.release();
            throw e;
        }
        Errand.awaitQuietly(entered);
        if (failure != null) {
            throw Errand.here(failure);
        }
    }

    private void acquireHome() {
        if (!home.acquire()) {
            throw new NetNsClosedException("start", home.id().toString());
        }
    }

    /**
     * Enters, lives, leaves. Not to be called. From JDK 21 on the JDK's pools start their threads by another way than
     * {@link #start()}; then the thread itself does what remains of that, and ends with the failure.
     */
    @Override
    public final void run() {
        if (Thread.currentThread() != this) {
            throw new IllegalStateException("a thread of a namespace runs by start()");
        }
        if (!started) {
            acquireHome();
        }
        try {
            enter();
            entered.countDown();
            if (failure == null) {
                live();
            } else if (!started) {
                throw Errand.here(failure);
            }
        } finally {
            leave();
            entered.countDown();
            gone.countDown();
            afterwards();
        }
    }

    private void enter() {
        try {
            tid = Linux.gettid();
            OwnThreads.add(tid, this);
            int rc = livesElsewhere() ? Linux.setns(home.fd(), Linux.CLONE_NEWNET) : 0;
            if (rc < 0) {
                failure = Failures.call("setns", home.id().toString(), -rc);
            }
        } catch (Throwable e) {
            failure = e;
        }
    }

    /**
     * Steps out just before the end: the kernel takes its time to clear a thread away, and whoever closes the namespace
     * and looks for it should find it gone. If that fails, the end of the thread does the same a little later.
     */
    private void leave() {
        if (!livesElsewhere() || Linux.setns(ProcessNamespace.descriptor().fd(), Linux.CLONE_NEWNET) >= 0) {
            OwnThreads.remove(tid, this);
        }
        home.release();
    }

    /** Born in the process's namespace; to "enter" that would ask for a privilege without need. */
    private boolean livesElsewhere() {
        return !home.id().equals(ProcessNamespace.id());
    }

    @Override
    public final boolean isResident() {
        return isAlive();
    }

    @Override
    public final boolean isDead() {
        return !isAlive();
    }

    @Override
    public final void bury() {}

    /** Waits until the thread has left its namespace. */
    final void awaitGone() {
        Errand.awaitQuietly(gone);
    }
}
