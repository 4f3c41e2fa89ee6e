package org.netlink4j.rtnetlink.prefix;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.StructAttribute;

/** {@code PREFIX_*} of {@code linux/rtnetlink.h}: the attributes of a prefix. */
public final class PrefixAttributes {

    private static final AttributeSet.Builder PREFIX = AttributeSet.builder("PREFIX");

    /** The prefix. */
    public static final IpAttribute ADDRESS = PREFIX.ipv6(1, "PREFIX_ADDRESS");

    /** Its lifetimes. */
    public static final StructAttribute CACHEINFO = PREFIX.struct(2, "PREFIX_CACHEINFO", PrefixCacheInfo.LAYOUT);

    /** All of them. */
    public static final AttributeSet SET = PREFIX.build();

    private PrefixAttributes() {}
}
