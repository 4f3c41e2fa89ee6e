package org.netlink4j.testkernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelConditionsTest {
    @RequiresJdk(99)
    @RequiresKernel("99.0")
    private static final class NeedsTomorrow {}

    @RequiresKernel("99.0")
    private static final class NeedsNextKernel {}

    @RequiresTool({"sh", "no-such-program"})
    private static final class NeedsTool {}

    @RequiresTool("sh")
    @RequiresKernel("2.6")
    @RequiresJdk(17)
    private static final class NeedsLittle {}

    @Test
    void anOldJdkIsTheFirstReasonBecauseNoKernelCuresIt() {
        assertThat(KernelConditions.missing(NeedsTomorrow.class))
                .hasValue("needs JDK 99; this is JDK " + Runtime.version().feature());
    }

    @Test
    void anOldKernelIsNamedWithWhatIsNeeded() {
        assertThat(KernelConditions.missing(NeedsNextKernel.class))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("needs Linux 99.0; this is Linux "));
    }

    @Test
    void aMissingProgramIsNamed() {
        assertThat(KernelConditions.missing(NeedsTool.class))
                .hasValue("needs the program no-such-program, which is not installed");
    }

    @Test
    void aTestWhoseNeedsAreMetIsNotSkipped() {
        assertThat(KernelConditions.missing(NeedsLittle.class)).isEmpty();
        assertThat(KernelConditions.missing(String.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6.2, 6.1.176", "6.2, 5.19.0", "6.1.177, 6.1.176", "7.0, 6.99.99"})
    void aLowerVersionIsTooOld(String needed, String running) {
        assertThat(KernelConditions.oldKernel(needed, KernelVersion.parse(running)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"6.2, 6.2.0-rc1", "6.2, 6.18.44-fc-v782", "6.1.176, 6.1.176", "6.2, 6.10.1"})
    void anEqualOrHigherVersionIsNewEnough(String needed, String running) {
        assertThat(KernelConditions.oldKernel(needed, KernelVersion.parse(running)))
                .isEmpty();
    }

    @Test
    void aTextWithoutAVersionIsRefused() {
        assertThatThrownBy(() -> KernelVersion.parse("six")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCapabilityIsBit21OfTheEffectiveSet() {
        assertThat(Kernel.hasSysAdmin("CapPrm:\t0000000000000000\nCapEff:\t000001fffeffffff\n"))
                .isTrue();
        assertThat(Kernel.hasSysAdmin("CapPrm:\t000001ffffffffff\nCapEff:\t000001ffffdfffff\n"))
                .isFalse();
        assertThat(Kernel.hasSysAdmin("CapEff:\t0000000000200000\n")).isTrue();
        assertThat(Kernel.hasSysAdmin("Name:\tjava\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Error: Unknown device type.", "RTNETLINK answers: Operation not supported"})
    void aKernelThatCallsTheKindUnknownHasNotTheKind(String answer) {
        assertThat(Kernel.knowsKind(new Command.Result(2, "", answer))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Error: VRF table id is missing.", "RTNETLINK answers: Invalid argument"})
    void aKernelThatMissesSomethingElseHasTheKind(String answer) {
        assertThat(Kernel.knowsKind(new Command.Result(answer.isEmpty() ? 0 : 2, "", answer)))
                .isTrue();
    }

    @Test
    void aKernelThatDoesNotAnswerHasNotTheKind() {
        assertThat(Kernel.knowsKind(new Command.Result(Command.TIMED_OUT, "", "")))
                .isFalse();
    }
}
