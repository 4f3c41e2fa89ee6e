package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in a buffer, read there: in both byte orders the same as what a copy says. */
class MessageCursorTest {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("thing");
    private static final StructField KIND = STRUCT.u16("kind");
    private static final StructField DEBT = STRUCT.s32("debt");
    private static final StructField SIZE = STRUCT.u32("size");
    private static final StructLayout HEADER = STRUCT.build();

    private static final AttributeSet.Builder INSIDE = AttributeSet.builder("IN");
    private static final NumberAttribute DEPTH = INSIDE.u16(1, "IN_DEPTH");

    private static final AttributeSet.Builder SET = AttributeSet.builder("T");
    private static final NumberAttribute WIDTH = SET.u32(1, "T_WIDTH");
    private static final NumberAttribute PORT = SET.be16(2, "T_PORT");
    private static final StringAttribute NAME = SET.string(3, "T_NAME", 15);
    private static final NumberAttribute ABSENT = SET.u8(4, "T_ABSENT");
    private static final AttributeSet DEPTH_SET = INSIDE.build();
    private static final NestAttribute NEST = SET.nest(5, "T_NEST", DEPTH_SET);
    private static final NestAttribute NO_NEST = SET.nest(6, "T_NO_NEST", DEPTH_SET);
    private static final MessageType TYPE = new MessageType(99, "THING", HEADER, SET.build());

    private static ByteBuf two(ByteOrder order) {
        ByteBuf datagram = Unpooled.buffer();
        for (int i = 1; i <= 2; i++) {
            MessageWriter writer = MessageWriter.to(datagram, order);
            writer.begin(99, Flags.MULTI, 0x1234567 + i, 0x89abcde)
                    .header(HEADER.fill()
                            .set(KIND, 0x1234)
                            .set(DEBT, -2)
                            .set(SIZE, 0x89abcdefL)
                            .view());
            writer.attributes(Attributes.builder(TYPE.attributes())
                    .set(WIDTH, 0x12345L * i)
                    .set(PORT, 0x1234)
                    .set(NAME, "odd" + i)
                    .set(
                            NEST,
                            Attributes.builder(DEPTH_SET).set(DEPTH, 0x123L * i).build())
                    .build());
            writer.end();
        }
        return datagram;
    }

    private static ByteOrder order(String name) {
        return name.equals("little") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    @ParameterizedTest
    @ValueSource(strings = {"little", "big"})
    void eachMessageIsReadWhereItLies(String name) {
        ByteOrder order = order(name);
        ByteBuf datagram = two(order);
        List<Message> copies = Message.all(datagram, order);
        MessageCursor cursor = new MessageCursor();
        cursor.reset(datagram, order);
        for (int i = 1; i <= 2; i++) {
            assertThat(cursor.next()).isTrue();
            assertThat(cursor.type()).isEqualTo(99);
            assertThat(cursor.flags()).isEqualTo(Flags.MULTI);
            assertThat(cursor.hasFlag(Flags.MULTI)).isTrue();
            assertThat(cursor.sequence()).isEqualTo(0x1234567 + i);
            assertThat(cursor.port()).isEqualTo(0x89abcde);
            assertThat(cursor.getInt(KIND)).isEqualTo(0x1234);
            assertThat(cursor.getInt(DEBT)).isEqualTo(-2);
            assertThat(cursor.get(SIZE)).isEqualTo(0x89abcdefL);
            AttributeCursor attributes = cursor.attributes(TYPE);
            assertThat(attributes.number(WIDTH, -1)).isEqualTo(0x12345L * i);
            assertThat(attributes.number(PORT, -1)).isEqualTo(0x1234);
            assertThat(attributes.text(NAME)).contains("odd" + i);
            assertThat(attributes.text(NAME).get().length()).isEqualTo(4);
            assertThat(attributes.number(ABSENT, -7)).isEqualTo(-7);
            assertThat(attributes.has(ABSENT)).isFalse();
            assertThat(attributes.has(PORT)).isTrue();
            assertThat(attributes.length(PORT)).isEqualTo(2);
            assertThat(attributes.length(ABSENT)).isEqualTo(-1);
            byte[] bytes = new byte[4];
            assertThat(attributes.copy(PORT, bytes)).isEqualTo(2);
            assertThat(bytes).containsExactly(0x12, 0x34, 0, 0);
            assertThat(attributes.copy(ABSENT, bytes)).isEqualTo(-1);
            assertThat(attributes.nest(NEST).number(DEPTH, -1)).isEqualTo(0x123L * i);
            assertThat(attributes.nest(NO_NEST).number(DEPTH, -1)).isEqualTo(-1);
            assertThat(cursor.toMessage().toByteArray())
                    .isEqualTo(copies.get(i - 1).toByteArray());
            assertThat(cursor.length()).isEqualTo(copies.get(i - 1).length());
        }
        assertThat(cursor.next()).isFalse();
        assertThat(cursor.next()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"little", "big"})
    void aWrongWidthNamesTheAttribute(String name) {
        MessageCursor cursor = new MessageCursor();
        cursor.reset(two(order(name)), order(name));
        cursor.next();
        NumberAttribute wide = AttributeSet.builder("X").u64(1, "X_WIDE");
        assertThatThrownBy(() -> cursor.attributes(TYPE).number(wide, 0))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("X_WIDE")
                .hasMessageContaining("expected u64 of 8 bytes, found 4 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"little", "big"})
    void aBrokenChainOrHeaderIsAnException(String name) {
        ByteBuf datagram = two(order(name));
        MessageCursor cursor = new MessageCursor();
        datagram.setShort(16 + 12, 0x0303); // nla_len of the first attribute: longer than there is, in either order
        cursor.reset(datagram, order(name));
        cursor.next();
        assertThat(cursor.getInt(KIND)).isEqualTo(0x1234);
        assertThatThrownBy(() -> cursor.attributes(TYPE).number(WIDTH, 0))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("T_WIDTH");
        datagram.setInt(0, 0x0f00000f); // nlmsg_len
        cursor.reset(datagram, order(name));
        assertThatThrownBy(cursor::next)
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("nlmsg_len");
    }

    @Test
    void readingNumbersAndAddressesMakesNoObjects() {
        ByteBuf heap = two(ByteOrder.nativeOrder());
        ByteBuf datagram = Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(heap.readableBytes())
                .put(heap.nioBuffer())
                .flip());
        MessageCursor cursor = new MessageCursor();
        byte[] address = new byte[4];
        int passes = 10_000;
        long sum = read(cursor, datagram, address); // loads the classes
        long before = allocated();
        for (int i = 0; i < passes; i++) {
            sum += read(cursor, datagram, address);
        }
        assertThat(allocated() - before).isLessThan(passes);
        assertThat(sum).isEqualTo((passes + 1L) * 3 * (0x12345 + 0x12345));
    }

    /** Of each message a number, and the same as the bytes of an address. */
    private static long read(MessageCursor cursor, ByteBuf datagram, byte[] address) {
        long sum = 0;
        cursor.reset(datagram, ByteOrder.nativeOrder());
        while (cursor.next()) {
            AttributeCursor attributes = cursor.attributes(TYPE);
            sum += attributes.number(WIDTH, 0);
            attributes.copy(WIDTH, address);
            for (int i = 0; i < address.length; i++) {
                int place = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? i : 3 - i;
                sum += (address[i] & 0xffL) << 8 * place;
            }
        }
        return sum;
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
