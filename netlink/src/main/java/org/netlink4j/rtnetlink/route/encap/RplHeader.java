package org.netlink4j.rtnetlink.route.encap;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Coding;
import org.netlink4j.rtnetlink.IpText;

/**
 * The source routing header of RFC 6554, {@code struct ipv6_rpl_sr_hdr} of {@code linux/rpl.h}, with whole addresses.
 * Immutable; what this class has no method for is kept.
 */
public final class RplHeader {

    private static final int FIXED = 8;
    private static final int SEGMENT = 16;
    private static final int ROUTING_TYPE = 3;
    private static final int MAX_SEGMENTS = 127;

    /** How a header is laid out in an attribute. */
    public static final Coding<RplHeader> CODING = new Coding<>() {
        @Override
        public String layout() {
            return "struct ipv6_rpl_sr_hdr";
        }

        @Override
        public RplHeader read(byte[] payload, ByteOrder order, Attributes among) {
            return new RplHeader(payload.clone());
        }

        @Override
        public byte[] write(RplHeader value, ByteOrder order) {
            return value.toBytes();
        }
    };

    private final byte[] bytes;

    private RplHeader(byte[] bytes) {
        if (bytes.length < FIXED || bytes.length < FIXED + SEGMENT * (bytes[3] & 0xff)) {
            throw new IllegalArgumentException("a header of 8 bytes and its segments of 16");
        }
        this.bytes = bytes;
    }

    /**
     * A path.
     *
     * @param segments 1 to 127 IPv6 addresses, in the order of {@code ip route}; they are sent the last first
     */
    public static RplHeader of(List<InetAddress> segments) {
        if (segments.isEmpty() || segments.size() > MAX_SEGMENTS) {
            throw new IllegalArgumentException("segments: " + segments.size() + " is not in 1.." + MAX_SEGMENTS);
        }
        ByteBuffer buffer = ByteBuffer.allocate(FIXED + SEGMENT * segments.size());
        buffer.put((byte) 0).put((byte) (segments.size() * SEGMENT / FIXED));
        buffer.put((byte) ROUTING_TYPE).put((byte) segments.size()).putInt(0);
        for (int i = segments.size() - 1; i >= 0; i--) {
            byte[] segment = segments.get(i).getAddress();
            if (segment.length != SEGMENT) {
                throw new IllegalArgumentException("segments: " + IpText.format(segments.get(i)) + " is not IPv6");
            }
            buffer.put(segment);
        }
        return new RplHeader(buffer.array());
    }

    /** The segments, in the order of {@code ip route}. */
    public List<InetAddress> segments() {
        List<InetAddress> segments = new ArrayList<>();
        for (int i = (bytes[3] & 0xff) - 1; i >= 0; i--) {
            int at = FIXED + SEGMENT * i;
            segments.add(IpText.address(Arrays.copyOfRange(bytes, at, at + SEGMENT)));
        }
        return segments;
    }

    /** The bytes as they are sent. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RplHeader header && Arrays.equals(bytes, header.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The path in the words of {@code ip route}: {@code segs 2001:db8::1,2001:db8::2}. */
    @Override
    public String toString() {
        return "segs " + segments().stream().map(IpText::format).collect(Collectors.joining(","));
    }
}
