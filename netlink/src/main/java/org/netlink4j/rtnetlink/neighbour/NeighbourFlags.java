package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.Codes;

/** {@code NTF_*} and {@code NTF_EXT_*} of {@code linux/neighbour.h}: the flags of a neighbour or forwarding entry. */
public final class NeighbourFlags {

    /** {@code NTF_USE}: use it now, so that it is asked for. The kernel does not report it. */
    public static final int USE = 0x01;

    /** {@code NTF_SELF}: of the link's own forwarding database. */
    public static final int SELF = 0x02;

    /** {@code NTF_MASTER}: of the forwarding database of the bridge that the link is a port of. */
    public static final int MASTER = 0x04;

    /** {@code NTF_PROXY}: a proxy, answered for and not asked. */
    public static final int PROXY = 0x08;

    /** {@code NTF_EXT_LEARNED}: learned by something outside of the kernel; never forgotten. */
    public static final int EXT_LEARNED = 0x10;

    /** {@code NTF_OFFLOADED}: the hardware has it. */
    public static final int OFFLOADED = 0x20;

    /** {@code NTF_STICKY}: does not move to another port of the bridge. */
    public static final int STICKY = 0x40;

    /** {@code NTF_ROUTER}: is a router, IPv6. */
    public static final int ROUTER = 0x80;

    /** {@code NTF_EXT_MANAGED}, an extended flag: the kernel keeps it resolved; Linux 5.16. */
    public static final int EXT_MANAGED = 0x01;

    /** {@code NTF_EXT_LOCKED}, an extended flag: may not pass until it is unlocked; Linux 6.2. */
    public static final int EXT_LOCKED = 0x02;

    /** {@code NTF_EXT_EXT_VALIDATED}, an extended flag: validated by something outside of the kernel; Linux 6.18. */
    public static final int EXT_EXT_VALIDATED = 0x04;

    /** The kernel's names of the flags in the header. */
    public static final Codes CODES = Codes.flags(
            "NTF_USE",
            "NTF_SELF",
            "NTF_MASTER",
            "NTF_PROXY",
            "NTF_EXT_LEARNED",
            "NTF_OFFLOADED",
            "NTF_STICKY",
            "NTF_ROUTER");

    /** The kernel's names of the extended flags. */
    public static final Codes EXTENDED_CODES =
            Codes.flags("NTF_EXT_MANAGED", "NTF_EXT_LOCKED", "NTF_EXT_EXT_VALIDATED");

    private NeighbourFlags() {}
}
