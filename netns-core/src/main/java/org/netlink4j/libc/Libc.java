package org.netlink4j.libc;

import jnr.ffi.annotations.Encoding;
import jnr.ffi.annotations.In;
import jnr.ffi.annotations.Out;
import jnr.ffi.types.intptr_t;
import jnr.ffi.types.size_t;
import jnr.ffi.types.ssize_t;
import org.jspecify.annotations.Nullable;

/**
 * The C library's functions as JNR binds them: they answer -1 and leave the reason in {@code errno}. {@link Linux} is
 * what the toolkit calls.
 *
 * <p>One interface, because a second one costs 10 ms at start. No function of more than five integer arguments: jnr-ffi
 * 2.3.4 passes garbage for the sixth on x86-64. Memory is passed as its address; small structs as {@code byte[]}.
 */
@Encoding("UTF-8")
public interface Libc {

    /** open(2). */
    int open(String path, int flags, int mode);

    /** close(2). */
    int close(int fd);

    /** unshare(2). */
    int unshare(int flags);

    /** setns(2). */
    int setns(int fd, int type);

    /** mount(2). */
    int mount(@Nullable String source, String target, @Nullable String type, @size_t long flags, @intptr_t long data);

    /** umount2(2). */
    int umount2(String target, int flags);

    /** mkdir(2). */
    int mkdir(String path, int mode);

    /** unlink(2). */
    int unlink(String path);

    /** flock(2). */
    int flock(int fd, int operation);

    /** ioctl(2). */
    int ioctl(int fd, @size_t long request, @intptr_t long argument);

    /** statx(2). */
    int statx(int directory, String path, int flags, int mask, @Out byte[] result);

    /** fstatfs(2). */
    int fstatfs(int fd, @Out byte[] result);

    /** gettid(2); glibc 2.30 and later. */
    int gettid();

    /** syscall(2), for what glibc has no function of its own. */
    @ssize_t
    long syscall(@ssize_t long number, @ssize_t long first, @ssize_t long second);

    /** socket(2). */
    int socket(int domain, int type, int protocol);

    /** bind(2). */
    int bind(int fd, @In byte[] address, int length);

    /** getsockname(2). */
    int getsockname(int fd, @Out byte[] address, @In @Out int[] length);

    /** setsockopt(2). */
    int setsockopt(int fd, int level, int option, @In byte[] value, int length);

    /** getsockopt(2). */
    int getsockopt(int fd, int level, int option, @In @Out byte[] value, @In @Out int[] length);

    /** sendmsg(2). */
    @ssize_t
    long sendmsg(int fd, @intptr_t long message, int flags);

    /** recvmsg(2). */
    @ssize_t
    long recvmsg(int fd, @intptr_t long message, int flags);

    /** poll(2). */
    int poll(@intptr_t long descriptors, @size_t long count, int timeoutMillis);

    /** eventfd(2). */
    int eventfd(int initial, int flags);

    /** read(2). */
    @ssize_t
    long read(int fd, @intptr_t long memory, @size_t long length);

    /** write(2). */
    @ssize_t
    long write(int fd, @intptr_t long memory, @size_t long length);
}
