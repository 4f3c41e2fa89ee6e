package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.HeadedAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.LinkAttributes;

/** Pairs of links with a BPF program between: {@code IFLA_NETKIT_*} of {@code linux/if_link.h}; Linux 6.7. */
public final class NetkitKind {

    /** {@code NETKIT_L2}: the links look at frames. */
    public static final int L2 = 0;

    /** {@code NETKIT_L3}: the links look at packets. */
    public static final int L3 = 1;

    /** {@code NETKIT_PASS}: a policy: packets pass. */
    public static final int PASS = 0;

    /** {@code NETKIT_DROP}: a policy: packets are dropped. */
    public static final int DROP = 2;

    private static final Codes POLICIES = Codes.of("NETKIT_PASS", "", "NETKIT_DROP", "", "", "", "", "NETKIT_REDIRECT");

    private static final Codes MODES = Codes.of("NETKIT_L2", "NETKIT_L3");

    private static final Codes SCRUBS = Codes.of("NETKIT_SCRUB_NONE", "NETKIT_SCRUB_DEFAULT");

    private static final AttributeSet.Builder NETKIT = AttributeSet.builder("IFLA_NETKIT");

    /** The other link of the pair, as one would ask for it alone. Only in requests. */
    public static final HeadedAttribute PEER_INFO =
            NETKIT.headed(1, "IFLA_NETKIT_PEER_INFO", IfInfo.LAYOUT, () -> LinkAttributes.SET);

    /** Whether this is the link that was asked for, and not its peer. Only in replies. */
    public static final NumberAttribute PRIMARY = NETKIT.u8(2, "IFLA_NETKIT_PRIMARY");

    /** What becomes of packets without a program. */
    public static final NumberAttribute POLICY = NETKIT.u32(3, "IFLA_NETKIT_POLICY", POLICIES);

    /** What becomes of packets of the peer without a program. */
    public static final NumberAttribute PEER_POLICY = NETKIT.u32(4, "IFLA_NETKIT_PEER_POLICY", POLICIES);

    /** Whether the links look at frames or at packets. */
    public static final NumberAttribute MODE = NETKIT.u32(5, "IFLA_NETKIT_MODE", MODES);

    /** Whether mark and priority are removed from packets; Linux 6.13. */
    public static final NumberAttribute SCRUB = NETKIT.u32(6, "IFLA_NETKIT_SCRUB", SCRUBS);

    /** Whether mark and priority are removed from packets of the peer; Linux 6.13. */
    public static final NumberAttribute PEER_SCRUB = NETKIT.u32(7, "IFLA_NETKIT_PEER_SCRUB", SCRUBS);

    /** The room to leave in front of packets, in bytes; Linux 6.14. */
    public static final NumberAttribute HEADROOM = NETKIT.u16(8, "IFLA_NETKIT_HEADROOM");

    /** The room to leave behind packets, in bytes; Linux 6.14. */
    public static final NumberAttribute TAILROOM = NETKIT.u16(9, "IFLA_NETKIT_TAILROOM");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = NETKIT.build();

    /** The kind {@code netkit}. */
    public static final LinkKind KIND = LinkKind.of("netkit", DATA);

    private NetkitKind() {}
}
