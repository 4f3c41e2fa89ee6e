package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/**
 * {@code struct br_boolopt_multi} of {@code linux/if_bridge.h}: a bridge's options that are on or off, one bit each;
 * Linux 5.0.
 */
public final class BoolOptions {

    private static final Codes OPTIONS = Codes.flags(
            "NO_LL_LEARN", "MCAST_VLAN_SNOOPING", "MST_ENABLE", "MDB_OFFLOAD_FAIL_NOTIFICATION", "FDB_LOCAL_VLAN_0");

    /** {@code BR_BOOLOPT_NO_LL_LEARN}: link-local frames teach no address. */
    public static final int NO_LL_LEARN = 0x1;

    /** {@code BR_BOOLOPT_MCAST_VLAN_SNOOPING}: multicast is snooped for each VLAN; Linux 5.15. */
    public static final int MCAST_VLAN_SNOOPING = 0x2;

    /** {@code BR_BOOLOPT_MST_ENABLE}: multiple spanning trees; Linux 5.18. */
    public static final int MST_ENABLE = 0x4;

    /** {@code BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION}: says when hardware refuses a multicast entry; Linux 6.16. */
    public static final int MDB_OFFLOAD_FAIL_NOTIFICATION = 0x8;

    /** {@code BR_BOOLOPT_FDB_LOCAL_VLAN_0}: local addresses are kept once and not for each VLAN; Linux 6.18. */
    public static final int FDB_LOCAL_VLAN_0 = 0x10;

    private static final StructLayout.Builder BOOLOPT = StructLayout.builder("br_boolopt_multi");

    /** The options that are on. */
    public static final StructField VALUE = BOOLOPT.u32("optval", OPTIONS);

    /** In a request, the options that are to change; in a reply, those that the kernel knows. */
    public static final StructField MASK = BOOLOPT.u32("optmask", OPTIONS);

    /** The struct. */
    public static final StructLayout LAYOUT = BOOLOPT.build();

    private BoolOptions() {}
}
