package org.netlink4j.rtnetlink.link.kind;

/** Encrypted tunnels, which are set up by generic netlink: {@code drivers/net/wireguard}. */
public final class WireguardKind {

    /** The kind {@code wireguard}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("wireguard");

    private WireguardKind() {}
}
