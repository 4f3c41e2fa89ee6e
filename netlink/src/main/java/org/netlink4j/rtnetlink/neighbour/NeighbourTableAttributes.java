package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;

/** {@code NDTA_*} of {@code linux/neighbour.h}: the attributes of a table of neighbours. */
public final class NeighbourTableAttributes {

    private static final AttributeSet.Builder NDTA = AttributeSet.builder("NDTA");

    /** The name, such as {@code arp_cache} or {@code ndisc_cache}. */
    public static final StringAttribute NAME = NDTA.string(1, "NDTA_NAME", 15);

    /** Below this number of neighbours none is forgotten. */
    public static final NumberAttribute THRESH1 = NDTA.u32(2, "NDTA_THRESH1");

    /** Above this number neighbours are forgotten soon. */
    public static final NumberAttribute THRESH2 = NDTA.u32(3, "NDTA_THRESH2");

    /** The most neighbours. */
    public static final NumberAttribute THRESH3 = NDTA.u32(4, "NDTA_THRESH3");

    /** What the table is like. */
    public static final StructAttribute CONFIG = NDTA.struct(5, "NDTA_CONFIG", NeighbourTableConfig.LAYOUT);

    /** The parameters, those of a link or the defaults. */
    public static final NestAttribute PARMS = NDTA.nest(6, "NDTA_PARMS", NeighbourParameterAttributes.SET);

    /** What has happened. */
    public static final StructAttribute STATS = NDTA.struct(7, "NDTA_STATS", NeighbourTableStatistics.LAYOUT);

    /** How often old neighbours are looked for, in milliseconds. */
    public static final NumberAttribute GC_INTERVAL = NDTA.u64(8, "NDTA_GC_INTERVAL");

    /** Padding. */
    public static final BytesAttribute PAD = NDTA.bytes(9, "NDTA_PAD");

    /** All of them. */
    public static final AttributeSet SET = NDTA.build();

    private NeighbourTableAttributes() {}
}
