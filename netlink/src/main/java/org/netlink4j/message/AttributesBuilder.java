package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects attributes to send, in the order in which they are first set. What is not set is not sent. Each value is
 * checked, and copied, when it is set.
 */
public final class AttributesBuilder {

    private final AttributeSet set;
    private final ByteBuf bytes = Unpooled.buffer(64);
    private final MessageWriter writer = MessageWriter.to(bytes, ByteOrder.nativeOrder());
    private final List<Part> parts = new ArrayList<>();

    /** One attribute, as it will be sent: from where to where it is in the buffer. */
    private record Part(int type, int start, int end) {}

    AttributesBuilder(AttributeSet set) {
        this.set = set;
    }

    /**
     * Sets an attribute, once: a second call replaces the value.
     *
     * @throws IllegalArgumentException if the value cannot be expressed; it names the attribute and the bound
     */
    public <T> AttributesBuilder set(Attribute<T> attribute, T value) {
        Part part = part(attribute, value);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).type() == attribute.type()) {
                parts.set(i, part);
                return this;
            }
        }
        parts.add(part);
        return this;
    }

    /** Sets a number. */
    public AttributesBuilder set(NumberAttribute attribute, long value) {
        return set(attribute, (Long) value);
    }

    /** Sets a flag, or takes it away. */
    public AttributesBuilder set(FlagAttribute attribute, boolean value) {
        return value ? set(attribute, Boolean.TRUE) : remove(attribute);
    }

    /** Adds an attribute, behind those of its number that are there already: for lists. */
    public <T> AttributesBuilder add(Attribute<T> attribute, T value) {
        parts.add(part(attribute, value));
        return this;
    }

    /** Adds an attribute of which only the number is known. */
    public AttributesBuilder add(int type, byte[] payload) {
        return add(set.unknown(type), payload);
    }

    /** Adds an element to a list whose elements are numbered: {@code element} under the number {@code index}. */
    public <T> AttributesBuilder addElement(Attribute<T> element, int index, T value) {
        return add(element.at(index), value);
    }

    /** Adds all of {@code other}: their bytes as they are, but for the byte order of numbers where it is another. */
    public AttributesBuilder addAll(Attributes other) {
        for (Attributes.Entry entry : other.entries()) {
            int start = bytes.writerIndex();
            writer.copy(entry);
            parts.add(new Part(entry.type(), start, bytes.writerIndex()));
        }
        return this;
    }

    /** Takes an attribute away again. */
    public AttributesBuilder remove(Attribute<?> attribute) {
        parts.removeIf(part -> part.type() == attribute.type());
        return this;
    }

    /** Whether an attribute was set. */
    public boolean has(Attribute<?> attribute) {
        return parts.stream().anyMatch(part -> part.type() == attribute.type());
    }

    /** Whether nothing was set. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private <T> Part part(Attribute<T> attribute, T value) {
        int start = bytes.writerIndex();
        writer.attribute(attribute, value);
        return new Part(attribute.type(), start, bytes.writerIndex());
    }

    /** The attributes as set so far; the builder may go on. */
    public Attributes build() {
        int length = 0;
        for (Part part : parts) {
            length += part.end() - part.start();
        }
        ByteBuf all = Unpooled.buffer(length, length);
        for (Part part : parts) {
            all.writeBytes(bytes, part.start(), part.end() - part.start());
        }
        return Attributes.of(set, all, 0, length, ByteOrder.nativeOrder(), null);
    }
}
