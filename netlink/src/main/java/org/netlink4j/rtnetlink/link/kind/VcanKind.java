package org.netlink4j.rtnetlink.link.kind;

/** Links that give back CAN frames: {@code drivers/net/can/vcan.c}. */
public final class VcanKind {

    /** The kind {@code vcan}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("vcan");

    private VcanKind() {}
}
