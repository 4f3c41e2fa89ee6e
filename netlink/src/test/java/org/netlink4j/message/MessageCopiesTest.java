package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

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
        messages.forEach(message -> datagram.writeBytes(message.toByteArray()));
        MessageCursor cursor = new MessageCursor();
        cursor.reset(datagram, Things.LITTLE);
        MessageCopies copies = new MessageCopies();
        List<Message> made = new ArrayList<>();
        while (cursor.next()) {
            made.add(copies.copy(cursor));
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

    @Test
    void aLargeOneHasABufferOfItsOwn() {
        Message large = Things.message("08 04 14 00" + " 5a".repeat(1028));
        List<Message> copies = copies(List.of(FOREIGN, large, FOREIGN));
        assertThat(copies.get(1).toByteArray()).isEqualTo(large.toByteArray());
        assertThat(copies.get(2).toByteArray()).isEqualTo(FOREIGN.toByteArray());
    }
}
