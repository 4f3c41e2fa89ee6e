package org.netlink4j.netns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.Errno;

/**
 * Something about a network namespace failed. The message names the system call, its target, the error and what helps:
 * {@code unshare(CLONE_NEWNET): EPERM (Operation not permitted); needs CAP_SYS_ADMIN}.
 *
 * <p>Subclasses stand for what callers tell apart. The stack trace is that of the caller, also where another thread made
 * the system call.
 */
public class NetNsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String call;
    private final String target;
    private final int errno;
    private final @Nullable String remedy;

    NetNsException(String call, String target, int errno, @Nullable String remedy) {
        this(call, target, errno, remedy, Errno.describe(errno));
    }

    NetNsException(String call, String target, int errno, @Nullable String remedy, String what) {
        super(call + "(" + target + "): " + what + (remedy == null ? "" : "; " + remedy));
        this.call = call;
        this.target = target;
        this.errno = errno;
        this.remedy = remedy;
    }

    /** The system call that failed, such as {@code setns}; or the method of {@link NetNs} that refused. */
    public String call() {
        return call;
    }

    /** What it was called for, such as a path or {@code CLONE_NEWNET}. */
    public String target() {
        return target;
    }

    /** The error number of {@code errno.h}; 0 where the toolkit itself refused. */
    public int errno() {
        return errno;
    }

    /** What helps, where that is known. */
    public Optional<String> remedy() {
        return Optional.ofNullable(remedy);
    }
}
