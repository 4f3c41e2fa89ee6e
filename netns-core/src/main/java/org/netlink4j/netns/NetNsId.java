package org.netlink4j.netns;

/**
 * Which namespace it is: the device and inode number of its file, as {@code ls -L} of {@code /proc/PID/ns/net} shows
 * them. Unique while the namespace exists; the kernel uses inode numbers again afterwards.
 *
 * @param device {@code major << 32 | minor} of the kernel's nsfs
 * @param inode the inode number
 */
public record NetNsId(long device, long inode) {

    /** As the links of {@code /proc} have it: {@code net:[4026531840]}. */
    @Override
    public String toString() {
        return "net:[" + inode + "]";
    }
}
