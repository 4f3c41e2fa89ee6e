package org.netlink4j.rtnetlink.address;

import org.netlink4j.message.Codes;

/** {@code IFA_F_*} of {@code linux/if_addr.h}: the bits of {@link AddressAttributes#FLAGS}. */
public final class AddressFlags {

    /** {@code IFA_F_SECONDARY}: IPv4, not the first of its subnet; set by the kernel. */
    public static final int SECONDARY = 0x1;

    /** {@code IFA_F_TEMPORARY}: IPv6, a temporary (privacy) address; the same bit as {@link #SECONDARY}. */
    public static final int TEMPORARY = 0x1;

    /** {@code IFA_F_NODAD}: no duplicate address detection; IPv6. */
    public static final int NODAD = 0x2;

    /** {@code IFA_F_OPTIMISTIC}: usable while duplicate address detection runs; IPv6. */
    public static final int OPTIMISTIC = 0x4;

    /** {@code IFA_F_DADFAILED}: somebody else has the address; set by the kernel. */
    public static final int DADFAILED = 0x8;

    /** {@code IFA_F_HOMEADDRESS}: the home address of Mobile IPv6. */
    public static final int HOMEADDRESS = 0x10;

    /** {@code IFA_F_DEPRECATED}: its preferred lifetime is over; set by the kernel. */
    public static final int DEPRECATED = 0x20;

    /** {@code IFA_F_TENTATIVE}: duplicate address detection has not ended; set by the kernel. */
    public static final int TENTATIVE = 0x40;

    /** {@code IFA_F_PERMANENT}: its valid lifetime has no end; set by the kernel. */
    public static final int PERMANENT = 0x80;

    /** {@code IFA_F_MANAGETEMPADDR}: the kernel makes temporary addresses from it; IPv6. */
    public static final int MANAGETEMPADDR = 0x100;

    /** {@code IFA_F_NOPREFIXROUTE}: the kernel makes no route to the prefix. */
    public static final int NOPREFIXROUTE = 0x200;

    /** {@code IFA_F_MCAUTOJOIN}: the kernel joins the multicast group that the address is. */
    public static final int MCAUTOJOIN = 0x400;

    /** {@code IFA_F_STABLE_PRIVACY}: made as RFC 7217 says; set by the kernel. */
    public static final int STABLE_PRIVACY = 0x800;

    /** The bits that a request may set; the kernel makes the others. */
    static final int SETTABLE = NODAD | OPTIMISTIC | HOMEADDRESS | MANAGETEMPADDR | NOPREFIXROUTE | MCAUTOJOIN;

    /** The kernel's names of the bits; of the lowest, which has two, that of IPv4. */
    public static final Codes CODES = Codes.flags(
            "IFA_F_SECONDARY",
            "IFA_F_NODAD",
            "IFA_F_OPTIMISTIC",
            "IFA_F_DADFAILED",
            "IFA_F_HOMEADDRESS",
            "IFA_F_DEPRECATED",
            "IFA_F_TENTATIVE",
            "IFA_F_PERMANENT",
            "IFA_F_MANAGETEMPADDR",
            "IFA_F_NOPREFIXROUTE",
            "IFA_F_MCAUTOJOIN",
            "IFA_F_STABLE_PRIVACY");

    private AddressFlags() {}
}
