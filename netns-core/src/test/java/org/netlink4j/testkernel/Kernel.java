package org.netlink4j.testkernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What the running kernel, and this process on it, can do. Every question is asked once in the life of the JVM. */
final class Kernel {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int CAP_SYS_ADMIN = 21;
    private static final Map<String, Optional<String>> KINDS = new ConcurrentHashMap<>();

    private Kernel() {}

    /** Why no kernel test can run here; empty if they can. */
    static Optional<String> unusable() {
        return Usable.REASON;
    }

    /** Why a link of this kind cannot be had here; empty if the kernel knows the kind. */
    static Optional<String> lacksLinkKind(String kind) {
        return unusable().or(() -> KINDS.computeIfAbsent(kind, Kernel::askForLinkKind));
    }

    /** Why this program cannot be run; empty if it is installed. */
    static Optional<String> lacksTool(String tool) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin:/sbin:/usr/bin:/bin";
        boolean found = Stream.of(path.split(":"))
                .filter(directory -> !directory.isEmpty())
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, tool)));
        return found ? Optional.empty() : Optional.of("needs the program " + tool + ", which is not installed");
    }

    /** Whether the capability is effective, given the text of a {@code /proc/.../status}. */
    static boolean hasSysAdmin(String status) {
        return status.lines()
                .filter(line -> line.startsWith("CapEff:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring("CapEff:".length()).strip(), 16))
                .anyMatch(capabilities -> ((capabilities >>> CAP_SYS_ADMIN) & 1) != 0);
    }

    /**
     * Whether the answer to {@code ip link add x type KIND} means that the kernel knows the kind. Most kinds want more than a name and refuse this
     * request for what it lacks; only a kernel without the kind calls it unknown.
     */
    static boolean knowsKind(Command.Result answer) {
        return answer.status() != Command.TIMED_OUT
                && !answer.errors().contains("Unknown device type")
                && !answer.errors().contains("Operation not supported");
    }

    private static Optional<String> askForLinkKind(String kind) {
        Optional<String> noTool = lacksTool("ip");
        if (noTool.isPresent()) {
            return noTool;
        }
        Command.Result answer = Command.run(List.of("unshare", "--net", "ip", "link", "add", "x", "type", kind), LIMIT);
        return knowsKind(answer)
                ? Optional.empty()
                : Optional.of("needs the link kind " + kind + ", which this kernel has not ("
                        + answer.errors().strip() + ")");
    }

    /** Asked once, when first needed. */
    private static final class Usable {
        static final Optional<String> REASON = ask();

        private static Optional<String> ask() {
            if (!System.getProperty("os.name").equals("Linux")) {
                return Optional.of("needs Linux");
            }
            try {
                if (!hasSysAdmin(Files.readString(Path.of("/proc/thread-self/status")))) {
                    return Optional.of("needs CAP_SYS_ADMIN: run the build as root");
                }
            } catch (IOException e) {
                return Optional.of("needs /proc: " + e);
            }
            return lacksTool("unshare").or(Usable::askKernel);
        }

        private static Optional<String> askKernel() {
            Command.Result answer = Command.run(List.of("unshare", "--net", "true"), LIMIT);
            if (answer.status() == Command.TIMED_OUT) {
                // A kernel that died holding the lock of its network stack never answers again.
                return Optional.of("needs a kernel that answers: no new namespace within " + LIMIT.toSeconds() + " s");
            }
            return answer.status() == 0
                    ? Optional.empty()
                    : Optional.of("needs network namespaces: " + answer.errors().strip());
        }
    }
}
