package org.netlink4j.netns;

/**
 * Work that runs in a namespace and knows the one that it was called from.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface NetNsConsumer<X extends Throwable> {

    /**
     * Does the work.
     *
     * @param caller the namespace of the caller's thread; closed when this returns
     */
    void run(NetNs caller) throws X;
}
