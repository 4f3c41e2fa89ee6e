package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a capture of netlink: a pcap file of link type 253 ({@code LINKTYPE_NETLINK}), as made of an nlmon link by
 * tcpdump or Wireshark. Microsecond and nanosecond files, of either byte order; the messages in them are in the byte
 * order of the machine that captured, which is the file's.
 */
public final class Capture {

    /** {@code LINKTYPE_NETLINK}. */
    static final int LINK_TYPE = 253;

    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;
    private static final int COOKED_HEADER = 16;

    /**
     * One datagram of a capture.
     *
     * @param nanos the time, in nanoseconds since 1970
     * @param protocol the netlink family: 0 is rtnetlink
     * @param outgoing whether it was sent to the kernel; else it came from there
     * @param messages the messages in it
     * @param rest what follows the last whole message: nothing, or all from a broken header on. Not every family sends
     *     messages: {@code NETLINK_KOBJECT_UEVENT} has text; and a capture may have cut the packet
     */
    public record Packet(long nanos, int protocol, boolean outgoing, List<Message> messages, ByteBuf rest) {}

    private Capture() {}

    /**
     * The packets of a file.
     *
     * @throws MalformedMessageException if it is no capture of netlink, or ends in the middle of a packet
     */
    public static List<Packet> read(byte[] file) {
        ByteBuf buffer = Unpooled.wrappedBuffer(file);
        if (file.length < FILE_HEADER) {
            throw new MalformedMessageException("pcap header", 0, "expected 24 bytes, found " + file.length);
        }
        ByteOrder order = order(buffer);
        boolean nanos = Wire.i32(buffer, 0, order) == 0xa1b23c4d;
        int linkType = Wire.i32(buffer, 20, order) & 0xffff;
        if (linkType != LINK_TYPE) {
            throw new MalformedMessageException("pcap link type", 20, "expected 253 (netlink), found " + linkType);
        }
        List<Packet> packets = new ArrayList<>();
        int at = FILE_HEADER;
        while (at < file.length) {
            int captured = length(buffer, at, order);
            long fraction = Wire.get(buffer, at + 4, 4, order);
            long time = Wire.get(buffer, at, 4, order) * 1_000_000_000L + (nanos ? fraction : fraction * 1000);
            packets.add(packet(buffer.slice(at + PACKET_HEADER, captured), time, order));
            at += PACKET_HEADER + captured;
        }
        return packets;
    }

    private static ByteOrder order(ByteBuf buffer) {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            int magic = Wire.i32(buffer, 0, order);
            if (magic == 0xa1b2c3d4 || magic == 0xa1b23c4d) {
                return order;
            }
        }
        throw new MalformedMessageException(
                "pcap magic", 0, "expected a1b2c3d4 or a1b23c4d, found " + Integer.toHexString(buffer.getInt(0)));
    }

    private static int length(ByteBuf buffer, int at, ByteOrder order) {
        int available = buffer.writerIndex() - at - PACKET_HEADER;
        long captured = available < 0 ? 0 : Wire.get(buffer, at + 8, 4, order);
        if (available < 0 || captured < COOKED_HEADER || captured > available) {
            throw new MalformedMessageException(
                    "pcap packet", at, "expected " + COOKED_HEADER + " to " + available + " bytes, found " + captured);
        }
        return (int) captured;
    }

    /** The cooked header is big endian: packet type, ARPHRD, 10 unused bytes, protocol. */
    private static Packet packet(ByteBuf packet, long time, ByteOrder order) {
        boolean outgoing = packet.getUnsignedShort(0) == 4 || packet.getUnsignedShort(0) == 7;
        int protocol = packet.getUnsignedShort(14);
        List<Message> messages = new ArrayList<>();
        ByteBuf datagram = packet.slice(COOKED_HEADER, packet.writerIndex() - COOKED_HEADER);
        while (datagram.isReadable() && isMessage(datagram, order)) {
            Message message = Message.copy(datagram, datagram.readerIndex(), datagram.readableBytes(), order);
            messages.add(message);
            datagram.skipBytes(Math.min(Wire.align(message.length()), datagram.readableBytes()));
        }
        return new Packet(time, protocol, outgoing, messages, datagram.slice().asReadOnly());
    }

    private static boolean isMessage(ByteBuf datagram, ByteOrder order) {
        int available = datagram.readableBytes();
        if (available < Message.HEADER) {
            return false;
        }
        long length = Wire.get(datagram, datagram.readerIndex(), 4, order);
        return length >= Message.HEADER && length <= available;
    }
}
