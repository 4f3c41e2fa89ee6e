package org.netlink4j.rtnetlink.link.kind;

/** Control of packet forwarding in mobile networks: {@code drivers/net/pfcp.c}; Linux 6.10. */
public final class PfcpKind {

    /** The kind {@code pfcp}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("pfcp");

    private PfcpKind() {}
}
