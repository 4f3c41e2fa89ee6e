package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** Why a protocol keeps a link down: {@code IFLA_PROTO_DOWN_REASON_*} of {@code linux/if_link.h}; Linux 5.9. */
public final class ProtoDownReason {

    private static final AttributeSet.Builder REASON = AttributeSet.builder("IFLA_PROTO_DOWN_REASON");

    /** The reasons that are to change. Only in requests. */
    public static final NumberAttribute MASK = REASON.hex32(1, "IFLA_PROTO_DOWN_REASON_MASK");

    /** The reasons, one bit each. */
    public static final NumberAttribute VALUE = REASON.hex32(2, "IFLA_PROTO_DOWN_REASON_VALUE");

    /** What is in {@code IFLA_PROTO_DOWN_REASON}. */
    public static final AttributeSet SET = REASON.build();

    private ProtoDownReason() {}
}
