package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;

/** Writes a received message again, every attribute through its declaration, in either byte order. */
public final class Transcoder {

    private Transcoder() {}

    /**
     * The same message in a byte order.
     *
     * @throws MalformedMessageException if a number that is to be turned round does not fit its declaration
     */
    public static Message transcode(Message message, MessageCatalog catalog, ByteOrder order) {
        ByteBuf bytes = Unpooled.buffer(message.length());
        write(message, catalog, bytes, order);
        byte[] copy = new byte[bytes.readableBytes()];
        bytes.readBytes(copy);
        return Message.of(copy, order);
    }

    private static void write(Message message, MessageCatalog catalog, ByteBuf bytes, ByteOrder order) {
        Wire.put(bytes, 4, order, message.length());
        Wire.put(bytes, 2, order, message.type());
        Wire.put(bytes, 2, order, message.flags());
        Wire.put(bytes, 4, order, message.sequence());
        Wire.put(bytes, 4, order, message.port());
        MessageWriter writer = MessageWriter.to(bytes, order);
        MessageType type = catalog.find(message.type());
        if (type != null) {
            body(message, type.header(), type.attributes(message), writer);
        } else if (message.type() == ControlMessages.DONE) {
            body(message, DumpEnd.STRUCT, DumpEnd.of(message).attributes(), writer);
        } else if (message.type() == ControlMessages.ERROR && message.length() >= 36) {
            acknowledgement(message, catalog, writer, bytes);
        } else {
            writer.raw(message.bytes(), Message.HEADER, message.length() - Message.HEADER);
        }
    }

    private static void body(Message message, StructLayout layout, Attributes attributes, MessageWriter writer) {
        StructView header = message.header(layout);
        writer.struct(header);
        int end = Message.HEADER + header.length();
        writer.raw(message.bytes(), end, attributes.start() - end);
        writer.transcode(attributes);
    }

    private static void acknowledgement(Message message, MessageCatalog catalog, MessageWriter writer, ByteBuf bytes) {
        Acknowledgement acknowledgement = Acknowledgement.of(message);
        int end = Message.HEADER + Acknowledgement.STRUCT.size();
        writer.struct(message.header(Acknowledgement.STRUCT));
        int requestAt = Message.HEADER + Integer.BYTES;
        long length = Wire.get(message.bytes(), requestAt, 4, message.order());
        if (!message.hasFlag(Flags.CAPPED) && length >= Message.HEADER && length <= message.length() - requestAt) {
            Message request = Message.copy(message.bytes(), requestAt, message.length() - requestAt, message.order());
            int start = bytes.writerIndex() - Message.HEADER;
            try {
                write(request, catalog, bytes.writerIndex(start), writer.order());
                end = requestAt + request.length();
            } catch (MalformedMessageException e) {
                // It may be refused because it is malformed: then only its header is turned round.
                bytes.writerIndex(start + Message.HEADER);
            }
        }
        if (!message.hasFlag(Flags.ACK_TLVS)) {
            writer.raw(message.bytes(), end, message.length() - end);
            return;
        }
        Attributes attributes = acknowledgement.attributes();
        writer.raw(message.bytes(), end, Math.max(0, attributes.start() - end));
        writer.transcode(attributes);
    }
}
