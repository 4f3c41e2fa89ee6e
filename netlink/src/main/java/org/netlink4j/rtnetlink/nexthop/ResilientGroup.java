package org.netlink4j.rtnetlink.nexthop;

import java.time.Duration;
import org.netlink4j.message.Attributes;

/**
 * What a resilient group has of its own; Linux 5.13.
 *
 * @param buckets the number of buckets
 * @param idleTimer how long a bucket without traffic keeps its member
 * @param unbalancedTimer how long the group may be out of balance before busy buckets move; zero for ever
 * @param unbalancedTime how long it has been out of balance
 */
public record ResilientGroup(int buckets, Duration idleTimer, Duration unbalancedTimer, Duration unbalancedTime) {

    private static final int MILLIS_PER_TICK = 10;

    static ResilientGroup of(Attributes attributes) {
        return new ResilientGroup(
                attributes.integer(ResilientGroupAttributes.BUCKETS).orElse(0),
                duration(attributes.number(ResilientGroupAttributes.IDLE_TIMER, 0)),
                duration(attributes.number(ResilientGroupAttributes.UNBALANCED_TIMER, 0)),
                duration(attributes.number(ResilientGroupAttributes.UNBALANCED_TIME, 0)));
    }

    /** The time that a number of clock ticks of 1/100 s is. */
    static Duration duration(long ticks) {
        return Duration.ofSeconds(ticks / 100, ticks % 100 * MILLIS_PER_TICK * 1_000_000);
    }

    /** A time in clock ticks of 1/100 s. */
    static long ticks(Duration time) {
        return time.toMillis() / MILLIS_PER_TICK;
    }

    /** For people; {@link Duration#toMillis} would overflow for the longest. */
    static double seconds(Duration time) {
        return time.toSeconds() + time.toMillisPart() / 1000.0;
    }
}
