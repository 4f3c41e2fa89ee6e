package org.netlink4j.rtnetlink.link.kind;

/** Mirrored frames over GRE over IPv6: {@code net/ipv6/ip6_gre.c}. */
public final class Ip6erspanKind {

    /** The kind {@code ip6erspan}, with the attributes of {@link GreKind}. */
    public static final LinkKind KIND = LinkKind.of("ip6erspan", GreKind.DATA);

    private Ip6erspanKind() {}
}
