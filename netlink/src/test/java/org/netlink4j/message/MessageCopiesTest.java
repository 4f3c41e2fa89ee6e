package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that share a block are as those that have their bytes to themselves. */
class MessageCopiesTest {

    private static final class Thing extends MessageObject {
        Thing(Message message) {
            super(message, Things.NEW);
        }
    }

    /** With a nest, a list of structs, and a number that is two bytes too short. */
    private static final Message FOREIGN = Things.message(
            "08 00 03 00 78 56 34 12",
            "0c 00 1b 00  06 00 01 00 34 12 00 00",
            "06 00 04 00 11 22 00 00",
            "10 00 1f 00  0c 00 00 00 01 00 00 00  04 00 10 00");

    private static final Message BROKEN = Things.message("08 00 03 00 78 56 34 12", "ff 00 01 00");

    private static List<Message> copies(List<Message> messages) {
        ByteBuf datagram = Unpooled.buffer();
        for (Message message : messages) {
            datagram.writeBytes(message.toByteArray()).writeZero(-message.length() & 3);
        }
        MessageCursor cursor = new MessageCursor();
        cursor.reset(datagram, Things.LITTLE);
        List<Message> made = new ArrayList<>();
        while (cursor.next()) {
            made.add(cursor.toSharedMessage());
        }
        datagram.setZero(0, datagram.capacity()); // nobody looks there any more
        return made;
    }

    @Test
    void eachReadsAsItself() {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            messages.add(List.of(FOREIGN, Things.message(), BROKEN).get(i % 3));
        }
        List<Message> copies = copies(messages);
        assertThat(copies).hasSameSizeAs(messages);
        for (int i = 0; i < messages.size(); i++) {
            Message copy = copies.get(i);
            Message message = messages.get(i);
            assertThat(copy.toByteArray()).isEqualTo(message.toByteArray());
            assertThat(copy).hasToString(message.toString());
            assertThat(MessagePrinter.print(copy, Things.CATALOG))
                    .isEqualTo(MessagePrinter.print(message, Things.CATALOG));
            assertThat(new Thing(copy)).isEqualTo(new Thing(message)).hasSameHashCodeAs(new Thing(message));
        }
        assertThat(new Thing(copies.get(0))).isNotEqualTo(new Thing(copies.get(1)));
    }

    @Test
    void whatIsWrongIsToldByItsPlaceInTheMessage() {
        List<Message> copies = copies(Collections.nCopies(20, FOREIGN));
        List<Message> broken = copies(Collections.nCopies(20, BROKEN));
        for (int i = 0; i < copies.size(); i++) {
            Attributes foreign = Things.NEW.attributes(copies.get(i));
            assertThat(foreign.entries()).extracting(Attributes.Entry::offset).containsExactly(24, 32, 44, 52);
            assertThat(foreign.nest(Things.NEST).entries())
                    .extracting(Attributes.Entry::offset)
                    .containsExactly(36);
            assertThat(offset(() -> foreign.number(Things.U64))).isEqualTo(48);
            assertThat(offset(() -> foreign.require(Things.NAME))).isEqualTo(24);
            Attributes chain = Things.NEW.attributes(broken.get(i));
            assertThat(offset(() -> chain.has(Things.U32))).isEqualTo(32);
            assertThat(offset(chain::entries)).isEqualTo(32);
        }
    }

    private static int offset(Runnable reading) {
        return Assertions.catchThrowableOfType(MalformedMessageException.class, reading::run)
                .offset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1024, 4024, 4028, 4029, 4032, 60_000})
    void oneOfAnySizeIsCopiedWhole(int payload) {
        Message large = Things.message(Hex.row(new byte[] {(byte) (payload + 4), (byte) (payload + 4 >> 8), 20, 0})
                + " 5a".repeat(payload));
        List<Message> copies = copies(List.of(FOREIGN, large, FOREIGN, FOREIGN));
        assertThat(copies).extracting(Message::length).containsExactly(68, large.length(), 68, 68);
        assertThat(copies.get(1).toByteArray()).isEqualTo(large.toByteArray());
        assertThat(copies.get(3).toByteArray()).isEqualTo(FOREIGN.toByteArray());
    }

    @Test
    void aBrokenHeaderEndsTheBlockInFrontOfIt() {
        ByteBuf datagram = Unpooled.wrappedBuffer(FOREIGN.toByteArray(), FOREIGN.toByteArray(), new byte[16]);
        MessageCursor cursor = new MessageCursor();
        cursor.reset(datagram, Things.LITTLE);
        for (int i = 0; i < 2; i++) {
            assertThat(cursor.next()).isTrue();
            assertThat(cursor.toSharedMessage().toByteArray()).isEqualTo(FOREIGN.toByteArray());
        }
        assertThatThrownBy(cursor::next).isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void theNextDatagramInTheSameBufferIsAnother() {
        ByteBuf buffer = Unpooled.buffer();
        MessageCursor cursor = new MessageCursor();
        List<Message> kept = new ArrayList<>();
        List<Message> sent = List.of(FOREIGN, Things.message("08 00 03 00 01 02 03 04"), BROKEN);
        for (Message message : sent) {
            buffer.clear().writeBytes(message.toByteArray());
            cursor.reset(buffer, Things.LITTLE);
            assertThat(cursor.next()).isTrue();
            kept.add(cursor.toSharedMessage());
        }
        assertThat(kept)
                .extracting(Message::toByteArray)
                .containsExactlyElementsOf(
                        sent.stream().map(Message::toByteArray).toList());
    }
}
