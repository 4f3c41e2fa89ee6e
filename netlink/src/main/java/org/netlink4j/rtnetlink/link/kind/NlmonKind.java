package org.netlink4j.rtnetlink.link.kind;

/** Links that receive a copy of all netlink messages: {@code drivers/net/nlmon.c}. */
public final class NlmonKind {

    /** The kind {@code nlmon}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("nlmon");

    private NlmonKind() {}
}
