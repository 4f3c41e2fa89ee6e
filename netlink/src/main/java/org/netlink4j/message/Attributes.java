package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chain of attributes in a buffer, read when asked. Immutable; safe for all threads.
 *
 * <p>Of an attribute that is there twice the last counts, as for the kernel; {@link #all} gives both. A broken chain is
 * a {@link MalformedMessageException} of whatever reads past the break.
 */
public final class Attributes {

    private static final int HEADER = Chain.HEADER;

    /** So many bytes of attributes, such as a link has, are worth an index. */
    private static final int LARGE = 512;

    /** Far deeper than any message of the kernel; a forged one must not exhaust the stack. */
    static final int MAX_DEPTH = 64;

    private final AttributeSet set;
    private final ByteBuf buffer;
    private final int origin;
    private final int start;
    private final int end;
    private final ByteOrder order;
    private final @Nullable StructView header;
    private final @Nullable Attributes parent;
    private final @Nullable Attribute<?> self;
    private final int depth;
    private volatile @Nullable ChainIndex index;

    private Attributes(
            AttributeSet set,
            ByteBuf buffer,
            int origin,
            int start,
            int end,
            ByteOrder order,
            @Nullable StructView header,
            @Nullable Attributes parent,
            @Nullable Attribute<?> self) {
        this.set = set;
        this.buffer = buffer;
        this.origin = origin;
        this.start = start;
        this.end = end;
        this.order = order;
        this.header = header;
        this.parent = parent;
        this.self = self;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /**
     * The attributes of a message, behind its family header.
     *
     * @param origin where the message begins in the buffer, so that places can be told as the kernel does
     */
    static Attributes of(
            AttributeSet set,
            ByteBuf buffer,
            int origin,
            int start,
            int end,
            ByteOrder order,
            @Nullable StructView header) {
        return new Attributes(set, buffer, origin, start, end, order, header, null, null);
    }

    Attributes nested(Attribute<?> nest, AttributeSet inside, int at, int length) {
        return headed(nest, inside, at, length, header);
    }

    Attributes headed(Attribute<?> nest, AttributeSet inside, int at, int length, @Nullable StructView ownHeader) {
        if (depth == MAX_DEPTH) {
            throw new MalformedMessageException(
                    nest.name(), at - origin, "expected at most " + MAX_DEPTH + " nests, found more");
        }
        return new Attributes(inside, buffer, origin, at, at + length, order, ownHeader, this, nest);
    }

    /** No attributes of a set. */
    public static Attributes none(AttributeSet set) {
        return of(set, Unpooled.EMPTY_BUFFER, 0, 0, 0, ByteOrder.nativeOrder(), null);
    }

    /** Begins a chain of attributes of a set. */
    public static AttributesBuilder builder(AttributeSet set) {
        return new AttributesBuilder(set);
    }

    /** What these attributes are. */
    public AttributeSet set() {
        return set;
    }

    /** The same bytes, read as another set. */
    public Attributes as(AttributeSet other) {
        return new Attributes(other, buffer, origin, start, end, order, header, parent, self);
    }

    /** The struct in front of the attributes: the family header of the message, or that of a peer or hop; or none. */
    public Optional<StructView> header() {
        return Optional.ofNullable(header);
    }

    /** The attributes that the attribute, in which these are, stands among; none for those of a message. */
    public Optional<Attributes> parent() {
        return Optional.ofNullable(parent);
    }

    /** The number of bytes, padding included. */
    public int length() {
        return end - start;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return end - start < HEADER;
    }

    /** Whether this attribute is there. */
    public boolean has(Attribute<?> attribute) {
        return find(attribute.type()) >= 0;
    }

    /** The value of an attribute, if it is there. */
    public <T> Optional<T> get(Attribute<T> attribute) {
        int at = find(attribute.type());
        return at < 0 ? Optional.empty() : Optional.of(attribute.read(payload(at)));
    }

    /**
     * The value of an attribute that must be there.
     *
     * @throws MalformedMessageException if it is not
     */
    public <T> T require(Attribute<T> attribute) {
        int at = find(attribute.type());
        if (at < 0) {
            throw new MalformedMessageException(
                    pathTo(attribute), start - origin, "expected " + attribute.layout() + ", found no such attribute");
        }
        return attribute.read(payload(at));
    }

    /** A number, if it is there. */
    public OptionalLong number(NumberAttribute attribute) {
        int at = find(attribute.type());
        return at < 0 ? OptionalLong.empty() : OptionalLong.of(attribute.readLong(payload(at)));
    }

    /** A number, or {@code absent} where it is not there. */
    public long number(NumberAttribute attribute, long absent) {
        int at = find(attribute.type());
        return at < 0 ? absent : attribute.readLong(payload(at));
    }

    /** A number of up to four bytes, if it is there; one of 2^31 or more comes out negative, with the same bits. */
    public OptionalInt integer(NumberAttribute attribute) {
        int at = find(attribute.type());
        return at < 0 ? OptionalInt.empty() : OptionalInt.of((int) attribute.readLong(payload(at)));
    }

    /** Whether a flag is there, and does not say that it is false. */
    public boolean flag(FlagAttribute attribute) {
        return get(attribute).orElse(false);
    }

    /** The nest, empty where it is not there: so that a path through nests needs no questions. */
    public Attributes nest(NestAttribute attribute) {
        return get(attribute).orElseGet(() -> none(attribute.inside(this)));
    }

    /** Every value of an attribute that may be there more than once. */
    public <T> List<T> all(Attribute<T> attribute) {
        List<T> values = new ArrayList<>();
        for (int at = start; valid(at); at = next(at)) {
            if (type(at) == attribute.type()) {
                values.add(attribute.read(payload(at)));
            }
        }
        return values;
    }

    /** The attributes in their order, known and unknown. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int at = start; valid(at); at = next(at)) {
            entries.add(new Entry(this, at));
        }
        return entries;
    }

    /** What follows the last whole attribute: fewer than four bytes, which the kernel ignores too. */
    byte[] leftover() {
        int at = endOfLast();
        byte[] bytes = new byte[Math.max(0, end - at)];
        if (bytes.length > 0) {
            buffer.getBytes(at, bytes);
        }
        return bytes;
    }

    /** The same attributes, without what follows the last whole one. */
    Attributes withoutLeftover() {
        int last = endOfLast();
        return last >= end ? this : new Attributes(set, buffer, origin, start, last, order, header, parent, self);
    }

    private int endOfLast() {
        int at = start;
        while (valid(at)) {
            at = next(at);
        }
        return at;
    }

    private int find(int type) {
        if (isLarge() && type < ChainIndex.SIZE) {
            return index().find(type);
        }
        int found = Chain.find(buffer, start, end, order, type);
        if (found < Chain.ABSENT) {
            throw broken(Chain.broken(found));
        }
        return found;
    }

    private MalformedMessageException broken(int at) {
        return Chain.malformed(path(), buffer, origin, at, end, order);
    }

    /** Whether they are found by an index, which is worth keeping. */
    boolean isLarge() {
        return end - start >= LARGE;
    }

    private ChainIndex index() {
        ChainIndex filled = index;
        if (filled == null) {
            filled = new ChainIndex();
            int broken = filled.fill(buffer, start, end, order);
            if (broken != Chain.ABSENT) {
                throw broken(broken);
            }
            index = filled;
        }
        return filled;
    }

    private boolean valid(int at) {
        if (end - at < HEADER) {
            return false;
        }
        int length = Wire.u16(buffer, at, order);
        if (length < HEADER || length > end - at) {
            throw broken(at);
        }
        return true;
    }

    private int next(int at) {
        return at + Wire.align(Wire.u16(buffer, at, order));
    }

    private int type(int at) {
        return Wire.u16(buffer, at + 2, order) & Attribute.TYPE_MASK;
    }

    private Payload payload(int at) {
        return new Payload(buffer, at + HEADER, Wire.u16(buffer, at, order) - HEADER, order, this);
    }

    /** The names of the nests that lead here, joined by dots; for the attributes of a message, the name of the set. */
    String path() {
        if (self == null) {
            return set.name();
        }
        return parent == null ? self.name() : parent.pathTo(self);
    }

    String pathTo(Attribute<?> attribute) {
        return self == null ? attribute.name() : path() + "." + attribute.name();
    }

    ByteBuf buffer() {
        return buffer;
    }

    int origin() {
        return origin;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    ByteOrder order() {
        return order;
    }

    /** The attributes as text, in one line; {@link MessagePrinter} has them as a tree. */
    @Override
    public String toString() {
        try {
            return entries().stream().map(Entry::toString).collect(Collectors.joining(", ", "{", "}"));
        } catch (MalformedMessageException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    /** One attribute of a chain, known or not. */
    public static final class Entry {

        private final Attributes chain;
        private final int at;

        private Entry(Attributes chain, int at) {
            this.chain = chain;
            this.at = at;
        }

        /** The number, without the flag bits. */
        public int type() {
            return chain.type(at);
        }

        /** The number as it was sent: with {@code NLA_F_NESTED} or {@code NLA_F_NET_BYTEORDER} where set. */
        public int wireType() {
            return Wire.u16(chain.buffer, at + 2, chain.order);
        }

        /** The place of the attribute's header, in bytes from the start of the message. */
        public int offset() {
            return at - chain.origin;
        }

        /** The place of the attribute's header in the buffer. */
        int start() {
            return at;
        }

        /** The number of bytes of the payload. */
        public int length() {
            return Wire.u16(chain.buffer, at, chain.order) - HEADER;
        }

        /** The end of the payload, before its padding. */
        int end() {
            return at + Wire.u16(chain.buffer, at, chain.order);
        }

        /** The declaration; one of any bytes where the number is unknown. */
        public Attribute<?> attribute() {
            return chain.set.get(type());
        }

        /** Whether the number is declared. */
        public boolean isKnown() {
            return chain.set.find(type()) != null;
        }

        /** The payload as it came. */
        public byte[] bytes() {
            return payload().bytes();
        }

        /** The value, of the type that the declaration has. */
        public Object value() {
            return attribute().read(payload());
        }

        Payload payload() {
            return chain.payload(at);
        }

        /** Name and value in one line, or name and what is wrong with the value. */
        @Override
        public String toString() {
            return attribute().name() + "=" + format(attribute());
        }

        private <T> String format(Attribute<T> attribute) {
            try {
                return attribute.format(attribute.read(payload()));
            } catch (MalformedMessageException e) {
                return "(" + e.getMessage() + ")";
            }
        }
    }
}
