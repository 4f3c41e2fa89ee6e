package org.netlink4j.rtnetlink.link.kind;

/** Ipvlan links that are read and written as a file: {@code drivers/net/ipvlan/ipvtap.c}. */
public final class IpvtapKind {

    /** The kind {@code ipvtap}, with the attributes of {@link IpvlanKind}. */
    public static final LinkKind KIND = LinkKind.of("ipvtap", IpvlanKind.DATA);

    private IpvtapKind() {}
}
