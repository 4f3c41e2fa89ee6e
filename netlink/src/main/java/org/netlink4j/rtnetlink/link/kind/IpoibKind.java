package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** IP over InfiniBand: {@code IFLA_IPOIB_*} of {@code linux/if_link.h}; RFC 4391. The link is {@code IFLA_LINK}. */
public final class IpoibKind {

    private static final Codes MODES = Codes.of("IPOIB_MODE_DATAGRAM", "IPOIB_MODE_CONNECTED");

    private static final AttributeSet.Builder IPOIB = AttributeSet.builder("IFLA_IPOIB");

    /** The partition. */
    public static final NumberAttribute PKEY = IPOIB.u16(1, "IFLA_IPOIB_PKEY");

    /** Whether datagrams are sent, or connections are made. */
    public static final NumberAttribute MODE = IPOIB.u16(2, "IFLA_IPOIB_MODE", MODES);

    /** Whether multicast groups may be those of user space. */
    public static final NumberAttribute UMCAST = IPOIB.u16(3, "IFLA_IPOIB_UMCAST");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = IPOIB.build();

    /** The kind {@code ipoib}. */
    public static final LinkKind KIND = LinkKind.of("ipoib", DATA);

    private IpoibKind() {}
}
