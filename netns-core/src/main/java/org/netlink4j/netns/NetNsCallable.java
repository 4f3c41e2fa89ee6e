package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;

/**
 * Work that runs in a namespace and answers something.
 *
 * @param <T> what it answers
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface NetNsCallable<T extends @Nullable Object, X extends Throwable> {

    /** Does the work. */
    T call() throws X;
}
