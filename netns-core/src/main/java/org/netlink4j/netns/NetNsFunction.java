package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;

/**
 * Work that runs in a namespace, knows the one that it was called from, and answers something.
 *
 * @param <T> what it answers
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface NetNsFunction<T extends @Nullable Object, X extends Throwable> {

    /**
     * Does the work.
     *
     * @param caller the namespace of the caller's thread; closed when this returns
     */
    T call(NetNs caller) throws X;
}
