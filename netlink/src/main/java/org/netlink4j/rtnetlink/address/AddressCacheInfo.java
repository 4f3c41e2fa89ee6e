package org.netlink4j.rtnetlink.address;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct ifa_cacheinfo} of {@code linux/if_addr.h}: the lifetimes of an address. */
public final class AddressCacheInfo {

    /** {@code INFINITY_LIFE_TIME}: a lifetime without end. */
    public static final long FOREVER = 0xffff_ffffL;

    private static final StructLayout.Builder B = StructLayout.builder("ifa_cacheinfo");

    /** How long the address is used for new connections, in seconds, or {@link #FOREVER}. */
    public static final StructField PREFERRED = B.u32("ifa_prefered");

    /** How long the address exists, in seconds, or {@link #FOREVER}. */
    public static final StructField VALID = B.u32("ifa_valid");

    /** When the address was made, in hundredths of a second after the system's start. */
    public static final StructField CREATED = B.u32("cstamp");

    /** When the address was last changed, in hundredths of a second after the system's start. */
    public static final StructField UPDATED = B.u32("tstamp");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private AddressCacheInfo() {}
}
