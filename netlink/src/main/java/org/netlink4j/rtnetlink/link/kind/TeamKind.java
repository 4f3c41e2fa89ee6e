package org.netlink4j.rtnetlink.link.kind;

/** Links that share the load of one, as a program says by generic netlink: {@code drivers/net/team}. */
public final class TeamKind {

    /** The kind {@code team}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("team");

    private TeamKind() {}
}
