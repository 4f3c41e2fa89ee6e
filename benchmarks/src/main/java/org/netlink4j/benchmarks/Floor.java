package org.netlink4j.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The C program, compiled where the benchmarks run. */
final class Floor {

    private final Path program;

    private Floor(Path program) {
        this.program = program;
    }

    /** Compiles it with the machine's C compiler. */
    static Floor compile() throws IOException {
        Path directory = Files.createTempDirectory("netlink4j-floor");
        Path source = directory.resolve("floor.c");
        try (InputStream text = Floor.class.getResourceAsStream("/floor.c")) {
            if (text == null) {
                throw new IOException("floor.c is not in the jar");
            }
            Files.copy(text, source);
        }
        Path program = directory.resolve("floor");
        run(List.of("cc", "-O2", "-o", program.toString(), source.toString()));
        return new Floor(program);
    }

    /** What it prints: nanoseconds. */
    double nanos(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return Double.parseDouble(run(command).strip());
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return output;
    }
}
