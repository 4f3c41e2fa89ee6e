package org.netlink4j.rtnetlink.link.kind;

/** Packets over GRE over IPv6: {@code net/ipv6/ip6_gre.c}. */
public final class Ip6greKind {

    /** The kind {@code ip6gre}, with the attributes of {@link GreKind}. */
    public static final LinkKind KIND = LinkKind.of("ip6gre", GreKind.DATA);

    private Ip6greKind() {}
}
