package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.message.StructView;

/** What to ask of the kernel: type, flags, family header and attributes, and the caller's words for it. Immutable. */
public final class Request {

    /** The most bytes that pad something to four. */
    private static final int PADDING = 3;

    private final MessageType type;
    private final Supplier<String> operation;
    private final int flags;
    private final @Nullable StructView header;
    private final @Nullable Attributes attributes;
    private final @Nullable Object kept;

    private Request(
            MessageType type,
            Supplier<String> operation,
            int flags,
            @Nullable StructView header,
            @Nullable Attributes attributes,
            @Nullable Object kept) {
        this.type = type;
        this.operation = operation;
        this.flags = flags;
        this.header = header;
        this.attributes = attributes;
        this.kept = kept;
    }

    /**
     * A request with a family header of zeros, and without attributes.
     *
     * @param operation what it does, as errors shall say it, such as {@code add link dummy0}
     */
    public static Request of(MessageType type, String operation) {
        return of(type, () -> operation);
    }

    /**
     * A request with a family header of zeros, and without attributes.
     *
     * @param operation what it does; asked for when an error has to say it
     */
    public static Request of(MessageType type, Supplier<String> operation) {
        return new Request(type, operation, 0, null, null, null);
    }

    /**
     * The same request with these {@link Flags}, such as {@link Flags#CREATE}. {@link Flags#REQUEST}, and what a request
     * with an acknowledgement or a dump needs besides, is always set.
     */
    public Request flags(int newFlags) {
        return new Request(type, operation, newFlags, header, attributes, kept);
    }

    /** The same request with this family header. */
    public Request header(StructView newHeader) {
        return new Request(type, operation, flags, newHeader, attributes, kept);
    }

    /** The same request with these attributes, as they are. */
    public Request attributes(Attributes newAttributes) {
        return new Request(type, operation, flags, header, newAttributes, kept);
    }

    /**
     * The same request, which keeps something from being collected as garbage until it was sent: the owner of a descriptor
     * whose number is in the attributes.
     */
    public Request keeping(Object owner) {
        return new Request(type, operation, flags, header, attributes, owner);
    }

    /** What kind of message this is. */
    public MessageType type() {
        return type;
    }

    /** What it does, in the caller's words. */
    public String operation() {
        return operation.get();
    }

    /** The same words, for who may have to say them later. */
    Supplier<String> words() {
        return operation;
    }

    /** The flags as given. */
    public int flags() {
        return flags;
    }

    /** Whether it only reads, so that asking twice does no harm; the kernel's name of the type says so. */
    boolean isQuery() {
        return type.name().contains("_GET") && !type.name().contains("RESET");
    }

    /** Whether it deletes; the kernel's name of the type says so. */
    boolean isDeletion() {
        return type.name().contains("_DEL");
    }

    /** Whether it makes something that is not there yet: then the kernel refuses it the second time. */
    boolean isExclusive() {
        return type.name().contains("_NEW") && (flags & Flags.EXCL) != 0;
    }

    /** How many bytes {@link #writeTo} appends, at most: as if header and attributes had the most padding. */
    int length() {
        int fields = header == null ? type.header().size() : header.length();
        return Message.HEADER + fields + PADDING + (attributes == null ? 0 : attributes.length() + PADDING);
    }

    private StructView header() {
        return header == null ? type.header().fill().view() : header;
    }

    /** Appends the request to a datagram, in this machine's byte order. */
    void writeTo(ByteBuf datagram, int moreFlags, int sequence, int port) {
        MessageWriter writer = MessageWriter.to(datagram, ByteOrder.nativeOrder());
        writer.begin(type.number(), Flags.REQUEST | flags | moreFlags, sequence, port)
                .header(header());
        if (attributes != null) {
            writer.attributes(attributes);
        }
        writer.end();
    }

    /** The request as it is sent. */
    Message sent(int moreFlags, int sequence, int port) {
        ByteBuf bytes = Unpooled.buffer(length());
        writeTo(bytes, moreFlags, sequence, port);
        return Message.copy(bytes, 0, bytes.readableBytes(), ByteOrder.nativeOrder());
    }

    @Override
    public String toString() {
        return operation() + ": " + type.name() + " " + header() + (attributes == null ? "" : " " + attributes);
    }
}
