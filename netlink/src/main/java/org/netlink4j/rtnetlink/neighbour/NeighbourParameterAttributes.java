package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NumberAttribute;

/** {@code NDTPA_*} of {@code linux/neighbour.h}: what is in {@link NeighbourTableAttributes#PARMS}. */
public final class NeighbourParameterAttributes {

    private static final AttributeSet.Builder NDTPA = AttributeSet.builder("NDTPA");

    /** The index of the link whose parameters these are; without it they are the defaults. */
    public static final NumberAttribute IFINDEX = NDTPA.u32(1, "NDTPA_IFINDEX");

    /** How many users the parameters have. */
    public static final NumberAttribute REFCNT = NDTPA.u32(2, "NDTPA_REFCNT");

    /** How long a neighbour stays reachable, drawn at random from half to one and a half of the base; milliseconds. */
    public static final NumberAttribute REACHABLE_TIME = NDTPA.u64(3, "NDTPA_REACHABLE_TIME");

    /** The base of that time, in milliseconds. */
    public static final NumberAttribute BASE_REACHABLE_TIME = NDTPA.u64(4, "NDTPA_BASE_REACHABLE_TIME");

    /** The time between two questions, in milliseconds. */
    public static final NumberAttribute RETRANS_TIME = NDTPA.u64(5, "NDTPA_RETRANS_TIME");

    /** How long a stale neighbour is kept, in milliseconds. */
    public static final NumberAttribute GC_STALETIME = NDTPA.u64(6, "NDTPA_GC_STALETIME");

    /** How long a used stale neighbour waits before it is asked again, in milliseconds. */
    public static final NumberAttribute DELAY_PROBE_TIME = NDTPA.u64(7, "NDTPA_DELAY_PROBE_TIME");

    /** How many packets wait for an answer. */
    public static final NumberAttribute QUEUE_LEN = NDTPA.u32(8, "NDTPA_QUEUE_LEN");

    /** How often a program is told before the kernel asks. */
    public static final NumberAttribute APP_PROBES = NDTPA.u32(9, "NDTPA_APP_PROBES");

    /** How often the neighbour itself is asked. */
    public static final NumberAttribute UCAST_PROBES = NDTPA.u32(10, "NDTPA_UCAST_PROBES");

    /** How often all are asked. */
    public static final NumberAttribute MCAST_PROBES = NDTPA.u32(11, "NDTPA_MCAST_PROBES");

    /** The most that an answer for an anycast address waits, in milliseconds. */
    public static final NumberAttribute ANYCAST_DELAY = NDTPA.u64(12, "NDTPA_ANYCAST_DELAY");

    /** The most that an answer for a proxy waits, in milliseconds. */
    public static final NumberAttribute PROXY_DELAY = NDTPA.u64(13, "NDTPA_PROXY_DELAY");

    /** How many questions to proxies wait. */
    public static final NumberAttribute PROXY_QLEN = NDTPA.u32(14, "NDTPA_PROXY_QLEN");

    /** The shortest time between two changes, in milliseconds. */
    public static final NumberAttribute LOCKTIME = NDTPA.u64(15, "NDTPA_LOCKTIME");

    /** How many bytes of packets wait for an answer; Linux 3.3. */
    public static final NumberAttribute QUEUE_LENBYTES = NDTPA.u32(16, "NDTPA_QUEUE_LENBYTES");

    /** How often all are asked again after the neighbour itself did not answer; Linux 4.1. */
    public static final NumberAttribute MCAST_REPROBES = NDTPA.u32(17, "NDTPA_MCAST_REPROBES");

    /** Padding. */
    public static final BytesAttribute PAD = NDTPA.bytes(18, "NDTPA_PAD");

    /** How often a managed neighbour is asked, in milliseconds; Linux 6.0. */
    public static final NumberAttribute INTERVAL_PROBE_TIME_MS = NDTPA.u64(19, "NDTPA_INTERVAL_PROBE_TIME_MS");

    /** All of them. */
    public static final AttributeSet SET = NDTPA.build();

    private NeighbourParameterAttributes() {}
}
