package org.netlink4j.rtnetlink.link.kind;

/** Tunnels over IPv6 to which IPsec policies apply: {@code net/ipv6/ip6_vti.c}. */
public final class Vti6Kind {

    /** The kind {@code vti6}, with the attributes of {@link VtiKind}. */
    public static final LinkKind KIND = LinkKind.of("vti6", VtiKind.DATA);

    private Vti6Kind() {}
}
