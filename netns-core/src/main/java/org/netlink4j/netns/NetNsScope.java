package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;

/**
 * The time that the current platform thread spends in a namespace, from {@link NetNs#enter()} to {@link #close()}.
 *
 * <p>Scopes nest. A scope is closed by the thread that entered it, the inner one first; otherwise
 * {@link IllegalStateException} is thrown and nothing changes. Not for use by more than one thread.
 */
public final class NetNsScope implements AutoCloseable {

    private final ThreadState state;
    private final Descriptor inside;
    private final Descriptor back;
    private final @Nullable NetNsScope outer;
    private final long births;
    private boolean closed;

    NetNsScope(ThreadState state, Descriptor inside, Descriptor back, @Nullable NetNsScope outer, long births) {
        this.state = state;
        this.inside = inside;
        this.back = back;
        this.outer = outer;
        this.births = births;
    }

    Descriptor inside() {
        return inside;
    }

    Descriptor back() {
        return back;
    }

    @Nullable
    NetNsScope outer() {
        return outer;
    }

    /**
     * Leaves the namespace: the thread is again where it was. Closing a second time does nothing.
     *
     * @throws IllegalStateException on another thread, or while an inner scope is open
     * @throws NetNsException if the kernel refuses. The thread is in the namespace still, and until a further
     *     {@code close()} succeeds it refuses to work with namespaces
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        state.leave(this);
        closed = true;
        inside.release();
        LeakGuard.check(inside.id(), births);
    }

    /** Where the thread is, such as {@code scope in net:[4026532246]}. */
    @Override
    public String toString() {
        return "scope in " + inside.id();
    }
}
