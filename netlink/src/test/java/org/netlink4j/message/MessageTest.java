package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    private static final byte[] LITTLE = Hex.bytes("""
            14 00 00 00   # nlmsg_len 20
            10 00         # nlmsg_type RTM_NEWLINK
            05 06         # nlmsg_flags REQUEST | ACK | EXCL | CREATE
            45 23 01 00   # nlmsg_seq 0x12345
            78 56 34 f2   # nlmsg_pid 0xf2345678
            01 02 03 04
            """);
    private static final byte[] BIG = Hex.bytes("00 00 00 14  00 10  06 05  00 01 23 45  f2 34 56 78  01 02 03 04");

    @Test
    void theHeaderReadsInBothByteOrders() {
        for (Message message :
                List.of(Message.of(LITTLE, ByteOrder.LITTLE_ENDIAN), Message.of(BIG, ByteOrder.BIG_ENDIAN))) {
            assertThat(message.length()).isEqualTo(20);
            assertThat(message.type()).isEqualTo(16);
            assertThat(message.flags()).isEqualTo(0x605);
            assertThat(message.hasFlag(Flags.CREATE)).isTrue();
            assertThat(message.hasFlag(Flags.ECHO)).isFalse();
            assertThat(message.sequence()).isEqualTo(0x12345);
            assertThat(message.port()).isEqualTo(0xf2345678);
            assertThat(message).hasToString("message type 16 flags 0x605 seq 74565 port 4063516280, 20 bytes");
        }
    }

    @Test
    void aMessageKeepsItsBytesWhateverBecomesOfTheBuffer() {
        byte[] buffer = LITTLE.clone();
        Message message = Message.of(buffer, ByteOrder.LITTLE_ENDIAN);
        buffer[4] = 99;
        assertThat(message.type()).isEqualTo(16);
        message.toByteArray()[4] = 99;
        assertThat(message.toByteArray()).isEqualTo(LITTLE);
    }

    @Test
    void bytesBehindTheMessageAreNotPartOfIt() {
        byte[] longer = java.util.Arrays.copyOf(LITTLE, 24);
        assertThat(Message.of(longer, ByteOrder.LITTLE_ENDIAN).toByteArray()).isEqualTo(LITTLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15})
    void fewerBytesThanAHeaderAreMalformed(int length) {
        assertThatThrownBy(() -> Message.of(new byte[length], ByteOrder.LITTLE_ENDIAN))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage("nlmsghdr at offset 0: expected 16 bytes, found " + length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0f 00 00 00", "00 00 00 00", "15 00 00 00", "ff ff ff ff", "00 00 00 80"})
    void aLengthThatIsLessThanAHeaderOrMoreThanThereIsIsMalformed(String length) {
        byte[] bytes = LITTLE.clone();
        System.arraycopy(Hex.bytes(length), 0, bytes, 0, 4);
        assertThatThrownBy(() -> Message.of(bytes, ByteOrder.LITTLE_ENDIAN))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageStartingWith("nlmsg_len at offset 0: expected 16 to 20, found ");
    }

    @Test
    void aDatagramHoldsManyMessagesAndTheLastMayLackItsPadding() {
        byte[] datagram = Hex.bytes("""
                11 00 00 00  20 00  00 00  01 00 00 00  00 00 00 00  aa   # 17 bytes
                00 00 00                                                  # padding
                10 00 00 00  21 00  00 00  02 00 00 00  00 00 00 00
                13 00 00 00  22 00  00 00  03 00 00 00  00 00 00 00  01 02 03
                """);
        List<Message> messages = Message.all(Unpooled.wrappedBuffer(datagram), ByteOrder.LITTLE_ENDIAN);
        assertThat(messages).extracting(Message::type).containsExactly(0x20, 0x21, 0x22);
        assertThat(messages).extracting(Message::length).containsExactly(17, 16, 19);
    }

    @Test
    void anEmptyDatagramHasNoMessages() {
        assertThat(Message.all(Unpooled.EMPTY_BUFFER, ByteOrder.LITTLE_ENDIAN)).isEmpty();
    }

    @Test
    void aThousandMessagesInADatagramAreAllFound() {
        byte[] datagram = new byte[16_000];
        for (int i = 0; i < 1000; i++) {
            System.arraycopy(Hex.bytes("10 00 00 00 10 00"), 0, datagram, i * 16, 6);
        }
        assertThat(Message.all(Unpooled.wrappedBuffer(datagram), ByteOrder.LITTLE_ENDIAN))
                .hasSize(1000);
    }

    @Test
    void aBrokenSecondMessageNamesItsPlaceInTheDatagram() {
        byte[] datagram = Hex.bytes(
                "10 00 00 00 20 00 00 00 01 00 00 00 00 00 00 00", "14 00 00 00 20 00 00 00 01 00 00 00 00 00 00 00");
        assertThatThrownBy(() -> Message.all(Unpooled.wrappedBuffer(datagram), ByteOrder.LITTLE_ENDIAN))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage("nlmsg_len at offset 16: expected 16 to 16, found 20")
                .extracting(e -> ((MalformedMessageException) e).offset())
                .isEqualTo(16);
    }

    @Test
    void aMessageShorterThanItsFamilyHeaderHasZerosInItAndNoAttributes() {
        Message message = Message.of(Hex.bytes("12 00 00 00 64 00 00 00 01 00 00 00 00 00 00 00 0a 00"), Things.LITTLE);
        StructView header = message.header(Things.HEADER);
        assertThat(header.getInt(Things.FAMILY)).isEqualTo(10);
        assertThat(header.has(Things.INDEX)).isFalse();
        assertThat(header.getInt(Things.INDEX)).isZero();
        assertThat(Things.NEW.attributes(message).entries()).isEmpty();
    }

    @Test
    void twoTypesOfOneNumberCannotBeInACatalog() {
        MessageType other = new MessageType(100, "X_OTHER", Things.HEADER, Things.SET);
        assertThatThrownBy(() -> MessageCatalog.of(List.of(Things.NEW, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("X_OTHER and X_NEWTHING are both 100");
        assertThat(Things.CATALOG.find(100)).isEqualTo(Things.NEW);
        assertThat(Things.CATALOG.find(101)).isNull();
        assertThat(MessageCatalog.EMPTY.types()).isEmpty();
    }
}
