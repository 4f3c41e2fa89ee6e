package org.netlink4j.netns;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes threads for the user's own work that live and die in a namespace. */
final class ResidentThreads implements ThreadFactory {

    private final Handle handle;
    private final AtomicInteger made = new AtomicInteger();

    ResidentThreads(Handle handle) {
        this.handle = handle;
    }

    Handle handle() {
        return handle;
    }

    @Override
    public Thread newThread(Runnable work) {
        handle.requireOpen("newThread");
        String name = "netns " + handle.id().inode() + " thread " + made.incrementAndGet();
        return new ResidentThread(handle.descriptor(), name, work);
    }

    private static final class ResidentThread extends PinnedThread {

        private final Runnable work;

        ResidentThread(Descriptor home, String name, Runnable work) {
            super(home, name, false);
            this.work = work;
        }

        @Override
        void live() {
            long births = Births.foreign();
            try {
                work.run();
            } finally {
                ThreadState.leftClean();
                LeakGuard.check(home().id(), births);
            }
        }
    }
}
