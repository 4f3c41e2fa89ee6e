package org.netlink4j.testkernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netlink4j.testkernel.KernelReport.Outcome;
import org.netlink4j.testkernel.KernelReport.Status;

class KernelReportTest {
    private static final Outcome A_RAN = outcome(Status.PASSED, "[class:A]/[method:a]");
    private static final Outcome A_FAILED = outcome(Status.FAILED, "[class:A]/[method:a]");
    private static final Outcome A_SKIPPED = outcome(Status.SKIPPED, "[class:A]/[method:a]");
    private static final Outcome A_EXCUSED = outcome(Status.EXCUSED, "[class:A]/[method:a]");

    @Test
    void aTestThatOneKernelRanIsNoGap() {
        assertThat(ranNowhere(A_SKIPPED, A_RAN)).isEmpty();
        assertThat(ranNowhere(A_FAILED, A_SKIPPED)).isEmpty();
    }

    @Test
    void aTestThatBothKernelsSkippedIsAGapAndIsNamedOnce() {
        assertThat(ranNowhere(A_SKIPPED, A_SKIPPED)).containsExactly(A_SKIPPED);
    }

    @Test
    void aTestThatOneKernelSkippedAndTheOtherNeverSawIsAGap() {
        assertThat(KernelReport.ranNowhere(List.of(report(A_SKIPPED), report())))
                .containsExactly(A_SKIPPED);
    }

    @Test
    void aTestThatWaitsForANewerJdkIsNoGap() {
        assertThat(ranNowhere(A_EXCUSED, A_EXCUSED)).isEmpty();
        assertThat(ranNowhere(A_SKIPPED, A_EXCUSED)).isEmpty();
    }

    @Test
    void aTemplateIsNoGapWhereItsInvocationsRan() {
        Outcome template = outcome(Status.SKIPPED, "[class:A]/[test-template:t]");
        Outcome invocation = outcome(Status.PASSED, "[class:A]/[test-template:t]/[test-template-invocation:#1]");
        Outcome namesake = outcome(Status.PASSED, "[class:A]/[test-template:t]2");
        assertThat(ranNowhere(template, invocation)).isEmpty();
        assertThat(ranNowhere(template, namesake)).containsExactly(template);
    }

    @Test
    void aReportIsReadAsItWasWritten(@TempDir Path directory) throws IOException {
        Outcome failure = new Outcome(Status.FAILED, "id", "a\tname\\n", "trace\n\tat line");
        Path file = write(directory, "Linux 6.1.176", failure.line(), A_RAN.line(), KernelReport.lastLine());
        assertThat(KernelReport.read(file)).isEqualTo(new KernelReport("Linux 6.1.176", List.of(failure, A_RAN), true));
    }

    @Test
    void aReportThatWasCutShortSaysSoAndKeepsWhatItHas(@TempDir Path directory) throws IOException {
        Path file = write(directory, "Linux 6.1.176", A_RAN.line(), "PASSED\tcut");
        KernelReport report = KernelReport.read(file);
        assertThat(report.complete()).isFalse();
        assertThat(report.outcomes()).containsExactly(A_RAN);
        assertThat(report.summary()).first().asString().endsWith("and the run did not end");
    }

    @Test
    void aMissingReportIsAnIncompleteOne(@TempDir Path directory) {
        assertThat(KernelReport.read(directory.resolve("none")).complete()).isFalse();
    }

    @Test
    void theSummaryCountsWhatRanAndNamesWhatWasSkippedWithTheReason() {
        Outcome skipped = new Outcome(Status.SKIPPED, "id", "LinkTest > adds a link", "needs the link kind dummy");
        KernelReport report = new KernelReport("Linux 6.18.44", List.of(A_RAN, A_FAILED, skipped), true);
        assertThat(report.summary())
                .containsExactly(
                        "kernel tests on Linux 6.18.44: 2 ran (1 failed), 1 skipped",
                        "  skipped: LinkTest > adds a link: needs the link kind dummy");
    }

    private static Path write(Path directory, String... lines) throws IOException {
        return Files.write(directory.resolve("report.tsv"), List.of(lines));
    }

    private static List<Outcome> ranNowhere(Outcome... oneOfEachKernel) {
        return KernelReport.ranNowhere(
                Stream.of(oneOfEachKernel).map(KernelReportTest::report).toList());
    }

    private static KernelReport report(Outcome... outcomes) {
        return new KernelReport("Linux", List.of(outcomes), true);
    }

    private static Outcome outcome(Status status, String id) {
        return new Outcome(status, id, "A > a", "");
    }
}
