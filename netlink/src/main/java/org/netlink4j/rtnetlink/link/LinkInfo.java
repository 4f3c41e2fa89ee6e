package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.rtnetlink.link.kind.LinkKinds;

/**
 * The kind of a link, and of its master, and what these have of their own: {@code IFLA_INFO_*} of
 * {@code linux/if_link.h}.
 */
public final class LinkInfo {

    private static final int MAX_KIND = 55;

    private static final AttributeSet.Builder INFO = AttributeSet.builder("IFLA_INFO");

    /** The kind, as in {@code ip link add type KIND}. The kernel ends it with a NUL, iproute2 and we do not. */
    public static final StringAttribute KIND = INFO.bareString(1, "IFLA_INFO_KIND", MAX_KIND);

    /** What the kind has of its own: see {@link LinkKinds}. It may stand before the kind. */
    public static final NestAttribute DATA = INFO.nest(
            2, "IFLA_INFO_DATA", info -> info.get(KIND).map(LinkKinds::data).orElse(AttributeSet.UNKNOWN));

    /** What the kind counts, as the kind's own struct. */
    public static final BytesAttribute XSTATS = INFO.bytes(3, "IFLA_INFO_XSTATS");

    /** The kind of the link's master. Only in replies: iproute2 says {@code bridge_slave} in {@link #KIND} instead. */
    public static final StringAttribute PORT_KIND = INFO.bareString(4, "IFLA_INFO_SLAVE_KIND", MAX_KIND);

    /** What the link has as a port of its master, whose kind is {@link #PORT_KIND} or, from iproute2, {@link #KIND}. */
    public static final NestAttribute PORT_DATA = INFO.nest(
            5,
            "IFLA_INFO_SLAVE_DATA",
            info -> info.get(PORT_KIND)
                    .or(() -> info.get(KIND))
                    .map(LinkKinds::port)
                    .orElse(AttributeSet.UNKNOWN));

    /** All of them. */
    public static final AttributeSet SET = INFO.build();

    private LinkInfo() {}
}
