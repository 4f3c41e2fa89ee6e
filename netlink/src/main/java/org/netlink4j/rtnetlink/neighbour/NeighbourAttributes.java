package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/** {@code NDA_*} of {@code linux/neighbour.h}: the attributes of neighbours and forwarding entries. */
public final class NeighbourAttributes {

    private static final AttributeSet.Builder NDA = AttributeSet.builder("NDA");

    /** The address of the neighbour or proxy; of a VXLAN's forwarding entry the remote end. */
    public static final IpAttribute DST = NDA.ip(1, "NDA_DST");

    /** The link-layer address; of an IP tunnel it has 4 or 16 bytes. */
    public static final BytesAttribute LLADDR = NDA.linkLayer(2, "NDA_LLADDR");

    /** How old it is. */
    public static final StructAttribute CACHEINFO = NDA.struct(3, "NDA_CACHEINFO", NeighbourCacheInfo.LAYOUT);

    /** How often it was asked for without an answer. */
    public static final NumberAttribute PROBES = NDA.u32(4, "NDA_PROBES");

    /** The VLAN of a forwarding entry, 0 to 4095. */
    public static final NumberAttribute VLAN = NDA.u16(5, "NDA_VLAN");

    /** The UDP port of a VXLAN's remote end, in network byte order. */
    public static final NumberAttribute PORT = NDA.be16(6, "NDA_PORT");

    /** The VXLAN network identifier towards the remote end, 24 bits, in host byte order. */
    public static final NumberAttribute VNI = NDA.u32(7, "NDA_VNI");

    /** The index of the link towards a VXLAN's remote end; in a dump request, of the link. */
    public static final NumberAttribute IFINDEX = NDA.u32(8, "NDA_IFINDEX");

    /** The index of the bridge or other master; in a dump request too. */
    public static final NumberAttribute MASTER = NDA.u32(9, "NDA_MASTER");

    /** The id of the namespace that {@link #IFINDEX} is in. */
    public static final NumberAttribute LINK_NETNSID = NDA.s32(10, "NDA_LINK_NETNSID");

    /** The VXLAN network identifier that the entry is for, of a VXLAN in external mode; host byte order. */
    public static final NumberAttribute SRC_VNI = NDA.u32(11, "NDA_SRC_VNI");

    /** Who made it, {@code RTPROT_*} of {@code linux/rtnetlink.h}; Linux 5.0. */
    public static final NumberAttribute PROTOCOL = NDA.u8(12, "NDA_PROTOCOL");

    /** The id of the nexthop group that a VXLAN's entry uses; Linux 5.8. */
    public static final NumberAttribute NH_ID = NDA.u32(13, "NDA_NH_ID");

    /** More about a bridge's forwarding entry; Linux 5.14. */
    public static final NestAttribute FDB_EXT_ATTRS =
            NDA.flaggedNest(14, "NDA_FDB_EXT_ATTRS", FdbExtensionAttributes.SET);

    /** Extended flags, see {@link NeighbourFlags}; Linux 5.16. */
    public static final NumberAttribute FLAGS_EXT = NDA.u32(15, "NDA_FLAGS_EXT", NeighbourFlags.EXTENDED_CODES);

    /** Which bits of the state count, of a bulk deletion; Linux 5.19. */
    public static final NumberAttribute NDM_STATE_MASK = NDA.u16(16, "NDA_NDM_STATE_MASK", NeighbourState.CODES);

    /** Which of the flags count, of a bulk deletion; Linux 5.19. */
    public static final NumberAttribute NDM_FLAGS_MASK = NDA.u8(17, "NDA_NDM_FLAGS_MASK", NeighbourFlags.CODES);

    /** All of them. */
    public static final AttributeSet SET = NDA.build();

    private NeighbourAttributes() {}
}
