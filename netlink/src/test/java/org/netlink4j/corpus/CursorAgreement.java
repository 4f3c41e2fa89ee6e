package org.netlink4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import java.util.Arrays;
import java.util.function.Supplier;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.AttributeCursor;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;

/** The two readers of a message, the one in place and the one of objects, see the same, however damaged it is. */
final class CursorAgreement {

    private static final String MALFORMED = "malformed";

    private CursorAgreement() {}

    static void check(Message message, MessageCatalog catalog) {
        MessageType type = catalog.find(message.type());
        MessageCursor cursor = new MessageCursor();
        cursor.reset(Unpooled.wrappedBuffer(message.toByteArray()), message.order());
        assertThat(cursor.next()).isTrue();
        Message kept = lastOfThree(message);
        assertThat(kept.toByteArray()).isEqualTo(message.toByteArray());
        assertThat(MessagePrinter.print(kept, catalog))
                .isEqualTo(MessagePrinter.print(message, catalog)); // with the places of all that is broken
        if (type != null) {
            check(cursor.attributes(type), type.attributes(message));
        }
    }

    /** A copy that begins somewhere in a block, which it shares. */
    private static Message lastOfThree(Message message) {
        byte[] bytes = message.toByteArray();
        byte[] padded = Arrays.copyOf(bytes, bytes.length + 3 & ~3);
        MessageCursor cursor = new MessageCursor();
        cursor.reset(Unpooled.wrappedBuffer(padded, padded, padded), message.order());
        Message last = message;
        while (cursor.next()) {
            last = cursor.toSharedMessage();
        }
        return last;
    }

    private static void check(AttributeCursor cursor, Attributes attributes) {
        for (Attribute<?> attribute : attributes.set().declared()) {
            assertThat(value(() -> cursor.has(attribute)))
                    .as(attribute::name)
                    .isEqualTo(value(() -> attributes.has(attribute)));
            if (attribute instanceof NumberAttribute number) {
                assertThat(value(() -> cursor.number(number, -7)))
                        .as(attribute::name)
                        .isEqualTo(value(() -> attributes.number(number, -7)));
            } else if (attribute instanceof StringAttribute text) {
                assertThat(value(() -> cursor.text(text)))
                        .as(attribute::name)
                        .isEqualTo(value(() -> attributes.get(text)));
            } else if (attribute instanceof NestAttribute nest
                    && value(() -> attributes.nest(nest)) instanceof Attributes inside) {
                check(cursor.nest(nest), inside);
            }
        }
    }

    private static Object value(Supplier<?> reading) {
        try {
            return reading.get();
        } catch (MalformedMessageException e) {
            return MALFORMED;
        }
    }
}
