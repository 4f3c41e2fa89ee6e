package org.netlink4j.netns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A second opinion on where threads are: from /proc, without the code under test. */
final class Where {

    private Where() {}

    /** The namespace of the calling OS thread. */
    static NetNsId am() {
        try {
            return of(Path.of("/proc/thread-self"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NetNsId of(Path task) throws IOException {
        String link = Files.readSymbolicLink(task.resolve("ns/net")).toString();
        return new NetNsId(DEVICE, Long.parseLong(link.substring(5, link.length() - 1)));
    }

    /** The file system of namespaces has one device number. */
    private static final long DEVICE = ProcessNamespace.id().device();

    /** The names of the threads of this process that are in a namespace. */
    static List<String> threads(NetNsId id) {
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            return tasks.flatMap(task -> nameIn(id, task).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Nothing for a thread that is elsewhere, or has ended: at any point of this its files may be gone (ENOENT), or be
     * open already and not readable any more (ESRCH).
     */
    private static Optional<String> nameIn(NetNsId id, Path task) {
        try {
            return of(task).equals(id)
                    ? Optional.of(Files.readString(task.resolve("comm")).strip())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether this is user-mode Linux, which has one processor and slow system calls: tests do less there. */
    static boolean inUserModeLinux() {
        return Files.exists(Path.of("/proc/exitcode"));
    }

    /** How many file descriptors this process has open. */
    static long descriptors() {
        try (Stream<Path> fds = Files.list(Path.of("/proc/self/fd"))) {
            return fds.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, when the collector has closed the handles that earlier tests dropped, and they no longer count. */
    static long settledDescriptors() {
        long now = descriptors();
        long before;
        do {
            before = now;
            System.gc();
            LockSupport.parkNanos(50_000_000);
            now = descriptors();
        } while (now != before);
        return now;
    }
}
