package org.netlink4j.testkernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@RequiresTool({"sh", "sleep"})
class CommandTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void outputErrorsAndStatusComeBackApart() {
        Command.Result result = Command.run(List.of("sh", "-c", "echo out; echo err >&2; exit 3"), LONG);
        assertThat(result).isEqualTo(new Command.Result(3, "out\n", "err\n"));
    }

    @Test
    void aProgramThatDoesNotEndIsKilledAtTheLimit() {
        Command.Result result = Command.run(List.of("sleep", "1000"), Duration.ofMillis(50));
        assertThat(result.status()).isEqualTo(Command.TIMED_OUT);
    }

    @Test
    void aProgramThatCannotBeStartedIsAnExceptionWithItsName() {
        assertThatThrownBy(() -> Command.run(List.of("no-such-program"), LONG))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot run no-such-program");
    }
}
