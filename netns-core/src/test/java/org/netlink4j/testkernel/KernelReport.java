package org.netlink4j.testkernel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the kernel tests of a module did on one kernel, as a file that can be written while they run: a line with the kernel's name, a line for each
 * test, and at last a line that says that no more follows. Fields are separated by tabs.
 *
 * @param kernel the kernel, such as {@code Linux 6.1.176}
 * @param outcomes what became of each test, in the order in which they ended
 * @param complete whether the run came to its end
 */
record KernelReport(String kernel, List<Outcome> outcomes, boolean complete) {
    private static final String END = "end";

    KernelReport {
        outcomes = List.copyOf(outcomes);
    }

    /** What became of a test. */
    enum Status {
        PASSED,
        FAILED,
        /** This kernel cannot run the test. */
        SKIPPED,
        /** The JDK is too old for the test, which is nothing that a kernel could cure. */
        EXCUSED
    }

    /**
     * One test, or a class or template of tests of which none was started.
     *
     * @param status what became of it
     * @param id its unique id in JUnit, which is the same on each kernel
     * @param name its name for people
     * @param reason why it was skipped, or the stack trace of its failure; else empty
     */
    record Outcome(Status status, String id, String name, String reason) {
        String line() {
            return String.join("\t", status.name(), escape(id), escape(name), escape(reason));
        }

        boolean ran() {
            return status == Status.PASSED || status == Status.FAILED;
        }

        /** Whether this is the test with that id, or one of those in it. */
        boolean isWithin(String other) {
            return id.equals(other) || id.startsWith(other + "/");
        }
    }

    static String firstLine(String kernel) {
        return escape(kernel);
    }

    static String lastLine() {
        return END;
    }

    /** Reads a report, also one that was cut short. */
    static KernelReport read(Path file) {
        if (!Files.exists(file)) {
            return new KernelReport("no kernel", List.of(), false);
        }
        List<String> lines = Command.read(file).lines().toList();
        List<Outcome> outcomes = new ArrayList<>();
        boolean complete = false;
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] fields = line.split("\t", -1);
            if (line.equals(END)) {
                complete = true;
            } else if (fields.length == 4) {
                outcomes.add(new Outcome(
                        Status.valueOf(fields[0]), unescape(fields[1]), unescape(fields[2]), unescape(fields[3])));
            }
        }
        return new KernelReport(lines.isEmpty() ? "no kernel" : unescape(lines.get(0)), outcomes, complete);
    }

    /** The tests that every kernel skipped: those that one of them skipped and none of the others ran or excused. */
    static List<Outcome> ranNowhere(List<KernelReport> reports) {
        List<Outcome> all =
                reports.stream().flatMap(report -> report.outcomes().stream()).toList();
        List<String> seen = new ArrayList<>();
        return all.stream()
                .filter(outcome -> outcome.status() == Status.SKIPPED)
                .filter(outcome -> all.stream()
                        .noneMatch(other -> other.status() != Status.SKIPPED && other.isWithin(outcome.id())))
                .filter(outcome -> !seen.contains(outcome.id()) && seen.add(outcome.id()))
                .toList();
    }

    /** The report for people: how many tests ran, and each that did not by name with the reason. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        lines.add("kernel tests on " + kernel + ": "
                + count(Status.PASSED, Status.FAILED) + " ran (" + count(Status.FAILED) + " failed), "
                + count(Status.SKIPPED, Status.EXCUSED) + " skipped" + (complete ? "" : ", and the run did not end"));
        outcomes.stream()
                .filter(outcome -> !outcome.ran())
                .forEach(outcome -> lines.add("  skipped: " + outcome.name() + ": " + outcome.reason()));
        return lines;
    }

    private long count(Status... wanted) {
        return outcomes.stream()
                .filter(outcome -> Stream.of(wanted).anyMatch(status -> status == outcome.status()))
                .count();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
