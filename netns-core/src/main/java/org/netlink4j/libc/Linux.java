package org.netlink4j.libc;

import java.nio.ByteBuffer;
import jnr.ffi.LastError;
import jnr.ffi.Runtime;
import org.jspecify.annotations.Nullable;

/**
 * System calls. Each answers what the kernel answered, or {@code -errno}, a negative number, where the call failed;
 * none throws for a failed call. {@link Errno} names the numbers.
 *
 * <p>{@code errno} belongs to the OS thread, so it is read in the same method as the call, before anything can move a
 * virtual thread to another carrier.
 */
public final class Linux {

    /** {@code CLONE_NEWNET} of {@code linux/sched.h}: a network namespace. */
    public static final int CLONE_NEWNET = 0x40000000;

    /** {@code O_RDONLY} of {@code asm-generic/fcntl.h}. */
    public static final int O_RDONLY = 0;

    /** {@code O_CREAT}. */
    public static final int O_CREAT = 0100;

    /** {@code O_EXCL}. */
    public static final int O_EXCL = 0200;

    /** {@code O_CLOEXEC}. */
    public static final int O_CLOEXEC = 02000000;

    /** {@code SOL_SOCKET} of {@code asm-generic/socket.h}. */
    public static final int SOL_SOCKET = 1;

    private static final int AT_EMPTY_PATH = 0x1000;
    private static final int STATX_INO = 0x100;
    private static final int STATX_SIZE = 256;
    private static final int STATFS_SIZE = 256;
    private static final long PIDFD_OPEN = 434;

    /** Replaced in tests, to make a call fail. */
    private static volatile @Nullable Libc libc;

    private Linux() {}

    private static Libc libc() {
        Libc bound = libc;
        return bound != null ? bound : bind();
    }

    private static synchronized Libc bind() {
        Libc bound = libc;
        if (bound == null) {
            bound = LibcLoader.load();
            libc = bound;
        }
        return bound;
    }

    /** Puts another library in the place of the real one, and returns what was there. For tests. */
    static Libc replace(Libc other) {
        Libc before = libc();
        libc = other;
        return before;
    }

    private static int result(int rc) {
        return rc >= 0 ? rc : -LastError.getLastError(Runtime.getSystemRuntime());
    }

    private static long result(long rc) {
        return rc >= 0 ? rc : -LastError.getLastError(Runtime.getSystemRuntime());
    }

    /**
     * Checks that the C library can be called.
     *
     * @throws LibcUnavailableException if it cannot: the message says why
     */
    public static void requireAvailable() {
        libc();
    }

    /** open(2); the caller gives {@link #O_CLOEXEC}. */
    public static int open(String path, int flags, int mode) {
        try (NativeMemory text = NativeMemory.text(path)) {
            return result(libc().open(text.address(), flags, mode));
        }
    }

    /** close(2). The descriptor is gone even where the call failed: it is never tried again. */
    public static int close(int fd) {
        return result(libc().close(fd));
    }

    /** unshare(2): of the calling OS thread. */
    public static int unshare(int flags) {
        return result(libc().unshare(flags));
    }

    /** setns(2): of the calling OS thread. {@code type} is {@link #CLONE_NEWNET}, or 0 for any. */
    public static int setns(int fd, int type) {
        return result(libc().setns(fd, type));
    }

    /** mount(2), without data. */
    public static int mount(String source, String target, String type, long flags) {
        try (NativeMemory from = NativeMemory.text(source);
                NativeMemory to = NativeMemory.text(target);
                NativeMemory of = NativeMemory.text(type)) {
            return result(libc().mount(from.address(), to.address(), of.address(), flags, 0));
        }
    }

    /** umount2(2). */
    public static int umount2(String target, int flags) {
        try (NativeMemory text = NativeMemory.text(target)) {
            return result(libc().umount2(text.address(), flags));
        }
    }

    /** mkdir(2). */
    public static int mkdir(String path, int mode) {
        try (NativeMemory text = NativeMemory.text(path)) {
            return result(libc().mkdir(text.address(), mode));
        }
    }

    /** unlink(2). */
    public static int unlink(String path) {
        try (NativeMemory text = NativeMemory.text(path)) {
            return result(libc().unlink(text.address()));
        }
    }

    /** flock(2), tried again when a signal interrupts it. */
    public static int flock(int fd, int operation) {
        int rc;
        do {
            rc = result(libc().flock(fd, operation));
        } while (rc == -Errno.EINTR);
        return rc;
    }

    /** ioctl(2); {@code argument} is a number or an address, as the request has it. */
    public static int ioctl(int fd, long request, long argument) {
        return result(libc().ioctl(fd, request, argument));
    }

