package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct ifla_bridge_id} of {@code linux/if_link.h}: a bridge, as the spanning tree protocol calls it. */
public final class BridgeId {

    private static final StructLayout.Builder ID = StructLayout.builder("ifla_bridge_id");

    /** The priority, in network byte order. */
    public static final StructField PRIORITY = ID.be16("prio");

    /** The link-layer address. */
    public static final StructField ADDRESS = ID.bytes("addr", 6);

    /** The struct. */
    public static final StructLayout LAYOUT = ID.build();

    private BridgeId() {}
}
