package org.netlink4j.netns;

/**
 * A thread of this process that is in another namespace than the process's, and not by the toolkit's doing: it was
 * started by code that ran there. It serves whatever pool it belongs to from the wrong namespace, and keeps the
 * namespace alive.
 *
 * @param tid the kernel's number of the thread, as in {@code /proc/self/task}
 * @param name the thread's name; where more than one thread may be meant, its first 15 characters, which is what the
 *     kernel knows
 * @param namespace where it is
 */
public record StrayThread(int tid, String name, NetNsId namespace) {

    /** Such as {@code "pool-1-thread-1" (4711) in net:[4026532246]}. */
    @Override
    public String toString() {
        return "\"" + name + "\" (" + tid + ") in " + namespace;
    }
}
