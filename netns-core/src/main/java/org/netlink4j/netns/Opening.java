package org.netlink4j.netns;

import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.NativeMemory;

/** Opens namespaces, and looks at what was opened: never at the path, which may name another file by then. */
final class Opening {

    /** Follows the calling thread, where {@code /proc/self} shows the main thread. */
    static final String THIS_THREAD = "/proc/thread-self/ns/net";

    private static final int O_NOCTTY = 0400;
    private static final int O_NONBLOCK = 04000;
    private static final short POLLIN = 1;

    /** NS_GET_NSTYPE of linux/nsfs.h, since Linux 4.11. */
    private static final long NS_GET_NSTYPE = 0xb703;

    /** PIDFD_GET_NET_NAMESPACE of linux/pidfd.h, since Linux 6.11. */
    private static final long PIDFD_GET_NET_NAMESPACE = 0xff04;

    private Opening() {}

    /** The namespace of the calling OS thread. */
    static Descriptor ofThisThread() {
        return ofPath(THIS_THREAD);
    }

    static Descriptor ofPath(String path) {
        // Non-blocking, or a named pipe would keep us waiting for its writer.
        int fd = Linux.open(path, Linux.O_RDONLY | Linux.O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
        if (fd < 0) {
            throw Failures.open(path, -fd);
        }
        return identified(fd, path);
    }

    /**
     * The namespace of a process. The descriptor of the process comes first, so that what is opened is of that very
     * process, even if it ends meanwhile and its number is used again.
     */
    static Descriptor ofProcess(long pid) {
        String path = "/proc/" + pid + "/ns/net";
        int process = Linux.pidfdOpen(pid);
        if (process == -Errno.ENOSYS) {
            return ofPath(path);
        }
        if (process < 0) {
            throw Failures.process("pidfd_open", pid, -process);
        }
        try {
            int fd = Linux.ioctl(process, PIDFD_GET_NET_NAMESPACE, 0);
            if (fd >= 0) {
                return identified(fd, path);
            }
            if (fd == -Errno.ESRCH) {
                throw Failures.process("pidfd_open", pid, -fd);
            }
            if (fd != -Errno.ENOTTY && fd != -Errno.EINVAL && fd != -Errno.EOPNOTSUPP) {
                throw Failures.call("ioctl", "PIDFD_GET_NET_NAMESPACE of process " + pid, -fd);
            }
            return ofLivingProcess(process, pid, path);
        } finally {
            Linux.close(process);
        }
    }

    /** Opens by path, and makes sure that the process was still there afterwards: then the path meant that process. */
    private static Descriptor ofLivingProcess(int process, long pid, String path) {
        Descriptor opened = ofPath(path);
        if (hasEnded(process)) {
            opened.release();
            throw Failures.process("open", pid, Errno.ESRCH);
        }
        return opened;
    }

    /** A descriptor of a process is readable when the process has ended. */
    private static boolean hasEnded(int process) {
        try (NativeMemory pollfd = NativeMemory.allocate(8)) {
            pollfd.buffer().putInt(0, process).putShort(4, POLLIN);
            return Linux.poll(pollfd.address(), 1, 0) > 0;
        }
    }

    /** Takes over an open descriptor: checks that it is a network namespace, and closes it where it is not. */
    private static Descriptor identified(int fd, String shown) {
        NetNsId id;
        try {
            requireNetworkNamespace(fd, shown);
            id = identify(fd, shown);
        } catch (RuntimeException | Error e) {
            Linux.close(fd);
            throw e;
        }
        return new Descriptor(fd, id);
    }

    private static void requireNetworkNamespace(int fd, String shown) {
        int kind = Linux.ioctl(fd, NS_GET_NSTYPE, 0);
        if (kind < 0) {
            throw new NotANamespaceException(shown);
        }
        if (kind != Linux.CLONE_NEWNET) {
            throw new WrongNamespaceKindException(shown, kindName(kind));
        }
    }

    private static NetNsId identify(int fd, String shown) {
        long[] identity = new long[2];
        int rc = Linux.identify(fd, identity);
        if (rc < 0) {
            throw Failures.call("statx", shown, -rc);
        }
        return new NetNsId(identity[0], identity[1]);
    }

    /** The CLONE_NEW... numbers of linux/sched.h. */
    private static String kindName(int kind) {
        return switch (kind) {
            case 0x00000080 -> "time";
            case 0x00020000 -> "mnt";
            case 0x02000000 -> "cgroup";
            case 0x04000000 -> "uts";
            case 0x08000000 -> "ipc";
            case 0x10000000 -> "user";
            case 0x20000000 -> "pid";
            default -> "0x" + Integer.toHexString(kind);
        };
    }
}
