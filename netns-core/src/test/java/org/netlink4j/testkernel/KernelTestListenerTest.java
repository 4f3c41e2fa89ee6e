package org.netlink4j.testkernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.netlink4j.testkernel.KernelReport.Outcome;
import org.netlink4j.testkernel.KernelReport.Status;

class KernelTestListenerTest {
    @TempDir
    Path directory;

    @Tag(KernelTest.TAG)
    static class MixedFixture {
        @Test
        void passes() {}

        @Test
        void fails() {
            throw new AssertionError("no link");
        }

        @Test
        @RequiresKernel("99.0")
        void wantsTheNextKernel() {}

        @Test
        @RequiresJdk(99)
        void wantsTheNextJdk() {}

        @Test
        void givesUp() {
            Assumptions.abort("no route");
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void takes(int number) {}

        @TestFactory
        Stream<DynamicTest> makes() {
            return Stream.of(DynamicTest.dynamicTest("one", () -> {}));
        }
    }

    @Tag(KernelTest.TAG)
    @RequiresKernel("99.0")
    static class SkippedFixture {
        @Test
        void first() {}

        @Test
        void second() {}
    }

    static class PlainFixture {
        @Test
        void isNoKernelTest() {}
    }

    @Test
    void eachKernelTestIsReportedWithWhatBecameOfIt() {
        KernelReport report = run(MixedFixture.class);
        assertThat(report.complete()).isTrue();
        assertThat(report.kernel()).startsWith("Linux ");
        assertThat(report.outcomes())
                .extracting(Outcome::name, Outcome::status)
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"KernelTestListenerTest$MixedFixture > passes()\", PASSED)",
                        "(\"KernelTestListenerTest$MixedFixture > fails()\", FAILED)",
                        "(\"KernelTestListenerTest$MixedFixture > wantsTheNextKernel()\", SKIPPED)",
                        "(\"KernelTestListenerTest$MixedFixture > wantsTheNextJdk()\", EXCUSED)",
                        "(\"KernelTestListenerTest$MixedFixture > givesUp()\", SKIPPED)",
                        "(\"KernelTestListenerTest$MixedFixture > takes(int) > [1] number=1\", PASSED)",
                        "(\"KernelTestListenerTest$MixedFixture > takes(int) > [2] number=2\", PASSED)",
                        "(\"KernelTestListenerTest$MixedFixture > makes() > one\", PASSED)");
    }

    @Test
    void aFailureIsReportedWithItsTraceAndASkipWithItsReason() {
        List<Outcome> outcomes = run(MixedFixture.class).outcomes();
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.status() == Status.FAILED)
                .singleElement()
                .extracting(Outcome::reason)
                .asString()
                .startsWith("java.lang.AssertionError: no link\n\tat ");
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.name().endsWith("givesUp()"))
                .singleElement()
                .extracting(Outcome::reason)
                .isEqualTo("no route");
    }

    @Test
    void aSkippedClassIsReportedTestByTest() {
        assertThat(run(SkippedFixture.class).outcomes())
                .allMatch(outcome -> outcome.status() == Status.SKIPPED)
                .extracting(Outcome::name)
                .containsExactlyInAnyOrder(
                        "KernelTestListenerTest$SkippedFixture > first()",
                        "KernelTestListenerTest$SkippedFixture > second()");
    }

    @Test
    void otherTestsAreNotReported() {
        assertThat(run(PlainFixture.class).outcomes()).isEmpty();
    }

    private KernelReport run(Class<?> fixture) {
        Path file = directory.resolve("report.tsv");
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(fixture))
                                .build(),
                        new KernelTestListener(file, line -> {}));
        return KernelReport.read(file);
    }
}
