package org.netlink4j.netns;

/**
 * Work that runs in a namespace.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface NetNsRunnable<X extends Throwable> {

    /** Does the work. */
    void run() throws X;
}
