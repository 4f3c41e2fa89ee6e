package org.netlink4j.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netlink4j.netns.NetNs;

/** A program at work in a namespace, which it is asked for by lines. */
final class PeerProcess implements AutoCloseable {

    /**
     * What it answered.
     *
     * @param amount nanoseconds, or bytes of memory, all in all
     * @param count of how many objects or calls
     * @param sum of what was read
     */
    record Answer(long amount, long count, long sum) {

        /** For each object or call. */
        double each() {
            return (double) amount / Math.max(1, count);
        }
    }

    private final Program program;
    private final Process process;
    private final BufferedWriter works;
    private final BufferedReader answers;

    /** Starts it. */
    PeerProcess(Program program, NetNs namespace) throws IOException {
        this.program = program;
        process = namespace.start(new ProcessBuilder(program.command()).redirectError(ProcessBuilder.Redirect.INHERIT));
        works = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Program program() {
        return program;
    }

    /** Has a work done; empty where the program cannot do it. */
    Optional<Answer> ask(String work) throws IOException {
        begin(work);
        return answer(work);
    }

    /** What a work that has begun ends with; empty where the program cannot do it. */
    Optional<Answer> answer(String work) throws IOException {
        String[] words = line(work).split(" ", -1);
        if (words[0].equals("unsupported")) {
            return Optional.empty();
        }
        if (!words[0].equals("ok")) {
            throw new IOException(program.name() + ", " + work + ": " + String.join(" ", words));
        }
        return Optional.of(new Answer(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
    }

    /** Has a work begun. */
    void begin(String work) throws IOException {
        works.write(work + "\n");
        works.flush();
    }

    /** The next line that it writes. */
    String line(String work) throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(program.name() + ", " + work + ": ended without an answer");
        }
        return line;
    }

    /** Ends it. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
