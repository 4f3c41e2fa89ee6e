package org.netlink4j.rtnetlink.link.kind;

/** Links that give back what is redirected to them, for shaping: {@code drivers/net/ifb.c}. */
public final class IfbKind {

    /** The kind {@code ifb}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("ifb");

    private IfbKind() {}
}
