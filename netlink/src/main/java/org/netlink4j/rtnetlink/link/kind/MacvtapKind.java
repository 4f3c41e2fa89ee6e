package org.netlink4j.rtnetlink.link.kind;

/** Macvlan links that are read and written as a file: {@code drivers/net/macvtap.c}. */
public final class MacvtapKind {

    /** The kind {@code macvtap}, with the attributes of {@link MacvlanKind}. */
    public static final LinkKind KIND = LinkKind.of("macvtap", MacvlanKind.DATA);

    private MacvtapKind() {}
}
