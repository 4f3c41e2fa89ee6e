package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Who watches before it parks, and who parks at once. */
class SpinTest {

    private final Spin spin = new Spin();

    /** How often a wait that lasts looks before it parks. */
    static int looks(Spin spin) {
        AtomicInteger looks = new AtomicInteger();
        AtomicBoolean parked = new AtomicBoolean();
        spin.await(() -> parked.get() || looks.incrementAndGet() < 0, () -> {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            parked.set(true);
        });
        return looks.get();
    }

    @Test
    void whoWatchedInVainParksAtOnceEverMoreOftenUntilItComesInTime() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        assertThat(looks(spin)).isGreaterThan(1);
        assertThat(looks(spin)).isEqualTo(1);
        assertThat(looks(spin)).isGreaterThan(1);
        assertThat(looks(spin)).isEqualTo(1);
        assertThat(looks(spin)).isEqualTo(1);
        spin.await(() -> true, () -> {});
        assertThat(looks(spin)).isGreaterThan(1);
        assertThat(looks(spin)).isEqualTo(1);
        assertThat(looks(spin)).isGreaterThan(1);
    }
}