    /**
     * Which file a descriptor is open on, by statx(2).
     *
     * @param identity receives the device, {@code major << 32 | minor}, and the inode number
     * @return 0, or -errno
     */
    public static int identify(int fd, long[] identity) {
        try (NativeMemory statx = NativeMemory.allocate(STATX_SIZE + 1)) {
            long empty = statx.address() + STATX_SIZE; // a text of no bytes: the NUL behind the struct
            int rc = result(libc().statx(fd, empty, AT_EMPTY_PATH, STATX_INO, statx.address()));
            if (rc >= 0) {
                ByteBuffer fields = statx.buffer();
                identity[0] = (fields.getInt(136) & 0xffff_ffffL) << 32 | fields.getInt(140) & 0xffff_ffffL;
                identity[1] = fields.getLong(32);
            }
            return rc;
        }
    }

    /** The magic number of the file system that a descriptor is open on, by fstatfs(2), or -errno. */
    public static long fileSystem(int fd) {
        try (NativeMemory statfs = NativeMemory.allocate(STATFS_SIZE)) {
            int rc = result(libc().fstatfs(fd, statfs.address()));
            // The first field is a C long; the toolkit runs on 64-bit systems, where that is eight bytes.
            return rc < 0 ? rc : statfs.buffer().getLong(0);
        }
    }

    /** gettid(2): the id of the calling OS thread. */
    public static int gettid() {
        return libc().gettid();
    }

    /** pidfd_open(2); {@code -ENOSYS} before Linux 5.3. The descriptor is close-on-exec by itself. */
    public static int pidfdOpen(long pid) {
        return (int) result(libc().syscall(PIDFD_OPEN, pid, 0));
    }

    /** socket(2). */
    public static int socket(int domain, int type, int protocol) {
        return result(libc().socket(domain, type, protocol));
    }

    /** bind(2). */
    public static int bind(int fd, byte[] address) {
        try (NativeMemory copy = NativeMemory.copyOf(address)) {
            return result(libc().bind(fd, copy.address(), address.length));
        }
    }

    /** getsockname(2), into {@code address}; the answer is the length of the address. */
    public static int getsockname(int fd, byte[] address) {
        try (NativeMemory length = NativeMemory.number(address.length);
                NativeMemory copy = NativeMemory.copyOf(address)) {
            int rc = result(libc().getsockname(fd, copy.address(), length.address()));
            copy.copyTo(address);
            return rc < 0 ? rc : length.number();
        }
    }

    /** setsockopt(2). */
    public static int setsockopt(int fd, int level, int option, byte[] value) {
        try (NativeMemory copy = NativeMemory.copyOf(value)) {
            return result(libc().setsockopt(fd, level, option, copy.address(), value.length));
        }
    }

    /** setsockopt(2) with an {@code int}. */
    public static int setsockopt(int fd, int level, int option, int value) {
        try (NativeMemory number = NativeMemory.number(value)) {
            return result(libc().setsockopt(fd, level, option, number.address(), Integer.BYTES));
        }
    }

    /** getsockopt(2), into {@code value}; the answer is the length of the value. */
    public static int getsockopt(int fd, int level, int option, byte[] value) {
        try (NativeMemory length = NativeMemory.number(value.length);
                NativeMemory copy = NativeMemory.copyOf(value)) {
            int rc = result(libc().getsockopt(fd, level, option, copy.address(), length.address()));
            copy.copyTo(value);
            return rc < 0 ? rc : length.number();
        }
    }

    /** sendmsg(2), tried again when a signal interrupts it; {@code message} is the address of a {@link MessageBuffer}. */
    public static long sendmsg(int fd, long message, int flags) {
        long rc;
        do {
            rc = result(libc().sendmsg(fd, message, flags));
        } while (rc == -Errno.EINTR);
        return rc;
    }

    /** recvmsg(2), tried again when a signal interrupts it; {@code message} is the address of a {@link MessageBuffer}. */
    public static long recvmsg(int fd, long message, int flags) {
        long rc;
        do {
            rc = result(libc().recvmsg(fd, message, flags));
        } while (rc == -Errno.EINTR);
        return rc;
    }

    /**
     * poll(2), once: an interruption by a signal answers {@code -EINTR}, so that the caller can count its time again.
     *
     * @param descriptors the address of {@code count} structs pollfd
     */
    public static int poll(long descriptors, int count, int timeoutMillis) {
        return result(libc().poll(descriptors, count, timeoutMillis));
    }

    /** eventfd(2). */
    public static int eventfd(int initial, int flags) {
        return result(libc().eventfd(initial, flags));
    }

    /** read(2), once. */
    public static long read(int fd, long memory, long length) {
        return result(libc().read(fd, memory, length));
    }

    /** write(2), once. */
    public static long write(int fd, long memory, long length) {
        return result(libc().write(fd, memory, length));
    }
}
