package org.netlink4j.rtnetlink.link.kind;

/** Mirrored frames over GRE over IPv4: {@code net/ipv4/ip_gre.c}. */
public final class ErspanKind {

    /** The kind {@code erspan}, with the attributes of {@link GreKind}. */
    public static final LinkKind KIND = LinkKind.of("erspan", GreKind.DATA);

    private ErspanKind() {}
}
