package org.netlink4j.rtnetlink.link.kind;

/** Ethernet over GRE over IPv4: {@code net/ipv4/ip_gre.c}. */
public final class GretapKind {

    /** The kind {@code gretap}, with the attributes of {@link GreKind}. */
    public static final LinkKind KIND = LinkKind.of("gretap", GreKind.DATA);

    private GretapKind() {}
}
