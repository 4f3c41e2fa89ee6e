package org.netlink4j.rtnetlink.route.encap;

import java.util.Map;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** Puts an IOAM trace into packets: {@code IOAM6_IPTUNNEL_*} of {@code linux/ioam6_iptunnel.h}; Linux 5.15. */
public final class Ioam6Encap {

    private static final Codes MODES = Codes.of(
            Map.of(1L, "IOAM6_IPTUNNEL_MODE_INLINE", 2L, "IOAM6_IPTUNNEL_MODE_ENCAP", 3L, "IOAM6_IPTUNNEL_MODE_AUTO"));

    private static final StructLayout.Builder TRACE_HEADER = StructLayout.builder("ioam6_trace_hdr");

    /** The IOAM namespace, in network byte order. */
    public static final StructField NAMESPACE = TRACE_HEADER.be16("namespace_id");

    /** Bits 7 to 3 the length of a node's data, in units of four bytes; bit 2 overflow. */
    public static final StructField NODE_LENGTH = TRACE_HEADER.u8("nodelen");

    /** Bits 6 to 0 the room that is left, in units of four bytes. */
    public static final StructField REMAINING = TRACE_HEADER.u8("remlen");

    /** Bits 31 to 8 what each node adds; in network byte order. */
    public static final StructField TRACE_TYPE = TRACE_HEADER.be32("type_be32");

    private static final AttributeSet.Builder IOAM6 = AttributeSet.builder("IOAM6_IPTUNNEL");

    /** Into the packet, or into a new IPv6 header before it; inline by default. Linux 5.16. */
    public static final NumberAttribute MODE = IOAM6.u8(1, "IOAM6_IPTUNNEL_MODE", MODES);

    /** Where the new header says to go; Linux 5.16. */
    public static final IpAttribute DST = IOAM6.ipv6(2, "IOAM6_IPTUNNEL_DST");

    /** The trace, {@code struct ioam6_trace_hdr} of {@code linux/ioam6.h}. */
    public static final StructAttribute TRACE = IOAM6.struct(3, "IOAM6_IPTUNNEL_TRACE", TRACE_HEADER.build());

    /** Into how many packets of each {@link #FREQ_N}: 1 to 1,000,000, 1 by default. Linux 5.18. */
    public static final NumberAttribute FREQ_K = IOAM6.u32(4, "IOAM6_IPTUNNEL_FREQ_K");

    /** Of how many packets: 1 to 1,000,000, 1 by default. Linux 5.18. */
    public static final NumberAttribute FREQ_N = IOAM6.u32(5, "IOAM6_IPTUNNEL_FREQ_N");

    /** Where the new header says to come from; Linux 6.12. */
    public static final IpAttribute SRC = IOAM6.ipv6(6, "IOAM6_IPTUNNEL_SRC");

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(9, "ioam6", IOAM6.build());

    private Ioam6Encap() {}
}
