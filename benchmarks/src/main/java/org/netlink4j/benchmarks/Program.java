package org.netlink4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One of those that take part: a program that does the works it is asked for, see {@link Peer} for how.
 *
 * @param name as the tables have it
 * @param command what starts it
 * @param isJava whether it is this library
 * @param isSlow whether it takes so long that it is asked once only
 */
record Program(String name, List<String> command, boolean isJava, boolean isSlow) {

    /** C that only receives: what the kernel itself costs. */
    static final String NULL = "null C";

    /** Where Debian's packages have the sources of Go libraries. */
    private static final String GO_PATH = "/usr/share/gocode";

    /** A Java program of this module on a JDK. */
    static List<String> java(Path jdk, Class<?> main, String... options) {
        List<String> command =
                new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return command;
    }

    /**
     * This library on some JDKs, C, and whichever of the others this machine can build and run.
     *
     * @param directory where to build
     * @throws IOException if C cannot be built: without the floor nothing can be said
     */
    static List<Program> build(Path directory, List<Path> jdks) throws IOException {
        List<Program> programs = new ArrayList<>();
        String c = compileC(directory);
        programs.add(new Program(NULL, List.of(c, "null"), false, false));
        programs.add(new Program("libmnl", List.of(c, "mnl"), false, false));
        for (Path jdk : jdks) {
            programs.add(new Program("netlink4j, " + version(jdk), java(jdk, Peer.class), true, false));
        }
        String go = directory.resolve("peer-go").toString();
        Path goSource = copy("peer.go", directory);
        Map<String, String> environment = Map.of(
                "GOPATH",
                GO_PATH,
                "GO111MODULE",
                "off",
                "GOCACHE",
                directory.resolve("cache").toString());
        if (succeeds(directory, environment, "go", "build", "-o", go, goSource.toString())) {
            programs.add(new Program("Go", List.of(go), false, false));
        }
        String python = "/usr/bin/python3"; // Debian's own, which has Debian's packages
        if (succeeds(directory, Map.of(), python, "-c", "import pyroute2")) {
            programs.add(new Program(
                    "pyroute2", List.of(python, copy("peer.py", directory).toString()), false, true));
        }
        return programs;
    }

    private static String compileC(Path directory) throws IOException {
        String program = directory.resolve("peer").toString();
        String source = copy("peer.c", directory).toString();
        if (!succeeds(directory, Map.of(), "cc", "-O2", "-o", program, source, "-lmnl")) {
            throw new IOException("cannot build the C program; Debian: apt-get install gcc libc6-dev libmnl-dev");
        }
        return program;
    }

    private static Path copy(String name, Path directory) throws IOException {
        Path file = directory.resolve(name);
        try (InputStream text = Program.class.getResourceAsStream("/peers/" + name)) {
            if (text == null) {
                throw new IOException(name + " is not in the jar");
            }
            Files.copy(text, file);
        }
        return file;
    }

    /** What is not installed, or does not build, takes no part; why it does not is on the error output. */
    private static boolean succeeds(Path directory, Map<String, String> environment, String... command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            System.err.println(command[0] + " takes no part: " + e.getMessage());
            return false;
        }
    }

    private static String version(Path jdk) throws IOException {
        for (String line : Files.readAllLines(jdk.resolve("release"))) {
            if (line.startsWith("JAVA_VERSION=")) {
                return "JDK " + line.replaceAll("[^0-9.]", "");
            }
        }
        throw new IOException(jdk + ": not a JDK");
    }
}
