package org.netlink4j.rtnetlink.link.kind;

/** Links that drop what they are given: {@code drivers/net/dummy.c}. */
public final class DummyKind {

    /** The kind {@code dummy}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("dummy");

    private DummyKind() {}
}
