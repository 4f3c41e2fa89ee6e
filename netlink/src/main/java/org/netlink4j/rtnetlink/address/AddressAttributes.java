package org.netlink4j.rtnetlink.address;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;

/** {@code IFA_*} of {@code linux/if_addr.h}: the attributes of an address. */
public final class AddressAttributes {

    private static final AttributeSet.Builder IFA = AttributeSet.builder("IFA");

    /** Who made the address: {@code IFAPROT_*}; others are free for use. */
    public static final Codes PROTOCOLS =
            Codes.of("IFAPROT_UNSPEC", "IFAPROT_KERNEL_LO", "IFAPROT_KERNEL_RA", "IFAPROT_KERNEL_LL");

    /** The address of the peer or, where there is none, the address itself. */
    public static final IpAttribute ADDRESS = IFA.ip(1, "IFA_ADDRESS");

    /** The address itself; IPv6 has it only where there is a peer. */
    public static final IpAttribute LOCAL = IFA.ip(2, "IFA_LOCAL");

    /** The label, IPv4: the name of the link, or that and a colon and more; at most 15 bytes. */
    public static final StringAttribute LABEL = IFA.string(3, "IFA_LABEL", 15);

    /** The broadcast address, IPv4. */
    public static final IpAttribute BROADCAST = IFA.ip(4, "IFA_BROADCAST");

    /** The anycast address: of an anycast message, IPv6. */
    public static final IpAttribute ANYCAST = IFA.ip(5, "IFA_ANYCAST");

    /** The lifetimes. */
    public static final StructAttribute CACHEINFO = IFA.struct(6, "IFA_CACHEINFO", AddressCacheInfo.LAYOUT);

    /** The multicast group: of a multicast message. */
    public static final IpAttribute MULTICAST = IFA.ip(7, "IFA_MULTICAST");

    /** All bits of {@link AddressFlags}; Linux 3.14. */
    public static final NumberAttribute FLAGS = IFA.u32(8, "IFA_FLAGS", AddressFlags.CODES);

    /** The metric of the route to the prefix; Linux 4.18. */
    public static final NumberAttribute RT_PRIORITY = IFA.u32(9, "IFA_RT_PRIORITY");

    /** The namespace that the request is for, by its id in this one; Linux 4.20. */
    public static final NumberAttribute TARGET_NETNSID = IFA.s32(10, "IFA_TARGET_NETNSID");

    /** Who made the address, see {@link #PROTOCOLS}; Linux 5.18. */
    public static final NumberAttribute PROTO = IFA.u8(11, "IFA_PROTO", PROTOCOLS);

    /** All of them. */
    public static final AttributeSet SET = IFA.build();

    private AddressAttributes() {}
}
