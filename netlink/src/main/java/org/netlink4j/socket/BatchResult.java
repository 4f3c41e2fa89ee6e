package org.netlink4j.socket;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of each request of a batch. Requests are named by their place in it, counted from 0. */
public final class BatchResult {

    private final int size;
    private final SortedMap<Integer, NetlinkException> failures;

    BatchResult(int size, Map<Integer, NetlinkException> failures) {
        this.size = size;
        this.failures = Collections.unmodifiableSortedMap(new TreeMap<>(failures));
    }

    /** How many requests there were. */
    public int size() {
        return size;
    }

    /** Whether all were done. */
    public boolean isDone() {
        return failures.isEmpty();
    }

    /** Whether this one was done. */
    public boolean isDone(int index) {
        return failure(index).isEmpty();
    }

    /**
     * Why this one was not done, or, with a {@link LostReplyException}, {@link NetlinkTimeoutException} or
     * {@link SocketClosedException}, why nobody knows; empty if it was done.
     *
     * @throws IndexOutOfBoundsException if there was no such request
     */
    public Optional<NetlinkException> failure(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("request " + index + " of a batch of " + size);
        }
        return Optional.ofNullable(failures.get(index));
    }

    /** All failures, by request. */
    public SortedMap<Integer, NetlinkException> failures() {
        return failures;
    }

    /**
     * Does nothing if all were done.
     *
     * @throws BatchException if not
     */
    public void orThrow() {
        if (!isDone()) {
            throw new BatchException(this);
        }
    }

    @Override
    public String toString() {
        return size + " requests, " + (isDone() ? "all done" : failures.size() + " failed: " + failures);
    }
}
