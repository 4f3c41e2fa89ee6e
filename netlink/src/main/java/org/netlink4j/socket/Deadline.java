package org.netlink4j.socket;

import java.time.Duration;

/**
 * A moment of {@link System#nanoTime}, so that changes of the clock do not matter.
 *
 * @param nanoTime the moment
 */
record Deadline(long nanoTime) {

    /** The longest wait, about 73 years: so that sums do not overflow. */
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE / 4);

    /** The moment that is so far away; at once where the duration is not positive. */
    static Deadline in(Duration duration) {
        Duration bounded = duration.compareTo(FOR_EVER) > 0 ? FOR_EVER : duration;
        return new Deadline(System.nanoTime() + (bounded.isNegative() ? 0 : bounded.toNanos()));
    }

    /** At once. */
    static Deadline now() {
        return in(Duration.ZERO);
    }

    /** The milliseconds left, rounded up, as poll(2) takes them; 0 where it has passed. */
    int pollMillis() {
        long left = nanoTime - System.nanoTime();
        return left <= 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, (left + 999_999) / 1_000_000);
    }
}
