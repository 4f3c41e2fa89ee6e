package org.netlink4j.testkernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Boots a Linux kernel as a process of this machine, with this machine's files as its root, and runs one command in it as root. Everything that it
 * writes is in the directory given; the machine's own kernel, network and modules are not touched, and no privilege is needed.
 */
final class UserModeLinux {
    private static final Path MODULES = Path.of("/usr/lib/uml/modules");
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final int MEGABYTES = 2048;

    private final Path directory;

    /** A run whose files go to this directory. */
    UserModeLinux(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /** Why there is no such kernel here; empty if there is one. */
    static Optional<String> unavailable() {
        return Kernel.lacksTool("linux.uml")
                .or(() -> Kernel.lacksTool("modprobe"))
                .map(reason -> reason + " (Debian: apt-get install user-mode-linux kmod)");
    }

    /** Where the command's output goes. */
    Path log() {
        return directory.resolve("uml.log");
    }

    /**
     * Runs a shell command in the guest, from the current directory, and returns its exit status; empty if the guest did not live to write one, or
     * was killed at the time limit.
     */
    Optional<Integer> run(String command, Duration limit) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path status = directory.resolve("uml.status");
        Files.deleteIfExists(status);
        Files.deleteIfExists(log());
        Path init = directory.resolve("uml-init.sh");
        Files.writeString(init, script(command, status, limit));
        Files.setPosixFilePermissions(init, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder builder = new ProcessBuilder(commandLine(init))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("uml-console.log").toFile());
        if (SHARED_MEMORY.toFile().getUsableSpace() < MEGABYTES * 1024L * 1024L) {
            // The guest's memory is a file there, and a container gives 64 MB: put it on disk rather than die of it.
            builder.environment().put("TMPDIR", directory.toString());
        }
        Process process = builder.start();
        // The guest stops the command itself at the limit and then still writes a status; this is for a guest that
        // hangs.
        if (!process.waitFor(limit.plusSeconds(30).toMillis(), TimeUnit.MILLISECONDS)) {
            Command.kill(process);
            return Optional.empty();
        }
        return Files.exists(status)
                ? Optional.of(Integer.parseInt(Command.read(status).strip()))
                : Optional.empty();
    }

    private List<String> commandLine(Path init) {
        return List.of(
                "linux.uml",
                "rootfstype=hostfs",
                "rootflags=/",
                "rw",
                "mem=" + MEGABYTES + "M",
                "init=\"" + init + "\"",
                "uml_dir=" + directory.resolve("uml") + "/",
                "con=null",
                "con0=null,fd:1",
                "quiet",
                "loglevel=3");
    }

    /**
     * What process 1 of the guest does. The kernel loads a driver when a link of its kind is first asked for; that it finds the modules without a
     * {@code /lib/modules} on this machine is what its own {@code modprobe} is for.
     */
    private String script(String command, Path status, Duration limit) throws IOException {
        String text = """
                #!/bin/sh
                export PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root
                mount -t proc proc /proc
                mount -t sysfs sysfs /sys
                mount -t tmpfs tmpfs /run
                mkdir -p /dev/shm /run/uml/lib/modules
                mount -t tmpfs tmpfs /dev/shm
                mount --bind %s /run/uml/lib/modules
                printf '#!/bin/sh\\nexec modprobe -d /run/uml "$@"\\n' >/run/uml/modprobe
                chmod +x /run/uml/modprobe
                echo /run/uml/modprobe >/proc/sys/kernel/modprobe
                ip link set lo up
                cd %s
                timeout -k 5 %d sh -c %s >%s 2>&1 </dev/null
                echo $? >%s
                echo o >/proc/sysrq-trigger
                sleep 60
                """;
        return text.formatted(
                MODULES,
                quote(Path.of("").toAbsolutePath().toString()),
                limit.toSeconds(),
                quote(command),
                quote(log().toString()),
                quote(status.toString()));
    }

    /** The text as one word of the shell. */
    static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** The last lines of what the guest and the command wrote, for an error message. */
    String lastWords() throws IOException {
        StringBuilder words = new StringBuilder();
        for (Path file : List.of(directory.resolve("uml-console.log"), log())) {
            if (Files.exists(file)) {
                List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                lines.subList(Math.max(0, lines.size() - 30), lines.size())
                        .forEach(line -> words.append(line).append('\n'));
            }
        }
        return words.toString();
    }
}
