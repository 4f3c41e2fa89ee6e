package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NumberAttribute;

/** What a resilient group has of its own: {@code NHA_RES_GROUP_*} of {@code linux/nexthop.h}; Linux 5.13. */
public final class ResilientGroupAttributes {

    private static final AttributeSet.Builder RES_GROUP = AttributeSet.builder("NHA_RES_GROUP");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = RES_GROUP.bytes(0, "NHA_RES_GROUP_PAD");

    /** The number of buckets, 1 to 65535. It cannot change. */
    public static final NumberAttribute BUCKETS = RES_GROUP.u16(1, "NHA_RES_GROUP_BUCKETS");

    /** How long a bucket without traffic keeps its member, in 1/100 s. */
    public static final NumberAttribute IDLE_TIMER = RES_GROUP.u32(2, "NHA_RES_GROUP_IDLE_TIMER");

    /** How long the group may be out of balance before busy buckets move, in 1/100 s; 0 for ever. */
    public static final NumberAttribute UNBALANCED_TIMER = RES_GROUP.u32(3, "NHA_RES_GROUP_UNBALANCED_TIMER");

    /** How long the group has been out of balance, in 1/100 s. Only in replies. */
    public static final NumberAttribute UNBALANCED_TIME = RES_GROUP.u64(4, "NHA_RES_GROUP_UNBALANCED_TIME");

    /** All of them. */
    public static final AttributeSet SET = RES_GROUP.build();

    private ResilientGroupAttributes() {}
}
