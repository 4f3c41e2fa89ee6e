package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;

/**
 * What is done with packets that reach one of this host's segments, RFC 8986: {@code SEG6_LOCAL_*} of
 * {@code linux/seg6_local.h}.
 */
public final class Seg6LocalEncap {

    /** What can be done: {@code SEG6_LOCAL_ACTION_*}. */
    public static final Codes ACTIONS = Codes.of(
            "SEG6_LOCAL_ACTION_UNSPEC",
            "SEG6_LOCAL_ACTION_END",
            "SEG6_LOCAL_ACTION_END_X",
            "SEG6_LOCAL_ACTION_END_T",
            "SEG6_LOCAL_ACTION_END_DX2",
            "SEG6_LOCAL_ACTION_END_DX6",
            "SEG6_LOCAL_ACTION_END_DX4",
            "SEG6_LOCAL_ACTION_END_DT6",
            "SEG6_LOCAL_ACTION_END_DT4",
            "SEG6_LOCAL_ACTION_END_B6",
            "SEG6_LOCAL_ACTION_END_B6_ENCAP",
            "SEG6_LOCAL_ACTION_END_BM",
            "SEG6_LOCAL_ACTION_END_S",
            "SEG6_LOCAL_ACTION_END_AS",
            "SEG6_LOCAL_ACTION_END_AM",
            "SEG6_LOCAL_ACTION_END_BPF",
            "SEG6_LOCAL_ACTION_END_DT46");

    private static final Codes FLAVOR_BITS = Codes.flags(
            "",
            "SEG6_LOCAL_FLV_OP_PSP",
            "SEG6_LOCAL_FLV_OP_USP",
            "SEG6_LOCAL_FLV_OP_USD",
            "SEG6_LOCAL_FLV_OP_NEXT_CSID");

    private static final AttributeSet.Builder PROGRAM = AttributeSet.builder("SEG6_LOCAL_BPF_PROG");

    /** A descriptor of the program in a request, its id in a reply. */
    public static final NumberAttribute BPF_PROG = PROGRAM.u32(1, "SEG6_LOCAL_BPF_PROG");

    /** A name for people, at most 255 bytes. */
    public static final StringAttribute BPF_PROG_NAME = PROGRAM.string(2, "SEG6_LOCAL_BPF_PROG_NAME", 255);

    private static final AttributeSet.Builder COUNT = AttributeSet.builder("SEG6_LOCAL_CNT");

    /** Aligns the next attribute. */
    public static final BytesAttribute CNT_PAD = COUNT.bytes(1, "SEG6_LOCAL_CNT_PAD");

    /** Packets. */
    public static final NumberAttribute CNT_PACKETS = COUNT.u64(2, "SEG6_LOCAL_CNT_PACKETS");

    /** Bytes. */
    public static final NumberAttribute CNT_BYTES = COUNT.u64(3, "SEG6_LOCAL_CNT_BYTES");

    /** Packets that failed. */
    public static final NumberAttribute CNT_ERRORS = COUNT.u64(4, "SEG6_LOCAL_CNT_ERRORS");

    private static final AttributeSet.Builder FLAVOR = AttributeSet.builder("SEG6_LOCAL_FLV");

    /** Which: a bit for each, 1 shifted by {@code SEG6_LOCAL_FLV_OP_*}. */
    public static final NumberAttribute FLV_OPERATION = FLAVOR.u32(1, "SEG6_LOCAL_FLV_OPERATION", FLAVOR_BITS);

    /** The length of the locator's block, in bits; Linux 6.1. */
    public static final NumberAttribute FLV_LCBLOCK_BITS = FLAVOR.u8(2, "SEG6_LOCAL_FLV_LCBLOCK_BITS");

    /** The length of the locator's node function, in bits; Linux 6.1. */
    public static final NumberAttribute FLV_LCNODE_FN_BITS = FLAVOR.u8(3, "SEG6_LOCAL_FLV_LCNODE_FN_BITS");

    private static final AttributeSet.Builder LOCAL = AttributeSet.builder("SEG6_LOCAL");

    /** What is done, see {@link #ACTIONS}. */
    public static final NumberAttribute ACTION = LOCAL.u32(1, "SEG6_LOCAL_ACTION", ACTIONS);

    /** The path to go on, of End.B6 and End.B6.Encaps. */
    public static final CodedAttribute<SegmentRoutingHeader> SRH =
            LOCAL.coded(2, "SEG6_LOCAL_SRH", SegmentRoutingHeader.CODING);

    /** The table to look up in, of End.T and End.DT6. */
    public static final NumberAttribute TABLE = LOCAL.u32(3, "SEG6_LOCAL_TABLE");

    /** The next hop, of End.DX4. */
    public static final IpAttribute NH4 = LOCAL.ipv4(4, "SEG6_LOCAL_NH4");

    /** The next hop, of End.X and End.DX6. */
    public static final IpAttribute NH6 = LOCAL.ipv6(5, "SEG6_LOCAL_NH6");

    /** The index of the link that packets come from. */
    public static final NumberAttribute IIF = LOCAL.u32(6, "SEG6_LOCAL_IIF");

    /** The index of the link to send frames on, of End.DX2. */
    public static final NumberAttribute OIF = LOCAL.u32(7, "SEG6_LOCAL_OIF");

    /** The program, of End.BPF. */
    public static final NestAttribute BPF = LOCAL.nest(8, "SEG6_LOCAL_BPF", PROGRAM.build());

    /** The table of the vrf to look up in, of End.DT4, End.DT6 and End.DT46; Linux 5.11. */
    public static final NumberAttribute VRFTABLE = LOCAL.u32(9, "SEG6_LOCAL_VRFTABLE");

    /** What was done so far; in a request, asks to count. Linux 5.14. */
    public static final NestAttribute COUNTERS = LOCAL.flaggedNest(10, "SEG6_LOCAL_COUNTERS", COUNT.build());

    /** Variants of End; Linux 6.1. */
    public static final NestAttribute FLAVORS = LOCAL.flaggedNest(11, "SEG6_LOCAL_FLAVORS", FLAVOR.build());

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(7, "seg6local", LOCAL.build());

    private Seg6LocalEncap() {}
}
