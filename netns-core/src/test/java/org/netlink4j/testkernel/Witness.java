package org.netlink4j.testkernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * iproute2 as the witness of what a test did: another program's view of the <em>current thread's</em> network namespace. For tests only.
 *
 * <p>A tool that fails is an {@link AssertionError} with the command line and what the tool wrote to standard error.
 */
public final class Witness {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Witness() {}

    /** Runs {@code ip} and returns its standard output. */
    public static String ip(String... arguments) {
        return run("ip", arguments);
    }

    /** Runs {@code bridge} and returns its standard output. */
    public static String bridge(String... arguments) {
        return run("bridge", arguments);
    }

    /** Runs {@code tc} and returns its standard output. */
    public static String tc(String... arguments) {
        return run("tc", arguments);
    }

    /** Runs any program in the namespace of the current thread and returns its standard output. */
    public static String run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add("nsenter");
        command.add("--net=" + namespace());
        command.add(program);
        command.addAll(List.of(arguments));
        Command.Result result = Command.run(command, LIMIT);
        if (result.status() != 0) {
            throw new AssertionError(String.join(" ", command) + ": exit status " + result.status() + ": "
                    + result.errors().strip());
        }
        return result.output();
    }

    /** The namespace of this thread under a name that other threads and processes can open, while this thread waits. */
    private static Path namespace() {
        try {
            return Path.of("/proc")
                    .resolve(Files.readSymbolicLink(Path.of("/proc/thread-self")))
                    .resolve("ns/net");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
