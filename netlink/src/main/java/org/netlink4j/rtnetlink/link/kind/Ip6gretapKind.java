package org.netlink4j.rtnetlink.link.kind;

/** Ethernet over GRE over IPv6: {@code net/ipv6/ip6_gre.c}. */
public final class Ip6gretapKind {

    /** The kind {@code ip6gretap}, with the attributes of {@link GreKind}. */
    public static final LinkKind KIND = LinkKind.of("ip6gretap", GreKind.DATA);

    private Ip6gretapKind() {}
}
