package org.netlink4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How long it takes from the start of a JVM to the first link in a new namespace. */
final class Starts {

    private static final double MILLISECOND = 1_000_000;
    private static final String KIND = "ifb"; // which more kernels have than dummy

    private final List<Program> programs;
    private final Path directory;
    private final int rounds;

    /**
     * Starts each so many times.
     *
     * @param directory where archives of classes go
     */
    Starts(List<Program> programs, Path directory, int rounds) {
        this.programs = programs.stream().filter(Program::isJava).toList();
        this.directory = directory;
        this.rounds = rounds;
    }

    List<Result> run() throws IOException {
        Medians jnr = new Medians();
        Medians plain = new Medians();
        Medians archived = new Medians();
        boolean archives = hasOnlyJars();
        for (Program program : programs) {
            if (archives) {
                start(program, "-XX:ArchiveClassesAtExit=" + archive(program), FirstLink.class);
            }
        }
        for (int i = 0; i < rounds; i++) {
            for (Program program : programs) {
                jnr.add(program, start(program, "-Xshare:auto", LoadJnr.class));
                plain.add(program, start(program, "-Xshare:auto", FirstLink.class));
                if (archives) {
                    String option = "-XX:SharedArchiveFile=" + archive(program);
                    archived.add(program, start(program, option, FirstLink.class));
                }
            }
        }
        return List.of(
                result("start java and load libc through JNR alone", 0, jnr),
                result("start java and make the first link", 170, plain),
                result("the same with an archive of classes", 0, archived));
    }

    /** Classes in directories do not get into an archive: java refuses to make one. */
    private static boolean hasOnlyJars() {
        String path = System.getProperty("java.class.path");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(path)
                .noneMatch(entry -> Files.isDirectory(Path.of(entry)));
    }

    private static Result result(String title, double must, Medians medians) {
        return medians.of(new Work(title, "", "", "ms", MILLISECOND, must));
    }

    private Path archive(Program program) {
        return directory.resolve(programs.indexOf(program) + ".jsa");
    }

    /** Nanoseconds from its start to its end. */
    private static double start(Program program, String option, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.command().get(0),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:disable",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                KIND));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return System.nanoTime() - begin;
    }
}
