package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/**
 * What a link has counted: {@code struct rtnl_link_stats64} and {@code struct rtnl_link_stats} of
 * {@code linux/if_link.h}. The older struct has the same counters in 32 bits, which wrap.
 */
public final class LinkStatistics {

    private static final StructLayout.Builder STATS64_FIELDS = StructLayout.builder("rtnl_link_stats64");

    /** Packets received. */
    public static final StructField RX_PACKETS = STATS64_FIELDS.u64("rx_packets");

    /** Packets sent. */
    public static final StructField TX_PACKETS = STATS64_FIELDS.u64("tx_packets");

    /** Bytes received. */
    public static final StructField RX_BYTES = STATS64_FIELDS.u64("rx_bytes");

    /** Bytes sent. */
    public static final StructField TX_BYTES = STATS64_FIELDS.u64("tx_bytes");

    /** Bad packets received. */
    public static final StructField RX_ERRORS = STATS64_FIELDS.u64("rx_errors");

    /** Packets that could not be sent. */
    public static final StructField TX_ERRORS = STATS64_FIELDS.u64("tx_errors");

    /** Packets received and dropped for lack of room. */
    public static final StructField RX_DROPPED = STATS64_FIELDS.u64("rx_dropped");

    /** Packets dropped instead of sent. */
    public static final StructField TX_DROPPED = STATS64_FIELDS.u64("tx_dropped");

    /** Multicast packets received. */
    public static final StructField MULTICAST = STATS64_FIELDS.u64("multicast");

    /** Collisions. */
    public static final StructField COLLISIONS = STATS64_FIELDS.u64("collisions");

    /** Packets of wrong length. */
    public static final StructField RX_LENGTH_ERRORS = STATS64_FIELDS.u64("rx_length_errors");

    /** Packets that overran the receiver. */
    public static final StructField RX_OVER_ERRORS = STATS64_FIELDS.u64("rx_over_errors");

    /** Packets with a wrong checksum. */
    public static final StructField RX_CRC_ERRORS = STATS64_FIELDS.u64("rx_crc_errors");

    /** Packets with a wrong frame. */
    public static final StructField RX_FRAME_ERRORS = STATS64_FIELDS.u64("rx_frame_errors");

    /** Packets that overran the FIFO. */
    public static final StructField RX_FIFO_ERRORS = STATS64_FIELDS.u64("rx_fifo_errors");

    /** Packets that the host was too slow for. */
    public static final StructField RX_MISSED_ERRORS = STATS64_FIELDS.u64("rx_missed_errors");

    /** Transmissions that were aborted. */
    public static final StructField TX_ABORTED_ERRORS = STATS64_FIELDS.u64("tx_aborted_errors");

    /** Transmissions that lost the carrier. */
    public static final StructField TX_CARRIER_ERRORS = STATS64_FIELDS.u64("tx_carrier_errors");

    /** Transmissions whose FIFO ran empty. */
    public static final StructField TX_FIFO_ERRORS = STATS64_FIELDS.u64("tx_fifo_errors");

    /** Transmissions without a heartbeat. */
    public static final StructField TX_HEARTBEAT_ERRORS = STATS64_FIELDS.u64("tx_heartbeat_errors");

    /** Transmissions that collided late. */
    public static final StructField TX_WINDOW_ERRORS = STATS64_FIELDS.u64("tx_window_errors");

    /** Compressed packets received. */
    public static final StructField RX_COMPRESSED = STATS64_FIELDS.u64("rx_compressed");

    /** Compressed packets sent. */
    public static final StructField TX_COMPRESSED = STATS64_FIELDS.u64("tx_compressed");

    /** Packets dropped because nobody wanted them. */
    public static final StructField RX_NOHANDLER = STATS64_FIELDS.u64("rx_nohandler");

    /** Packets dropped because they were for another host; Linux 5.19. */
    public static final StructField RX_OTHERHOST_DROPPED = STATS64_FIELDS.u64("rx_otherhost_dropped");

    /** {@code struct rtnl_link_stats64}, the value of {@code IFLA_STATS64}; the fields above are its. */
    public static final StructLayout STATS64 = STATS64_FIELDS.build();

    private static final StructLayout.Builder STATS_FIELDS = StructLayout.builder("rtnl_link_stats");

    static {
        STATS_FIELDS.u32("rx_packets");
        STATS_FIELDS.u32("tx_packets");
        STATS_FIELDS.u32("rx_bytes");
        STATS_FIELDS.u32("tx_bytes");
        STATS_FIELDS.u32("rx_errors");
        STATS_FIELDS.u32("tx_errors");
        STATS_FIELDS.u32("rx_dropped");
        STATS_FIELDS.u32("tx_dropped");
        STATS_FIELDS.u32("multicast");
        STATS_FIELDS.u32("collisions");
        STATS_FIELDS.u32("rx_length_errors");
        STATS_FIELDS.u32("rx_over_errors");
        STATS_FIELDS.u32("rx_crc_errors");
        STATS_FIELDS.u32("rx_frame_errors");
        STATS_FIELDS.u32("rx_fifo_errors");
        STATS_FIELDS.u32("rx_missed_errors");
        STATS_FIELDS.u32("tx_aborted_errors");
        STATS_FIELDS.u32("tx_carrier_errors");
        STATS_FIELDS.u32("tx_fifo_errors");
        STATS_FIELDS.u32("tx_heartbeat_errors");
        STATS_FIELDS.u32("tx_window_errors");
        STATS_FIELDS.u32("rx_compressed");
        STATS_FIELDS.u32("tx_compressed");
        STATS_FIELDS.u32("rx_nohandler");
    }

    /** {@code struct rtnl_link_stats}, the value of {@code IFLA_STATS}; its fields have the same names. */
    public static final StructLayout STATS = STATS_FIELDS.build();

    private LinkStatistics() {}
}
