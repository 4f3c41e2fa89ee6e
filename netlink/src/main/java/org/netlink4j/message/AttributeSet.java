package org.netlink4j.message;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that can stand beside each other: those of a message, or of a nest. Either each number has its own
 * declaration, or, in a list, every number has the same.
 */
public final class AttributeSet {

    /** A set of which nothing is known: its attributes are kept and shown as bytes. */
    public static final AttributeSet UNKNOWN = builder("unknown").build();

    private final String name;
    private final Map<Integer, Attribute<?>> byType;
    private final @Nullable Attribute<?> element;

    private AttributeSet(String name, Map<Integer, Attribute<?>> byType, @Nullable Attribute<?> element) {
        this.name = name;
        this.byType = byType;
        this.element = element;
    }

    /** Begins a set. Its name is what its attributes' names begin with, such as {@code IFLA}. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** A list: every number, whatever it counts, is an attribute like {@code element}. */
    public static AttributeSet listOf(Attribute<?> element) {
        return new AttributeSet(element.name(), new TreeMap<>(), element);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What an attribute of this number is; unknown ones are {@link BytesAttribute}s named {@code IFLA(99)}. */
    public Attribute<?> get(int type) {
        Attribute<?> attribute = find(type);
        return attribute != null ? attribute : unknown(type);
    }

    /** What an attribute of this number is, or null where that is unknown. */
    public @Nullable Attribute<?> find(int type) {
        return element != null ? element.at(type) : byType.get(type);
    }

    /** A declaration for a number that has none: any bytes. */
    public BytesAttribute unknown(int type) {
        return new BytesAttribute(type, name + "(" + type + ")", 0, Attribute.MAX_PAYLOAD, false);
    }

    /** The declarations, by number; for a list, the one of its elements. */
    public Collection<Attribute<?>> declared() {
        return element != null ? Collections.singleton(element) : Collections.unmodifiableCollection(byType.values());
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Declares attributes, one line each. The methods have the names of the kernel's types; numbers without {@code be}
     * are in host byte order.
     */
    public static final class Builder {

        private final String name;
        private final Map<Integer, Attribute<?>> byType = new TreeMap<>();

        private Builder(String name) {
            this.name = name;
        }

        private <A extends Attribute<?>> A add(A attribute) {
            Attribute<?> other = byType.put(attribute.type(), attribute);
            if (other != null) {
                throw new IllegalArgumentException(attribute + " and " + other + " are both " + attribute.type());
            }
            return attribute;
        }

        private NumberAttribute number(int type, String attribute, NumberAttribute.Format format) {
            return add(new NumberAttribute(type, attribute, format));
        }

        /** An unsigned byte. */
        public NumberAttribute u8(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.unsigned(1));
        }

        /** An unsigned byte whose values have names. */
        public NumberAttribute u8(int type, String attribute, Codes codes) {
            return number(type, attribute, NumberAttribute.Format.unsigned(1).named(codes));
        }

        /** Two bytes, unsigned. */
        public NumberAttribute u16(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.unsigned(2));
        }

        /** Two bytes, unsigned, whose values have names. */
        public NumberAttribute u16(int type, String attribute, Codes codes) {
            return number(type, attribute, NumberAttribute.Format.unsigned(2).named(codes));
        }

        /** Four bytes, unsigned. */
        public NumberAttribute u32(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.unsigned(4));
        }

        /** Four bytes, unsigned, whose values have names. */
        public NumberAttribute u32(int type, String attribute, Codes codes) {
            return number(type, attribute, NumberAttribute.Format.unsigned(4).named(codes));
        }

