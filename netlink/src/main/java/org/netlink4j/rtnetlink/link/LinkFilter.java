package org.netlink4j.rtnetlink.link;

/**
 * What a reply is to have more, or less: {@code RTEXT_FILTER_*} of {@code linux/rtnetlink.h}, for
 * {@link LinkAttributes#EXT_MASK}.
 */
public final class LinkFilter {

    /** Virtual functions too: slow on some hardware. */
    public static final int VF = 0x1;

    /** The VLANs of bridge ports, one by one. */
    public static final int BRVLAN = 0x2;

    /** The VLANs of bridge ports, as ranges. */
    public static final int BRVLAN_COMPRESSED = 0x4;

    /** No statistics: on Linux 6.18 it leaves out those of IPv6 and of virtual functions. */
    public static final int SKIP_STATS = 0x8;

    /** The media redundancy protocol. */
    public static final int MRP = 0x10;

    /** The configuration of connectivity fault management. */
    public static final int CFM_CONFIG = 0x20;

    /** The state of connectivity fault management. */
    public static final int CFM_STATUS = 0x40;

    /** The states of multiple spanning trees. */
    public static final int MST = 0x80;

    private LinkFilter() {}
}
