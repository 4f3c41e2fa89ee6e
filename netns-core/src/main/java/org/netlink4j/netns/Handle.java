package org.netlink4j.netns;

import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What is behind a {@link NetNs}: its descriptor and its threads. It does not know the NetNs, so that a forgotten one is found. */
final class Handle {

    private final Descriptor descriptor;
    private final @Nullable String path;
    private final Workers workers;
    private final AtomicBoolean closed = new AtomicBoolean();
    private @Nullable ResidentExecutor executor;
    private volatile @Nullable OptionalLong cookie;

    /** Takes over the caller's use of the descriptor. */
    Handle(Descriptor descriptor, @Nullable String path) {
        this.descriptor = descriptor;
        this.path = path;
        this.workers = new Workers(descriptor);
    }

    Descriptor descriptor() {
        return descriptor;
    }

    NetNsId id() {
        return descriptor.id();
    }

    @Nullable
    String path() {
        return path;
    }

    Workers workers() {
        return workers;
    }

    boolean isClosed() {
        return closed.get();
    }

    void requireOpen(String call) {
        if (closed.get()) {
            throw new NetNsClosedException(call, id().toString());
        }
    }

    /** The threads of this are non-daemon ones of the user's work; made when first asked for. */
    synchronized ExecutorService executor() {
        requireOpen("executor");
        ResidentExecutor running = executor;
        if (running == null) {
            running = new ResidentExecutor(new ResidentThreads(this));
            executor = running;
        }
        return running;
    }

    private synchronized void shutDownExecutor() {
        if (executor != null) {
            executor.shutdown();
        }
    }

    @Nullable
    OptionalLong cookie() {
        return cookie;
    }

    void cookie(OptionalLong known) {
        cookie = known;
    }

    /** False if it was closed before. */
    boolean close() {
        if (!closed.compareAndSet(false, true)) {
            return false;
        }
        shutDownExecutor();
        workers.close();
        descriptor.release();
        return true;
    }

    @Override
    public String toString() {
        return path == null ? id().toString() : id() + " (" + path + ")";
    }
}
