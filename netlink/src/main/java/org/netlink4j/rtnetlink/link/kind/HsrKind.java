package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** Two links, by which each frame goes twice: {@code IFLA_HSR_*} of {@code linux/if_link.h}; IEC 62439-3. */
public final class HsrKind {

    private static final Codes PROTOCOLS = Codes.of("HSR_PROTOCOL_HSR", "HSR_PROTOCOL_PRP");

    private static final AttributeSet.Builder HSR = AttributeSet.builder("IFLA_HSR");

    /** The index of the first link. */
    public static final NumberAttribute SLAVE1 = HSR.u32(1, "IFLA_HSR_SLAVE1");

    /** The index of the second link. */
    public static final NumberAttribute SLAVE2 = HSR.u32(2, "IFLA_HSR_SLAVE2");

    /** The last byte of the address of supervision frames. Only in requests. */
    public static final NumberAttribute MULTICAST_SPEC = HSR.u8(3, "IFLA_HSR_MULTICAST_SPEC");

    /** The address of supervision frames. Only in replies. */
    public static final BytesAttribute SUPERVISION_ADDR = HSR.bytes(4, "IFLA_HSR_SUPERVISION_ADDR", 6, 6);

    /** The last sequence number. Only in replies. */
    public static final NumberAttribute SEQ_NR = HSR.u16(5, "IFLA_HSR_SEQ_NR");

    /** The version of HSR: 0 of 2010, 1 of 2012. Only in requests. */
    public static final NumberAttribute VERSION = HSR.u8(6, "IFLA_HSR_VERSION");

    /** The protocol: HSR, a ring, or PRP, two networks. */
    public static final NumberAttribute PROTOCOL = HSR.u8(7, "IFLA_HSR_PROTOCOL", PROTOCOLS);

    /** The index of the link to a node that knows no HSR; Linux 6.10. */
    public static final NumberAttribute INTERLINK = HSR.u32(8, "IFLA_HSR_INTERLINK");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = HSR.build();

    /** The kind {@code hsr}. */
    public static final LinkKind KIND = LinkKind.of("hsr", DATA);

    private HsrKind() {}
}
