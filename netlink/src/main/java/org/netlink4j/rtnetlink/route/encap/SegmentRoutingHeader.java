package org.netlink4j.rtnetlink.route.encap;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Coding;
import org.netlink4j.rtnetlink.IpText;

/**
 * The segment routing header of RFC 8754, {@code struct ipv6_sr_hdr} of {@code linux/seg6.h}: the segments of a path, and
 * what else the header says. Immutable; what this class has no method for is kept.
 */
public final class SegmentRoutingHeader {

    /** {@code SR6_FLAG1_HMAC}: the header carries a keyed hash. */
    public static final int HMAC = 0x08;

    private static final int FIXED = 8;
    private static final int SEGMENT = 16;
    private static final int HMAC_SIZE = 40;
    private static final int ROUTING_TYPE = 4;
    private static final int TLV_HMAC = 5;
    private static final int MAX_SEGMENTS = 124;

    /** How a header is laid out in an attribute. */
    public static final Coding<SegmentRoutingHeader> CODING = new Coding<>() {
        @Override
        public String layout() {
            return "struct ipv6_sr_hdr";
        }

        @Override
        public SegmentRoutingHeader read(byte[] payload, ByteOrder order, Attributes among) {
            return new SegmentRoutingHeader(payload);
        }

        @Override
        public byte[] write(SegmentRoutingHeader value, ByteOrder order) {
            return value.toBytes();
        }
    };

    private final byte[] bytes;

    private SegmentRoutingHeader(byte[] bytes) {
        if (bytes.length < FIXED || bytes.length < FIXED + SEGMENT * ((bytes[4] & 0xff) + 1)) {
            throw new IllegalArgumentException("a header of 8 bytes and its segments of 16");
        }
        this.bytes = bytes;
    }

    /**
     * The header with these bytes.
     *
     * @throws IllegalArgumentException if they do not hold the segments that they count
     */
    public static SegmentRoutingHeader of(byte[] bytes) {
        return new SegmentRoutingHeader(bytes.clone());
    }

    /**
     * A path.
     *
     * @param segments 1 to 124 IPv6 addresses, the first to be visited first
     */
    public static SegmentRoutingHeader of(List<InetAddress> segments) {
        if (segments.isEmpty() || segments.size() > MAX_SEGMENTS) {
            throw new IllegalArgumentException("segments: " + segments.size() + " is not in 1.." + MAX_SEGMENTS);
        }
        ByteBuffer buffer = ByteBuffer.allocate(FIXED + SEGMENT * segments.size());
        int last = segments.size() - 1;
        buffer.put((byte) 0).put((byte) (segments.size() * SEGMENT / FIXED)).put((byte) ROUTING_TYPE);
        buffer.put((byte) last).put((byte) last).put((byte) 0).putShort((short) 0);
        for (int i = last; i >= 0; i--) {
            byte[] segment = segments.get(i).getAddress();
            if (segment.length != SEGMENT) {
                throw new IllegalArgumentException("segments: " + IpText.format(segments.get(i)) + " is not IPv6");
            }
            buffer.put(segment);
        }
        return new SegmentRoutingHeader(buffer.array());
    }

    /** As {@link #of(List)}, with room at the end for the packet's own destination: for what is inserted into a packet. */
    public static SegmentRoutingHeader inline(List<InetAddress> segments) {
        List<InetAddress> all = new ArrayList<>(segments);
        all.add(IpText.address(new byte[SEGMENT]));
        return of(all);
    }

    /** The same header with a hash by a key that {@code ip sr hmac} has set, not 0. */
    public SegmentRoutingHeader hmac(int keyId) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + HMAC_SIZE);
        ByteBuffer buffer = ByteBuffer.wrap(longer);
        buffer.put(1, (byte) (bytes[1] + HMAC_SIZE / FIXED)).put(5, (byte) (flags() | HMAC));
        buffer.put(bytes.length, (byte) TLV_HMAC).put(bytes.length + 1, (byte) (HMAC_SIZE - 2));
        buffer.putInt(bytes.length + 4, keyId);
        return new SegmentRoutingHeader(longer);
    }

    /** The segments, the first to be visited first; with {@link #inline} the last is {@code ::}. */
    public List<InetAddress> segments() {
        List<InetAddress> segments = new ArrayList<>();
        for (int i = 0; i <= (bytes[4] & 0xff); i++) {
            int at = FIXED + SEGMENT * i;
            segments.add(IpText.address(Arrays.copyOfRange(bytes, at, at + SEGMENT)));
        }
        Collections.reverse(segments);
        return segments;
    }

    /** The flags of the header, such as {@link #HMAC}. */
    public int flags() {
        return bytes[5] & 0xff;
    }

    /** The tag. */
    public int tag() {
        return ByteBuffer.wrap(bytes).getShort(6) & 0xffff;
    }

    /** The id of the key of the hash, if there is a hash right behind the segments. */
    public OptionalInt hmacKeyId() {
        int at = FIXED + SEGMENT * ((bytes[4] & 0xff) + 1);
        boolean there = (flags() & HMAC) != 0 && bytes.length >= at + FIXED && bytes[at] == TLV_HMAC;
        return there ? OptionalInt.of(ByteBuffer.wrap(bytes).getInt(at + 4)) : OptionalInt.empty();
    }

    /** The bytes as they are sent. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SegmentRoutingHeader header && Arrays.equals(bytes, header.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The path in the words of {@code ip route}: {@code segs 2001:db8::1,2001:db8::2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("segs ");
        text.append(segments().stream().map(IpText::format).collect(Collectors.joining(",")));
        if (tag() != 0) {
            text.append(" tag ").append(tag());
        }
        hmacKeyId()
                .ifPresent(id -> text.append(" hmac 0x").append(HexFormat.of().toHexDigits(id)));
        return text.toString();
    }
}
