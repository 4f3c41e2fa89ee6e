package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct ndt_stats} of {@code linux/neighbour.h}: what has happened in a table, since the start. */
public final class NeighbourTableStatistics {

    private static final StructLayout.Builder B = StructLayout.builder("ndt_stats");

    /** Neighbours made. */
    public static final StructField ALLOCS = B.u64("ndts_allocs");

    /** Neighbours forgotten. */
    public static final StructField DESTROYS = B.u64("ndts_destroys");

    /** How often the hash was enlarged. */
    public static final StructField HASH_GROWS = B.u64("ndts_hash_grows");

    /** Neighbours that did not answer. */
    public static final StructField RES_FAILED = B.u64("ndts_res_failed");

    /** Searches. */
    public static final StructField LOOKUPS = B.u64("ndts_lookups");

    /** Searches that found one. */
    public static final StructField HITS = B.u64("ndts_hits");

    /** Questions to all that came. */
    public static final StructField RCV_PROBES_MCAST = B.u64("ndts_rcv_probes_mcast");

    /** Questions to this host that came. */
    public static final StructField RCV_PROBES_UCAST = B.u64("ndts_rcv_probes_ucast");

    /** How often old neighbours were looked for. */
    public static final StructField PERIODIC_GC_RUNS = B.u64("ndts_periodic_gc_runs");

    /** How often that was because of their number. */
    public static final StructField FORCED_GC_RUNS = B.u64("ndts_forced_gc_runs");

    /** How often the table was full; Linux 4.3. */
    public static final StructField TABLE_FULLS = B.u64("ndts_table_fulls");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private NeighbourTableStatistics() {}
}
