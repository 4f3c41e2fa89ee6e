package org.netlink4j.rtnetlink.route.encap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Codes;
import org.netlink4j.message.Coding;

/**
 * A path of segments and how packets are put on it: {@code struct seg6_iptunnel_encap} of {@code linux/seg6_iptunnel.h}.
 *
 * @param mode one of the constants
 * @param header the path
 */
public record Seg6Path(int mode, SegmentRoutingHeader header) {

    /** {@code SEG6_IPTUN_MODE_INLINE}: the header goes into the packet, which must be IPv6. */
    public static final int INLINE = 0;

    /** {@code SEG6_IPTUN_MODE_ENCAP}: the packet goes into an IPv6 packet with the header. */
    public static final int ENCAP = 1;

    /** {@code SEG6_IPTUN_MODE_L2ENCAP}: the frame goes into an IPv6 packet with the header. */
    public static final int L2ENCAP = 2;

    /** {@code SEG6_IPTUN_MODE_ENCAP_RED}: as {@link #ENCAP}, without the first segment in the header; Linux 6.0. */
    public static final int ENCAP_REDUCED = 3;

    /** {@code SEG6_IPTUN_MODE_L2ENCAP_RED}: as {@link #L2ENCAP}, without the first segment in the header; Linux 6.0. */
    public static final int L2ENCAP_REDUCED = 4;

    /** The kernel's names of the modes. */
    public static final Codes MODES = Codes.of(
            "SEG6_IPTUN_MODE_INLINE",
            "SEG6_IPTUN_MODE_ENCAP",
            "SEG6_IPTUN_MODE_L2ENCAP",
            "SEG6_IPTUN_MODE_ENCAP_RED",
            "SEG6_IPTUN_MODE_L2ENCAP_RED");

    /** How a path is laid out in an attribute. */
    public static final Coding<Seg6Path> CODING = new Coding<>() {
        @Override
        public String layout() {
            return "struct seg6_iptunnel_encap";
        }

        @Override
        public Seg6Path read(byte[] payload, ByteOrder order, Attributes among) {
            if (payload.length < Integer.BYTES) {
                throw new IllegalArgumentException("a mode of 4 bytes and a header");
            }
            int mode = ByteBuffer.wrap(payload).order(order).getInt();
            return new Seg6Path(
                    mode, SegmentRoutingHeader.of(Arrays.copyOfRange(payload, Integer.BYTES, payload.length)));
        }

        @Override
        public byte[] write(Seg6Path value, ByteOrder order) {
            byte[] header = value.header().toBytes();
            ByteBuffer buffer =
                    ByteBuffer.allocate(Integer.BYTES + header.length).order(order);
            return buffer.putInt(value.mode()).put(header).array();
        }
    };

    /** The path in the words of {@code ip route}: {@code mode encap segs 2001:db8::1,2001:db8::2}. */
    @Override
    public String toString() {
        String name = MODES.names().get((long) mode);
        String text = name == null ? Integer.toString(mode) : name.substring("SEG6_IPTUN_MODE_".length());
        return "mode " + text.toLowerCase(Locale.ROOT).replace('_', '.') + " " + header;
    }
}
