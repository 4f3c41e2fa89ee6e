package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** The header of VXLAN, {@code struct vxlanhdr} of the kernel, as a mask of bits; RFC 7348. */
public final class VxlanReserved {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("vxlanhdr");

    /** The first four bytes: flags, the highest byte, and 24 reserved bits. In network byte order. */
    public static final StructField FLAGS = STRUCT.be32("vx_flags");

    /** The last four bytes: the network identifier and, the lowest byte, 8 reserved bits. In network byte order. */
    public static final StructField VNI = STRUCT.be32("vx_vni");

    /** The struct. */
    public static final StructLayout LAYOUT = STRUCT.build();

    private VxlanReserved() {}
}
