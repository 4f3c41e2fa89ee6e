package org.netlink4j.rtnetlink.route;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** The structs among a route's attributes, of {@code linux/rtnetlink.h}. */
public final class RouteStructs {

    private static final StructLayout.Builder CACHE = StructLayout.builder("rta_cacheinfo");

    /** How many use the entry. */
    public static final StructField CACHE_REFERENCES = CACHE.u32("rta_clntref");

    /** How long it was not used, in clock ticks of 1/100 s. */
    public static final StructField CACHE_LAST_USE = CACHE.u32("rta_lastuse");

    /** When it ends, in clock ticks of 1/100 s from now; 0 never, less than 0 it has ended. */
    public static final StructField CACHE_EXPIRES = CACHE.s32("rta_expires");

    /** The errno that packets meet, or 0. */
    public static final StructField CACHE_ERROR = CACHE.u32("rta_error");

    /** How often it was used. */
    public static final StructField CACHE_USED = CACHE.u32("rta_used");

    /** Not used any more. */
    public static final StructField CACHE_ID = CACHE.u32("rta_id");

    /** Not used any more. */
    public static final StructField CACHE_TIMESTAMP = CACHE.u32("rta_ts");

    /** Not used any more. */
    public static final StructField CACHE_TIMESTAMP_AGE = CACHE.u32("rta_tsage");

    /** {@code struct rta_cacheinfo}. */
    public static final StructLayout CACHE_INFO = CACHE.build();

    private static final StructLayout.Builder MFC = StructLayout.builder("rta_mfc_stats");

    /** Packets forwarded. */
    public static final StructField MFC_PACKETS = MFC.u64("mfcs_packets");

    /** Bytes forwarded. */
    public static final StructField MFC_BYTES = MFC.u64("mfcs_bytes");

    /** Packets that came over another link than expected. */
    public static final StructField MFC_WRONG_IF = MFC.u64("mfcs_wrong_if");

    /** {@code struct rta_mfc_stats}. */
    public static final StructLayout MFC_STATS = MFC.build();

    private RouteStructs() {}
}
