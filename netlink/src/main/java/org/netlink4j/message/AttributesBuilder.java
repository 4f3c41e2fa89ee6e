package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects attributes to send, in the order in which they are first set. What is not set is not sent. Each value is
 * checked when it is set.
 */
public final class AttributesBuilder {

    private final AttributeSet set;
    private final List<Part<?>> parts = new ArrayList<>();

    /** One attribute, as it will be sent. */
    private record Part<T>(Attribute<T> attribute, T value) {
        void writeTo(MessageWriter writer) {
            writer.attribute(attribute, value);
        }
    }

    AttributesBuilder(AttributeSet set) {
        this.set = set;
    }

    /**
     * Sets an attribute, once: a second call replaces the value.
     *
     * @throws IllegalArgumentException if the value cannot be expressed; it names the attribute and the bound
     */
    public <T> AttributesBuilder set(Attribute<T> attribute, T value) {
        Part<T> part = checked(attribute, value);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).attribute().type() == attribute.type()) {
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
        parts.add(checked(attribute, value));
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

    /** Adds all of {@code other}, as they are. */
    public AttributesBuilder addAll(Attributes other) {
        for (Attributes.Entry entry : other.entries()) {
            addEntry(entry, entry.attribute());
        }
        return this;
    }

    private <T> void addEntry(Attributes.Entry entry, Attribute<T> attribute) {
        parts.add(new Part<>(attribute, attribute.read(entry.payload())));
    }

    /** Takes an attribute away again. */
    public AttributesBuilder remove(Attribute<?> attribute) {
        parts.removeIf(part -> part.attribute().type() == attribute.type());
        return this;
    }

    /** Whether an attribute was set. */
    public boolean has(Attribute<?> attribute) {
        return find(attribute) != null;
    }

    private @Nullable Part<?> find(Attribute<?> attribute) {
        for (Part<?> part : parts) {
            if (part.attribute().type() == attribute.type()) {
                return part;
            }
        }
        return null;
    }

    /** Whether nothing was set. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static <T> Part<T> checked(Attribute<T> attribute, T value) {
        ByteBuf scratch = Unpooled.buffer(64);
        MessageWriter.to(scratch, ByteOrder.nativeOrder()).attribute(attribute, value);
        return new Part<>(attribute, value);
    }

    /** The attributes as set so far; the builder may go on. */
    public Attributes build() {
        ByteBuf bytes = Unpooled.buffer(256);
        MessageWriter writer = MessageWriter.to(bytes, ByteOrder.nativeOrder());
        parts.forEach(part -> part.writeTo(writer));
        return Attributes.of(set, bytes.copy(), 0, bytes.readableBytes(), ByteOrder.nativeOrder(), null);
    }
}
