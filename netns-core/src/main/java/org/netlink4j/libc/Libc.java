package org.netlink4j.libc;

/**
 * The C library's functions as JNR binds them: they answer -1 and leave the reason in {@code errno}. {@link Linux} is
 * what the toolkit calls.
 *
 * <p>One interface, and numbers only, because that is what JNR binds fast: a second interface costs a tenth of its start,
 * texts, arrays and annotated types another fifth. Addresses, {@code size_t} and {@code ssize_t} are {@code long}s, as on all
 * 64-bit systems. No function of more than five integer arguments: jnr-ffi 2.3.4 passes garbage for the sixth on x86-64.
 */
public interface Libc {

    /** open(2). */
    int open(long path, int flags, int mode);

    /** close(2). */
    int close(int fd);

    /** unshare(2). */
    int unshare(int flags);

    /** setns(2). */
    int setns(int fd, int type);

    /** mount(2). */
    int mount(long source, long target, long type, long flags, long data);

    /** umount2(2). */
    int umount2(long target, int flags);

    /** mkdir(2). */
    int mkdir(long path, int mode);

    /** unlink(2). */
    int unlink(long path);

    /** flock(2). */
    int flock(int fd, int operation);

    /** ioctl(2). */
    int ioctl(int fd, long request, long argument);

    /** statx(2). */
    int statx(int directory, long path, int flags, int mask, long result);

    /** fstatfs(2). */
    int fstatfs(int fd, long result);

    /** gettid(2); glibc 2.30 and later. */
    int gettid();

    /** syscall(2), for what glibc has no function of its own. */
    long syscall(long number, long first, long second);

    /** socket(2). */
    int socket(int domain, int type, int protocol);

    /** bind(2). */
    int bind(int fd, long address, int length);

    /** getsockname(2). */
    int getsockname(int fd, long address, long length);

    /** setsockopt(2). */
    int setsockopt(int fd, int level, int option, long value, int length);

    /** getsockopt(2). */
    int getsockopt(int fd, int level, int option, long value, long length);

    /** sendmsg(2). */
    long sendmsg(int fd, long message, int flags);

    /** recvmsg(2). */
    long recvmsg(int fd, long message, int flags);

    /** poll(2). */
    int poll(long descriptors, long count, int timeoutMillis);

    /** eventfd(2). */
    int eventfd(int initial, int flags);

    /** read(2). */
    long read(int fd, long memory, long length);

    /** write(2). */
    long write(int fd, long memory, long length);
}
