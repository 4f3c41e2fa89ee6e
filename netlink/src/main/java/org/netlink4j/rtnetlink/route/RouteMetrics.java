package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;

/** What a route tells the transport protocols: {@code RTAX_*} of {@code linux/rtnetlink.h}. */
public final class RouteMetrics {

    private static final Codes LOCKS = Codes.flags(
            "",
            "RTAX_LOCK",
            "RTAX_MTU",
            "RTAX_WINDOW",
            "RTAX_RTT",
            "RTAX_RTTVAR",
            "RTAX_SSTHRESH",
            "RTAX_CWND",
            "RTAX_ADVMSS",
            "RTAX_REORDERING",
            "RTAX_HOPLIMIT",
            "RTAX_INITCWND",
            "RTAX_FEATURES",
            "RTAX_RTO_MIN",
            "RTAX_INITRWND",
            "RTAX_QUICKACK",
            "RTAX_CC_ALGO",
            "RTAX_FASTOPEN_NO_COOKIE");

    private static final Codes FEATURE_BITS = Codes.flags(
            "RTAX_FEATURE_ECN",
            "RTAX_FEATURE_SACK",
            "RTAX_FEATURE_TIMESTAMP",
            "RTAX_FEATURE_ALLFRAG",
            "RTAX_FEATURE_TCP_USEC_TS");

    private static final AttributeSet.Builder RTAX = AttributeSet.builder("RTAX");

    /** Which metrics the kernel is not to change: a bit for each, 1 shifted by its number. */
    public static final NumberAttribute LOCK = RTAX.u32(1, "RTAX_LOCK", LOCKS);

    /** The path MTU, in bytes. */
    public static final NumberAttribute MTU = RTAX.u32(2, "RTAX_MTU");

    /** The largest window to advertise, in bytes. */
    public static final NumberAttribute WINDOW = RTAX.u32(3, "RTAX_WINDOW");

    /** The estimate of the round trip time, in units of 1/8 of a millisecond. */
    public static final NumberAttribute RTT = RTAX.u32(4, "RTAX_RTT");

    /** The estimate of its variance, in units of 1/4 of a millisecond. */
    public static final NumberAttribute RTTVAR = RTAX.u32(5, "RTAX_RTTVAR");

    /** The estimate of the slow start threshold, in segments. */
    public static final NumberAttribute SSTHRESH = RTAX.u32(6, "RTAX_SSTHRESH");

    /** The largest congestion window, in segments, where locked. */
    public static final NumberAttribute CWND = RTAX.u32(7, "RTAX_CWND");

    /** The maximal segment size to advertise, in bytes. */
    public static final NumberAttribute ADVMSS = RTAX.u32(8, "RTAX_ADVMSS");

    /** The reordering to expect, in segments. */
    public static final NumberAttribute REORDERING = RTAX.u32(9, "RTAX_REORDERING");

    /** The hop limit. */
    public static final NumberAttribute HOPLIMIT = RTAX.u32(10, "RTAX_HOPLIMIT");

    /** The congestion window at first, in segments. */
    public static final NumberAttribute INITCWND = RTAX.u32(11, "RTAX_INITCWND");

    /** What the path is capable of: {@code RTAX_FEATURE_*}, 1 for ECN. */
    public static final NumberAttribute FEATURES = RTAX.u32(12, "RTAX_FEATURES", FEATURE_BITS);

    /** The shortest retransmission time-out, in milliseconds. */
    public static final NumberAttribute RTO_MIN = RTAX.u32(13, "RTAX_RTO_MIN");

    /** The receive window at first, in segments. */
    public static final NumberAttribute INITRWND = RTAX.u32(14, "RTAX_INITRWND");

    /** Whether to acknowledge at once. */
    public static final NumberAttribute QUICKACK = RTAX.u32(15, "RTAX_QUICKACK");

    /** The congestion control, such as {@code bbr}: at most 15 bytes. Linux 4.0. */
    public static final StringAttribute CC_ALGO = RTAX.bareString(16, "RTAX_CC_ALGO", 15);

    /** Whether TCP Fast Open needs no cookie; Linux 4.15. */
    public static final NumberAttribute FASTOPEN_NO_COOKIE = RTAX.u32(17, "RTAX_FASTOPEN_NO_COOKIE");

    /** All of them. */
    public static final AttributeSet SET = RTAX.build();

    private RouteMetrics() {}
}
