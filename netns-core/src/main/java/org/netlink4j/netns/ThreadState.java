package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.Linux;

/** What the toolkit knows of one platform thread: where it is at home, and the scopes that it has entered. */
final class ThreadState implements OwnThreads.Resident {

    private static final ThreadLocal<ThreadState> CURRENT = ThreadLocal.withInitial(ThreadState::new);

    private final Thread thread = Thread.currentThread();
    private boolean registered;
    private @Nullable Descriptor home;
    private volatile @Nullable NetNsScope top;
    private @Nullable NetNsException stuck;

    private ThreadState() {}

    static ThreadState current() {
        return CURRENT.get();
    }

    /** The namespace that the calling thread was put into by the toolkit, or null. */
    static @Nullable NetNsId pin() {
        Thread thread = Thread.currentThread();
        if (VirtualThreads.isVirtual(thread)) {
            return null;
        }
        NetNsScope scope = current().top;
        if (scope != null) {
            return scope.inside().id();
        }
        return thread instanceof PinnedThread pinned ? pinned.home().id() : null;
    }

    /** Refuses work on a thread that could not leave a namespace. */
    static void requireNotStuck(String call, NetNsId target) {
        if (!VirtualThreads.isVirtual(Thread.currentThread())) {
            current().refuseIfStuck(call, target);
        }
    }

    /** Whether the calling thread is where it was before the work; scopes that the work left open are forgotten. */
    static boolean leftClean() {
        ThreadState state = current();
        if (state.top == null) {
            return true;
        }
        state.bury();
        return false;
    }

    NetNsScope enter(Handle handle) {
        handle.requireOpen("enter");
        Descriptor inside = handle.descriptor();
        refuseIfStuck("enter", inside.id());
        NetNsScope outer = top;
        Descriptor back = outer != null ? outer.inside() : home();
        if (!inside.acquire()) {
            throw new NetNsClosedException("enter", inside.id().toString());
        }
        int rc = Linux.setns(inside.fd(), Linux.CLONE_NEWNET);
        if (rc < 0) {
            inside.release();
            forgetForeignHome();
            throw Failures.call("setns", inside.id().toString(), -rc);
        }
        NetNsScope scope = new NetNsScope(this, inside, back, outer, Births.foreign());
        top = scope;
        return scope;
    }

    void leave(NetNsScope scope) {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException("a scope is left on the thread that entered it, " + thread.getName());
        }
        if (top != scope) {
            throw new IllegalStateException(
                    "scopes are left in the reverse order of entering: " + scope + " has another one inside it");
        }
        int rc = Linux.setns(scope.back().fd(), Linux.CLONE_NEWNET);
        if (rc < 0) {
            NetNsException failure = Failures.call("setns", scope.back().id().toString(), -rc);
            stuck = failure;
            throw failure;
        }
        stuck = null;
        top = scope.outer();
        forgetForeignHome();
    }

    private void refuseIfStuck(String call, NetNsId target) {
        if (stuck != null) {
            throw new StuckThreadException(call, target.toString(), stuck);
        }
    }

    /** Where to go back to. Looked up once in a thread that lives in the process's namespace, as nearly all do. */
    private Descriptor home() {
        Descriptor known = home;
        if (known == null) {
            known = findHome();
            home = known;
        }
        return known;
    }

    private Descriptor findHome() {
        Prestart.ensure();
        if (thread instanceof PinnedThread pinned) {
            return pinned.home();
        }
        if (!registered) {
            OwnThreads.add(Linux.gettid(), this);
            registered = true;
        }
        Descriptor here = Opening.ofThisThread();
        Descriptor process = ProcessNamespace.descriptor();
        if (here.id().equals(process.id())) {
            here.release();
            return process;
        }
        return here;
    }

    /** A thread that lives elsewhere, but not by our doing, may live somewhere else next time. */
    private void forgetForeignHome() {
        Descriptor known = home;
        if (top == null
                && known != null
                && !(thread instanceof PinnedThread)
                && known != ProcessNamespace.descriptor()) {
            home = null;
            known.release();
        }
    }

    @Override
    public boolean isResident() {
        return top != null && thread.isAlive();
    }

    @Override
    public boolean isDead() {
        return !thread.isAlive();
    }

    /** Gives up what a thread holds that ended, or is about to, with scopes left open. */
    @Override
    public void bury() {
        NetNsScope scope = top;
        top = null;
        for (; scope != null; scope = scope.outer()) {
            scope.inside().release();
        }
        forgetForeignHome();
    }
}
