package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.Errno;

/** From an error number to the exception that says what helps. */
final class Failures {

    private Failures() {}

    static NetNsException open(String path, int errno) {
        return switch (errno) {
            case Errno.ENOENT, Errno.ENOTDIR, Errno.ESRCH ->
                new NoSuchNetNsException("open", path, errno, "there is no such network namespace");
            default -> call("open", path, errno);
        };
    }

    static NetNsException process(String call, long pid, int errno) {
        // EINVAL: pidfd_open of a number that cannot be a process, or of a thread that is not the first of its process.
        return errno == Errno.ESRCH || errno == Errno.EINVAL
                ? new NoSuchNetNsException(call, Long.toString(pid), errno, "there is no such process")
                : call(call, Long.toString(pid), errno);
    }

    static NetNsException call(String call, String target, int errno) {
        return new NetNsException(call, target, errno, remedy(call, errno));
    }

    /** A thread could not be started; the JVM says so by an OutOfMemoryError, which is misleading. */
    static NetNsException threadStart(String name, Throwable cause) {
        NetNsException failure = new NetNsException(
                "pthread_create",
                name,
                Errno.EAGAIN,
                "raise the limit on threads (ulimit -u, pids.max of the control group) or free memory");
        failure.initCause(cause);
        return failure;
    }

    private static @Nullable String remedy(String call, int errno) {
        return switch (errno) {
            case Errno.EPERM -> "needs CAP_SYS_ADMIN";
            case Errno.EACCES -> "needs permission for the file, or CAP_SYS_PTRACE for another user's process";
            case Errno.EMFILE -> "raise the limit on open files (ulimit -n) or close some";
            case Errno.ENFILE -> "raise /proc/sys/fs/file-max";
            case Errno.ENOMEM -> "the kernel is out of memory";
            case Errno.ENOSYS -> "this kernel is too old";
            default -> call.equals("unshare") && errno == ENOSPC ? "raise /proc/sys/user/max_net_namespaces" : null;
        };
    }

    private static final int ENOSPC = 28;
}
