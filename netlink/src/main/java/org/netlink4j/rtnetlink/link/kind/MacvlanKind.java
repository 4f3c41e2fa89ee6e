package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/** Links with an address of their own on another link: {@code IFLA_MACVLAN_*} of {@code linux/if_link.h}. */
public final class MacvlanKind {

    /** {@code MACVLAN_MODE_PRIVATE}: speaks with no other of the same link. */
    public static final int PRIVATE = 1;

    /** {@code MACVLAN_MODE_VEPA}: speaks with the others by the switch outside. */
    public static final int VEPA = 2;

    /** {@code MACVLAN_MODE_BRIDGE}: speaks with the others. */
    public static final int BRIDGE = 4;

    /** {@code MACVLAN_MODE_PASSTHRU}: has the link below for itself. */
    public static final int PASSTHRU = 8;

    /** {@code MACVLAN_MODE_SOURCE}: receives from listed senders only. */
    public static final int SOURCE = 16;

    private static final Codes MODES = Codes.flags(
            "MACVLAN_MODE_PRIVATE",
            "MACVLAN_MODE_VEPA",
            "MACVLAN_MODE_BRIDGE",
            "MACVLAN_MODE_PASSTHRU",
            "MACVLAN_MODE_SOURCE");

    private static final Codes CHANGES =
            Codes.of("MACVLAN_MACADDR_ADD", "MACVLAN_MACADDR_DEL", "MACVLAN_MACADDR_FLUSH", "MACVLAN_MACADDR_SET");

    private static final Codes FLAG_BITS = Codes.flags("MACVLAN_FLAG_NOPROMISC", "MACVLAN_FLAG_NODST");

    private static final AttributeSet.Builder LISTED = AttributeSet.builder("IFLA_MACVLAN");

    static {
        LISTED.bytes(4, "IFLA_MACVLAN_MACADDR", 6, 6);
    }

    private static final AttributeSet.Builder MACVLAN = AttributeSet.builder("IFLA_MACVLAN");

    /** With whom the link speaks; one mode, though the numbers are powers of two. */
    public static final NumberAttribute MODE = MACVLAN.u32(1, "IFLA_MACVLAN_MODE", MODES);

    /** 0x1: the link below need not be promiscuous; 0x2: a frame from a listed sender goes to no other link. */
    public static final NumberAttribute FLAGS = MACVLAN.u16(2, "IFLA_MACVLAN_FLAGS", FLAG_BITS);

    /** What a request does with the list of senders: add, delete, flush, set. Only in requests. */
    public static final NumberAttribute MACADDR_MODE = MACVLAN.u32(3, "IFLA_MACVLAN_MACADDR_MODE", CHANGES);

    /** A sender, to add or to delete: 6 bytes. Only in requests, but also each of {@link #MACADDR_DATA}. */
    public static final BytesAttribute MACADDR = MACVLAN.bytes(4, "IFLA_MACVLAN_MACADDR", 6, 6);

    /** The senders of the mode source: {@link #MACADDR}, many times. */
    public static final NestAttribute MACADDR_DATA = MACVLAN.nest(5, "IFLA_MACVLAN_MACADDR_DATA", LISTED.build());

    /** The number of senders. Only in replies. */
    public static final NumberAttribute MACADDR_COUNT = MACVLAN.u32(6, "IFLA_MACVLAN_MACADDR_COUNT");

    /** How many broadcasts may wait, as asked for by this link; Linux 5.11. */
    public static final NumberAttribute BC_QUEUE_LEN = MACVLAN.u32(7, "IFLA_MACVLAN_BC_QUEUE_LEN");

    /** How many broadcasts may wait: the most that a link asked for; Linux 5.11. Only in replies. */
    public static final NumberAttribute BC_QUEUE_LEN_USED = MACVLAN.u32(8, "IFLA_MACVLAN_BC_QUEUE_LEN_USED");

    /** Up to how many links a multicast is sent at once and not from a queue; -1 for no limit; Linux 6.4. */
    public static final NumberAttribute BC_CUTOFF = MACVLAN.s32(9, "IFLA_MACVLAN_BC_CUTOFF");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = MACVLAN.build();

    /** The kind {@code macvlan}. */
    public static final LinkKind KIND = LinkKind.of("macvlan", DATA);

    private MacvlanKind() {}
}
