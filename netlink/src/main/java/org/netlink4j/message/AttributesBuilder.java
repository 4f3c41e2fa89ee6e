package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;

/**
 * Collects attributes to send, in the order in which they are first set. What is not set is not sent. Each value is
 * checked, and written as it will be sent, when it is set.
 */
public final class AttributesBuilder {

    private static final ByteOrder ORDER = ByteOrder.nativeOrder();

    /** Bytes, enough for most; the buffer grows where it is not. */
    private static final int ROOM = 64;

    private final AttributeSet set;

    /** At any time a whole chain, each attribute of it padded. */
    private ByteBuf chain = Unpooled.buffer(ROOM);

    private MessageWriter writer = MessageWriter.to(chain, ORDER);

    /** Whether the chain is also that of attributes which were built: then it is not changed any more. */
    private boolean built;

    AttributesBuilder(AttributeSet set) {
        this.set = set;
    }

    /**
     * Sets an attribute, once: a second call replaces the value.
     *
     * @throws IllegalArgumentException if the value cannot be expressed; it names the attribute and the bound
     */
    public <T> AttributesBuilder set(Attribute<T> attribute, T value) {
        int before = find(attribute);
        int start = chain.writerIndex();
        add(attribute, value);
        if (before != Chain.ABSENT) {
            replace(before, start);
        }
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
        prepareChange();
        writer.attribute(attribute, value);
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
        prepareChange();
        writer.attributes(other.withoutLeftover());
        return this;
    }

    /** Takes an attribute away again. */
    public AttributesBuilder remove(Attribute<?> attribute) {
        for (int at = find(attribute); at != Chain.ABSENT; at = find(attribute)) {
            prepareChange();
            cut(at, next(at));
        }
        return this;
    }

    /** Whether an attribute was set. */
    public boolean has(Attribute<?> attribute) {
        return find(attribute) != Chain.ABSENT;
    }

    /** Whether nothing was set. */
    public boolean isEmpty() {
        return chain.writerIndex() == 0;
    }

    /** The attributes as set so far; the builder may go on. */
    public Attributes build() {
        built = true;
        return Attributes.of(set, chain, 0, 0, chain.writerIndex(), ORDER, null);
    }

    private int find(Attribute<?> attribute) {
        return Chain.find(chain, 0, chain.writerIndex(), ORDER, attribute.type());
    }

    private int next(int at) {
        return at + Wire.align(Chain.length(Chain.head(chain, at, ORDER)));
    }

    private void prepareChange() {
        if (built) {
            int length = chain.writerIndex();
            chain = Unpooled.buffer(length + ROOM).writeBytes(chain, 0, length);
            writer = MessageWriter.to(chain, ORDER);
            built = false;
        }
    }

    /** Puts the last attribute, which starts there, in the place of the one at {@code before}. */
    private void replace(int before, int last) {
        ByteBuf moved = chain.copy(last, chain.writerIndex() - last);
        chain.writerIndex(last);
        ByteBuf behind = chain.copy(next(before), last - next(before));
        chain.writerIndex(before).writeBytes(moved).writeBytes(behind);
    }

    private void cut(int from, int to) {
        ByteBuf behind = chain.copy(to, chain.writerIndex() - to);
        chain.writerIndex(from).writeBytes(behind);
    }
}
