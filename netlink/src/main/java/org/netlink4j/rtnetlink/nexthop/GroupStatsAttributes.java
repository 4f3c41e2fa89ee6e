package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/** What a group has counted: {@code NHA_GROUP_STATS_*} of {@code linux/nexthop.h}; Linux 6.9. */
public final class GroupStatsAttributes {

    private static final AttributeSet.Builder MEMBER = AttributeSet.builder("NHA_GROUP_STATS_ENTRY");

    /** The id of the member. */
    public static final NumberAttribute ID = MEMBER.u32(1, "NHA_GROUP_STATS_ENTRY_ID");

    /** Packets that it forwarded. */
    public static final NumberAttribute PACKETS = MEMBER.uint(2, "NHA_GROUP_STATS_ENTRY_PACKETS");

    /** Packets that it forwarded in hardware, where asked for. */
    public static final NumberAttribute PACKETS_HW = MEMBER.uint(3, "NHA_GROUP_STATS_ENTRY_PACKETS_HW");

    private static final AttributeSet.Builder STATS = AttributeSet.builder("NHA_GROUP_STATS");

    /** One member; there are as many of these as members. */
    public static final NestAttribute ENTRY = STATS.flaggedNest(1, "NHA_GROUP_STATS_ENTRY", MEMBER.build());

    /** All of them. */
    public static final AttributeSet SET = STATS.build();

    private GroupStatsAttributes() {}
}
