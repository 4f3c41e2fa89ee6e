package org.netlink4j.rtnetlink.prefix;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct prefix_cacheinfo} of {@code linux/rtnetlink.h}: the lifetimes of a prefix; 2^32 - 1 is for ever. */
public final class PrefixCacheInfo {

    private static final StructLayout.Builder B = StructLayout.builder("prefix_cacheinfo");

    /** How long addresses of the prefix are used for new connections, in seconds. */
    public static final StructField PREFERRED = B.u32("preferred_time");

    /** How long the prefix is valid, in seconds. */
    public static final StructField VALID = B.u32("valid_time");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private PrefixCacheInfo() {}
}
