package org.netlink4j.testkernel;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.netlink4j.testkernel.KernelReport.Outcome;
import org.netlink4j.testkernel.KernelReport.Status;

/**
 * Writes the report of the kernel tests to the file that the system property {@value #REPORT} names, test by test so that a kernel that dies leaves
 * what it did, and prints the summary at the end. Does nothing where the property is not set, as in an IDE.
 */
public final class KernelTestListener implements TestExecutionListener {
    /** The system property with the file to write. */
    static final String REPORT = "kernel.tests.report";

    private static final TestTag KERNEL = TestTag.create(KernelTest.TAG);

    private final @Nullable Path file;
    private final Consumer<String> printer;
    private @Nullable TestPlan plan;
    private @Nullable PrintWriter writer;

    /** Made by JUnit's launcher, which finds this class by its service file. */
    public KernelTestListener() {
        String name = System.getProperty(REPORT, "");
        file = name.isEmpty() ? null : Path.of(name).toAbsolutePath();
        printer = System.out::println;
    }

    KernelTestListener(Path file, Consumer<String> printer) {
        this.file = file;
        this.printer = printer;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan testPlan) {
        plan = testPlan;
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            writer = new PrintWriter(Files.newBufferedWriter(file), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.println(KernelReport.firstLine("Linux " + System.getProperty("os.version")));
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (writer != null && isKernelTest(test)) {
            skip(test, reason);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (writer == null || !isKernelTest(test)) {
            return;
        }
        String reason = result.getThrowable().map(KernelTestListener::trace).orElse("");
        switch (result.getStatus()) {
            case ABORTED ->
                skip(test, result.getThrowable().map(Throwable::getMessage).orElse("aborted"));
            case FAILED -> write(Status.FAILED, test, reason);
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    write(Status.PASSED, test, "");
                }
            }
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan testPlan) {
        if (writer == null || file == null) {
            return;
        }
        writer.println(KernelReport.lastLine());
        writer.close();
        KernelReport report = KernelReport.read(file);
        if (!report.outcomes().isEmpty()) {
            report.summary().forEach(printer);
        }
    }

    /** A class that is skipped is reported test by test; a template has none yet and stands for itself. */
    private void skip(TestIdentifier test, String reason) {
        Status status = reason.startsWith(KernelConditions.NEEDS_JDK) ? Status.EXCUSED : Status.SKIPPED;
        leaves(test).forEach(leaf -> write(status, leaf, reason));
    }

    private Stream<TestIdentifier> leaves(TestIdentifier test) {
        if (plan == null || plan.getChildren(test).isEmpty()) {
            return Stream.of(test);
        }
        return plan.getChildren(test).stream().flatMap(this::leaves);
    }

    private boolean isKernelTest(TestIdentifier test) {
        return lineage(test).stream().anyMatch(one -> one.getTags().contains(KERNEL));
    }

    private void write(Status status, TestIdentifier test, String reason) {
        if (writer != null) {
            String name = String.join(
                    " > ",
                    lineage(test).stream()
                            .skip(1) // the engine
                            .map(TestIdentifier::getDisplayName)
                            .toList());
            writer.println(new Outcome(status, test.getUniqueId(), name, reason).line());
        }
    }

    /** The test and all that it is part of, the outermost first. */
    private Deque<TestIdentifier> lineage(TestIdentifier test) {
        Deque<TestIdentifier> lineage = new ArrayDeque<>();
        Optional<TestIdentifier> next = Optional.of(test);
        while (next.isPresent()) {
            lineage.addFirst(next.get());
            next = plan == null ? Optional.empty() : plan.getParent(next.get());
        }
        return lineage;
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
