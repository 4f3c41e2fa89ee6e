package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.StringAttribute;

/** Meshes: {@code IFLA_BATADV_*} of {@code linux/batman_adv.h}. */
public final class BatadvKind {

    private static final AttributeSet.Builder BATADV = AttributeSet.builder("IFLA_BATADV");

    /** The routing algorithm, such as {@code BATMAN_V}. Only in requests. */
    public static final StringAttribute ALGO_NAME = BATADV.string(1, "IFLA_BATADV_ALGO_NAME", 20);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = BATADV.build();

    /** The kind {@code batadv}. */
    public static final LinkKind KIND = LinkKind.of("batadv", DATA);

    private BatadvKind() {}
}
