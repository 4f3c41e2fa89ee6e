package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;

/**
 * Which namespace it is: the device and inode number of its file, as {@code ls -L} of {@code /proc/PID/ns/net} shows
 * them. Unique while the namespace exists; the kernel uses inode numbers again afterwards.
 *
 * @param device {@code major << 32 | minor} of the kernel's nsfs
 * @param inode the inode number
 */
public record NetNsId(long device, long inode) {

    // What a record would do by itself, but for the start: the JDK makes a record's own methods when they are first
    // called,
    // and with them much of java.lang.invoke.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetNsId id && id.device == device && id.inode == inode;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(device) + Long.hashCode(inode);
    }

    /** As the links of {@code /proc} have it: {@code net:[4026531840]}. */
    @Override
    public String toString() {
        return "net:[" + inode + "]";
    }
}
