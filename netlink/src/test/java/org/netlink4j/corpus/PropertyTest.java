package org.netlink4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.Headed;
import org.netlink4j.message.HeadedAttribute;
import org.netlink4j.message.HeadedListAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.NumbersAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.message.StructView;
import org.netlink4j.message.StructsAttribute;

/** For every declared attribute, values made at random, the same ones each time, survive writing and reading. */
class PropertyTest {

    private static final int VALUES = 20;
    private static final StructLayout NO_HEADER = StructLayout.builder("none").build();

    private final Random random = new Random(20_260_102);
    private int written;

    @Test
    void valuesOfEveryDeclaredAttributeSurviveWriteAndReadInBothByteOrders() throws UnknownHostException {
        for (AttributeSet set : new Declarations().sets()) {
            for (Attribute<?> attribute : set.declared()) {
                for (int i = 0; i < VALUES; i++) {
                    if (attribute instanceof CodedAttribute<?> coded) {
                        checkCoded(set, coded);
                    } else {
                        check(set, attribute, i);
                    }
                }
            }
        }
        System.out.println("properties: " + written + " values written and read again");
        assertThat(written).isGreaterThan(1000);
    }

    @SuppressWarnings("unchecked")
    private void check(AttributeSet set, Attribute<?> attribute, int i) throws UnknownHostException {
        Object value = value(attribute, i);
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            Message message = message((Attribute<Object>) attribute, value, order);
            Object read = read(set, message).require(attribute);
            if (value instanceof StructView) {
                assertThat(read).as(attribute.name()).hasToString(value.toString());
            } else if (value instanceof Attributes
                    || value instanceof Headed
                    || value instanceof List<?> list && list.stream().anyMatch(Headed.class::isInstance)) {
                assertThat(message((Attribute<Object>) attribute, read, order).toByteArray())
                        .as(attribute.name())
                        .isEqualTo(message.toByteArray());
            } else if (attribute instanceof StructsAttribute) {
                assertThat(read.toString()).as(attribute.name()).isEqualTo(value.toString());
            } else {
                assertThat(read).as(attribute.name()).isEqualTo(value);
            }
            written++;
        }
    }

    /** A coding of its own has values of its own: bytes that it takes for a value are written and read as that value. */
    private <T> void checkCoded(AttributeSet set, CodedAttribute<T> attribute) {
        byte[] payload = randomBytes(random.nextInt(40));
        Message received = message(set.unknown(attribute.type()), payload, ByteOrder.LITTLE_ENDIAN);
        T value;
        try {
            value = read(set, received).require(attribute);
        } catch (MalformedMessageException e) {
            return;
        }
        String text = read(set, received).toString();
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            assertThat(read(set, message(attribute, value, order)).toString())
                    .as(attribute.name())
                    .isEqualTo(text);
            written++;
        }
    }

    private static <T> Message message(Attribute<T> attribute, T value, ByteOrder order) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, order)
                .begin(99, 0, 1, 0)
                .attribute(attribute, value)
                .end();
        byte[] copy = new byte[bytes.readableBytes()];
        bytes.readBytes(copy);
        return Message.of(copy, order);
    }

    private static Attributes read(AttributeSet set, Message message) {
        return new MessageType(99, "TEST", NO_HEADER, set).attributes(message);
    }

    private Object value(Attribute<?> attribute, int i) throws UnknownHostException {
        if (attribute instanceof NumberAttribute number) {
            return switch (i) {
                case 0 -> number.min();
                case 1 -> number.max();
                case 2 -> 0L;
                default ->
                    random.nextLong() >> random.nextInt(64) & number.max()
                            | (number.min() < 0 && random.nextBoolean() ? number.min() : 0);
            };
        } else if (attribute instanceof NumbersAttribute numbers) {
            return random.longs(random.nextInt(5))
                    .mapToObj(n -> n >>> 64 - 8 * numbers.width())
                    .toList();
        } else if (attribute instanceof FlagAttribute) {
            return true;
        } else if (attribute instanceof StringAttribute text) {
            return "x"
                    .repeat(
                            i == 0
                                    ? Math.min(text.maxLength(), 60_000)
                                    : random.nextInt(Math.min(text.maxLength(), 99) + 1));
        } else if (attribute instanceof BytesAttribute bytes) {
            int most = i == 0 ? bytes.maxLength() : Math.min(bytes.maxLength(), bytes.minLength() + 40);
            return randomBytes(bytes.minLength() + random.nextInt(most - bytes.minLength() + 1));
        } else if (attribute instanceof IpAttribute ip) {
            boolean six = ip.layout().equals("ipv6") || ip.layout().equals("ip") && random.nextBoolean();
            byte[] address = randomBytes(six ? 16 : 4);
            address[0] = 0x20; // never a mapped IPv4 address, which the JDK makes another class of
            return InetAddress.getByAddress(address);
        } else if (attribute instanceof StructAttribute struct) {
            return struct(struct.struct());
        } else if (attribute instanceof StructsAttribute array) {
            List<StructView> elements = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                elements.add(struct(array.struct()));
            }
            return elements;
        } else if (attribute instanceof NestAttribute nest) {
            return inside(nest.inside(Attributes.none(AttributeSet.UNKNOWN)));
        } else if (attribute instanceof HeadedAttribute headed) {
            return new Headed(struct(headed.struct()), inside(headed.inside()));
        } else if (attribute instanceof HeadedListAttribute list) {
            List<Headed> entries = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                entries.add(new Headed(struct(list.struct()), inside(list.inside())));
            }
            return entries;
        }
        throw new AssertionError("no values for " + attribute.getClass());
    }

    private Attributes inside(AttributeSet set) {
        boolean list = set.find(0x3ff2) != null;
        return list || random.nextBoolean()
                ? Attributes.none(set)
                : Attributes.builder(set)
                        .add(0x3ff2, randomBytes(random.nextInt(20)))
                        .build();
    }

    private StructView struct(StructLayout layout) {
        StructView.Builder builder = layout.fill();
        for (StructField field : layout.fields()) {
            builder.set(field, randomBytes(field.length()));
        }
        return builder.view();
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
