package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct nda_cacheinfo} of {@code linux/neighbour.h}: how old a neighbour is, in hundredths of a second. */
public final class NeighbourCacheInfo {

    private static final StructLayout.Builder B = StructLayout.builder("nda_cacheinfo");

    /** How long ago it was confirmed, in hundredths of a second. */
    public static final StructField CONFIRMED = B.u32("ndm_confirmed");

    /** How long ago it was used, in hundredths of a second. */
    public static final StructField USED = B.u32("ndm_used");

    /** How long ago it was changed, in hundredths of a second. */
    public static final StructField UPDATED = B.u32("ndm_updated");

    /** How many users it has in the kernel. */
    public static final StructField REFERENCES = B.u32("ndm_refcnt");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private NeighbourCacheInfo() {}
}
