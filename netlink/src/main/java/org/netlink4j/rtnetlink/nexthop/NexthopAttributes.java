package org.netlink4j.rtnetlink.nexthop;

import java.util.Arrays;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructsAttribute;
import org.netlink4j.rtnetlink.route.encap.Encaps;

/** The attributes of nexthops and their buckets: {@code NHA_*} of {@code linux/nexthop.h}. */
public final class NexthopAttributes {

    /** {@code NEXTHOP_GRP_TYPE_MPATH}: a group that chooses a member by hash and threshold. */
    public static final int MULTIPATH = 0;

    /** {@code NEXTHOP_GRP_TYPE_RES}: a resilient group, which chooses by buckets; Linux 5.13. */
    public static final int RESILIENT = 1;

    /** {@code NHA_OP_FLAG_DUMP_STATS}: a reply is to have what a group has counted; Linux 6.9. */
    public static final int DUMP_STATS = 1;

    /** {@code NHA_OP_FLAG_DUMP_HW_STATS}: and what the hardware has counted; Linux 6.9. */
    public static final int DUMP_HW_STATS = 2;

    private static final Codes GROUP_TYPES = Codes.of("NEXTHOP_GRP_TYPE_MPATH", "NEXTHOP_GRP_TYPE_RES");

    private static final Codes OPERATION_FLAGS = operationFlags();

    private static final AttributeSet.Builder NHA = AttributeSet.builder("NHA");

    /** The id; 0 or absent in a request lets the kernel choose. */
    public static final NumberAttribute ID = NHA.u32(1, "NHA_ID");

    /** The members of a group. */
    public static final StructsAttribute GROUP = NHA.structs(2, "NHA_GROUP", NexthopGrp.LAYOUT);

    /** How a group chooses a member. */
    public static final NumberAttribute GROUP_TYPE = NHA.u16(3, "NHA_GROUP_TYPE", GROUP_TYPES);

    /** Whether it drops what it gets. */
    public static final FlagAttribute BLACKHOLE = NHA.flag(4, "NHA_BLACKHOLE");

    /** The index of the link. */
    public static final NumberAttribute OIF = NHA.u32(5, "NHA_OIF");

    /** The gateway. */
    public static final IpAttribute GATEWAY = NHA.ip(6, "NHA_GATEWAY");

    /** The kind of light-weight tunnel. It may stand before or behind {@link #ENCAP}. */
    public static final NumberAttribute ENCAP_TYPE = NHA.u16(7, "NHA_ENCAP_TYPE", Encaps.CODES);

    /** What the light-weight tunnel has of its own: see {@link Encaps}. */
    public static final NestAttribute ENCAP =
            NHA.flaggedNest(8, "NHA_ENCAP", among -> Encaps.attributes(among.integer(ENCAP_TYPE)));

    /** In a request for a list, groups only. */
    public static final FlagAttribute GROUPS = NHA.flag(9, "NHA_GROUPS");

    /** In a request for a list, those only whose link has this master, by index. */
    public static final NumberAttribute MASTER = NHA.u32(10, "NHA_MASTER");

    /** Whether it is for the forwarding database of a bridge or vxlan; Linux 5.8. */
    public static final FlagAttribute FDB = NHA.flag(11, "NHA_FDB");

    /** What a resilient group has of its own; Linux 5.13. */
    public static final NestAttribute RES_GROUP = NHA.flaggedNest(12, "NHA_RES_GROUP", ResilientGroupAttributes.SET);

    /** A bucket of a resilient group; Linux 5.13. */
    public static final NestAttribute RES_BUCKET = NHA.flaggedNest(13, "NHA_RES_BUCKET", BucketAttributes.SET);

    /** What a reply is to have more: {@link #DUMP_STATS} and {@link #DUMP_HW_STATS}; bit 31 says that weights have 16 bits. Linux 6.9. */
    public static final NumberAttribute OP_FLAGS = NHA.u32(14, "NHA_OP_FLAGS", OPERATION_FLAGS);

    /** What a group has counted, where {@link #OP_FLAGS} asked for it; Linux 6.9. */
    public static final NestAttribute GROUP_STATS = NHA.flaggedNest(15, "NHA_GROUP_STATS", GroupStatsAttributes.SET);

    /** Whether the hardware is to count; Linux 6.9. */
    public static final NumberAttribute HW_STATS_ENABLE = NHA.u32(16, "NHA_HW_STATS_ENABLE");

    /** Whether a driver does count. Only in replies; Linux 6.9. */
    public static final NumberAttribute HW_STATS_USED = NHA.u32(17, "NHA_HW_STATS_USED");

    /** All of them. */
    public static final AttributeSet SET = NHA.build();

    private NexthopAttributes() {}

    private static Codes operationFlags() {
        String[] names = new String[32];
        Arrays.fill(names, "");
        names[0] = "NHA_OP_FLAG_DUMP_STATS";
        names[1] = "NHA_OP_FLAG_DUMP_HW_STATS";
        names[31] = "NHA_OP_FLAG_RESP_GRP_RESVD_0";
        return Codes.flags(names);
    }
}
