package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Codes;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct ifla_rmnet_flags} of {@code linux/if_link.h}. */
public final class RmnetFlags {

    private static final Codes FLAGS = Codes.flags(
            "RMNET_FLAGS_INGRESS_DEAGGREGATION",
            "RMNET_FLAGS_INGRESS_MAP_COMMANDS",
            "RMNET_FLAGS_INGRESS_MAP_CKSUMV4",
            "RMNET_FLAGS_EGRESS_MAP_CKSUMV4",
            "RMNET_FLAGS_INGRESS_MAP_CKSUMV5",
            "RMNET_FLAGS_EGRESS_MAP_CKSUMV5");

    private static final StructLayout.Builder STRUCT = StructLayout.builder("ifla_rmnet_flags");

    /** The flags that are set. */
    public static final StructField VALUE = STRUCT.u32("flags", FLAGS);

    /** In a request the flags that change; all of them in a reply. */
    public static final StructField MASK = STRUCT.u32("mask", FLAGS);

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private RmnetFlags() {}
}
