package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A second opinion on where threads are: from /proc, without the code under test. */
final class Where {

    private Where() {}

    /** The namespace of the calling OS thread. */
    static NetNsId am() {
        return of(Path.of("/proc/thread-self"));
    }

    private static NetNsId of(Path task) {
        try {
            String link = Files.readSymbolicLink(task.resolve("ns/net")).toString();
            return new NetNsId(DEVICE, Long.parseLong(link.substring(5, link.length() - 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file system of namespaces has one device number. */
    private static final long DEVICE = ProcessNamespace.id().device();

    /** The threads of this process that are in a namespace. */
    static List<String> threads(NetNsId id) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> tasks = Files.list(Path.of("/proc/self/task"))) {
            for (Path task : tasks.toList()) {
                try {
                    if (of(task).equals(id)) {
                        found.add(Files.readString(task.resolve("comm")).strip());
                    }
                } catch (UncheckedIOException | NoSuchFileException e) {
                    assertThat(e).as("a thread that ended meanwhile").isNotNull();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
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
}
