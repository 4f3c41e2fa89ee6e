package org.netlink4j.rtnetlink.link.kind;

/** IPv6 over IPv4: {@code net/ipv6/sit.c}; RFC 4213, 6rd of RFC 5969. */
public final class SitKind {

    /** {@code SIT_ISATAP}: of {@code IFLA_IPTUN_FLAGS}: the tunnel follows RFC 5214. */
    public static final int ISATAP = 1;

    /** The kind {@code sit}, with the attributes of {@link IpipKind}. */
    public static final LinkKind KIND = LinkKind.of("sit", IpipKind.DATA);

    private SitKind() {}
}
