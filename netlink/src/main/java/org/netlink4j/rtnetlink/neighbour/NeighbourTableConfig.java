package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct ndt_config} of {@code linux/neighbour.h}: what a table is like. */
public final class NeighbourTableConfig {

    private static final StructLayout.Builder B = StructLayout.builder("ndt_config");

    /** The length of an address, in bytes. */
    public static final StructField KEY_LENGTH = B.u16("ndtc_key_len");

    /** The size of a neighbour in the kernel, in bytes. */
    public static final StructField ENTRY_SIZE = B.u16("ndtc_entry_size");

    /** The number of neighbours. */
    public static final StructField ENTRIES = B.u32("ndtc_entries");

    /** How long ago neighbours were last forgotten because of their number, in milliseconds. */
    public static final StructField LAST_FLUSH = B.u32("ndtc_last_flush");

    /** How long ago the random times were drawn, in milliseconds. */
    public static final StructField LAST_RANDOM = B.u32("ndtc_last_rand");

    /** A random number of the hash. */
    public static final StructField HASH_RANDOM = B.u32("ndtc_hash_rnd");

    /** The mask of the hash. */
    public static final StructField HASH_MASK = B.u32("ndtc_hash_mask");

    /** Unused. */
    public static final StructField HASH_CHAIN_GC = B.u32("ndtc_hash_chain_gc");

    /** How many questions to proxies wait. */
    public static final StructField PROXY_QUEUE_LENGTH = B.u32("ndtc_proxy_qlen");

    /** The layout. */
    public static final StructLayout LAYOUT = B.build();

    private NeighbourTableConfig() {}
}