        /** Four bytes, unsigned, shown in hexadecimal: flags and masks. */
        public NumberAttribute hex32(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.unsigned(4).inHex());
        }

        /** Eight bytes. */
        public NumberAttribute u64(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.unsigned(8));
        }

        /** A byte, signed. */
        public NumberAttribute s8(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.signed(1));
        }

        /** Two bytes, signed. */
        public NumberAttribute s16(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.signed(2));
        }

        /** Four bytes, signed. */
        public NumberAttribute s32(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.signed(4));
        }

        /** Eight bytes, signed. */
        public NumberAttribute s64(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.signed(8));
        }

        /** {@code NLA_UINT}: 4 or 8 bytes, as the value needs. */
        public NumberAttribute uint(int type, String attribute) {
            return number(type, attribute, new NumberAttribute.Format(8, false, false, true, false, null));
        }

        /** Two bytes in network byte order. */
        public NumberAttribute be16(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.bigEndian(2));
        }

        /** Two bytes in network byte order whose values have names. */
        public NumberAttribute be16(int type, String attribute, Codes codes) {
            return number(type, attribute, NumberAttribute.Format.bigEndian(2).named(codes));
        }

        /** Four bytes in network byte order. */
        public NumberAttribute be32(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.bigEndian(4));
        }

        /** Eight bytes in network byte order. */
        public NumberAttribute be64(int type, String attribute) {
            return number(type, attribute, NumberAttribute.Format.bigEndian(8));
        }

        /** Numbers of {@code width} bytes, one behind the other, in host byte order. */
        public NumbersAttribute numbers(int type, String attribute, int width) {
            return add(new NumbersAttribute(type, attribute, NumberAttribute.Format.unsigned(width)));
        }

        /** True by its presence. */
        public FlagAttribute flag(int type, String attribute) {
            return add(new FlagAttribute(type, attribute));
        }

        /** Text of at most {@code maxLength} bytes, sent with a NUL behind it. */
        public StringAttribute string(int type, String attribute, int maxLength) {
            return add(new StringAttribute(type, attribute, maxLength, true));
        }

        /** Text of at most {@code maxLength} bytes, sent without a NUL. */
        public StringAttribute bareString(int type, String attribute, int maxLength) {
            return add(new StringAttribute(type, attribute, maxLength, false));
        }

        /** {@code minLength} to {@code maxLength} bytes. */
        public BytesAttribute bytes(int type, String attribute, int minLength, int maxLength) {
            return add(new BytesAttribute(type, attribute, minLength, maxLength, false));
        }

        /** Any bytes. */
        public BytesAttribute bytes(int type, String attribute) {
            return bytes(type, attribute, 0, Attribute.MAX_PAYLOAD);
        }

        /** A link-layer address of 0 to 32 bytes. */
        public BytesAttribute linkLayer(int type, String attribute) {
            return add(new BytesAttribute(type, attribute, 0, 32, true));
        }

        /** An IPv4 or IPv6 address. */
        public IpAttribute ip(int type, String attribute) {
            return add(new IpAttribute(type, attribute, true, true));
        }

        /** An IPv4 address. */
        public IpAttribute ipv4(int type, String attribute) {
            return add(new IpAttribute(type, attribute, true, false));
        }

        /** An IPv6 address. */
        public IpAttribute ipv6(int type, String attribute) {
            return add(new IpAttribute(type, attribute, false, true));
        }

        /** A C struct. */
        public StructAttribute struct(int type, String attribute, StructLayout layout) {
            return add(new StructAttribute(type, attribute, layout));
        }

        /** An array of C structs. */
        public StructsAttribute structs(int type, String attribute, StructLayout layout) {
            return add(new StructsAttribute(type, attribute, layout));
        }

        /** A nest that is sent without {@code NLA_F_NESTED}: those that are older than the flag. */
        public NestAttribute nest(int type, String attribute, AttributeSet inside) {
            return nest(type, attribute, parent -> inside);
        }

        /** A nest, sent without {@code NLA_F_NESTED}, whose inside depends on where it stands. */
        public NestAttribute nest(int type, String attribute, Function<Attributes, AttributeSet> inside) {
            return add(new NestAttribute(type, attribute, inside, false));
        }

        /** A nest that is sent with {@code NLA_F_NESTED}: the kernel demands it of newer ones. */
        public NestAttribute flaggedNest(int type, String attribute, AttributeSet inside) {
            return flaggedNest(type, attribute, parent -> inside);
        }

        /** A nest, sent with {@code NLA_F_NESTED}, whose inside depends on where it stands. */
        public NestAttribute flaggedNest(int type, String attribute, Function<Attributes, AttributeSet> inside) {
            return add(new NestAttribute(type, attribute, inside, true));
        }

        /** A C struct with attributes behind it. */
        public HeadedAttribute headed(int type, String attribute, StructLayout layout, Supplier<AttributeSet> inside) {
            return add(new HeadedAttribute(type, attribute, layout, inside, false));
        }

        /** Entries of a C struct, which begins with the entry's length, and attributes. */
        public HeadedListAttribute headedList(
                int type, String attribute, StructLayout layout, Supplier<AttributeSet> inside) {
            return add(new HeadedListAttribute(type, attribute, layout, inside));
        }

        /** A payload that no other method fits. */
        public <T> CodedAttribute<T> coded(int type, String attribute, Coding<T> coding) {
            return add(new CodedAttribute<>(type, attribute, coding));
        }

        /** Ends the set. */
        public AttributeSet build() {
            return new AttributeSet(name, new TreeMap<>(byType), null);
        }
    }
}
