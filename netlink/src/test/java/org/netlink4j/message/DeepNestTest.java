package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A forged message of 10,000 nests, each in the other, is refused or shown, and exhausts no stack. */
class DeepNestTest {

    private static final int DEPTH = 10_000;

    private static Message deep(int depth) {
        ByteBuf rows = Unpooled.buffer();
        rows.writeShortLE(4 + 4 * depth).writeShortLE(27);
        for (int left = depth; left > 0; left--) {
            rows.writeShortLE(4 * left).writeShortLE(2);
        }
        return Things.message(Hex.row(Things.bytes(rows)));
    }

    @Test
    void thePrinterShowsTheInnermostAsBytes() {
        assertThat(MessagePrinter.print(deep(DEPTH), Things.CATALOG))
                .contains("X_NEST")
                .contains("IN_NEST = ");
    }

    @Test
    void theWriterRefusesToTurnThemRound() {
        Attributes attributes = Things.NEW.attributes(deep(DEPTH));
        assertThatThrownBy(() -> Things.written(Things.BIG, writer -> writer.attributes(attributes)))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("expected at most 64 nests, found more");
        assertThat(Things.written(Things.LITTLE, writer -> writer.attributes(attributes)))
                .hasSize(attributes.length());
    }

    @Test
    void theLocatorFindsNothingThere() {
        assertThat(AttributeLocator.pathAt(deep(DEPTH), Things.CATALOG, 24 + 4 * DEPTH))
                .isEmpty();
        assertThat(AttributeLocator.missing(deep(DEPTH), Things.CATALOG, 1, OptionalInt.of(1)))
                .isEmpty();
        assertThat(AttributeLocator.pathAt(deep(DEPTH), Things.CATALOG, 24)).contains("X_NEST");
    }

    @Test
    void theyAreShortAsText() {
        assertThat(Things.NEW.attributes(deep(DEPTH)).toString())
                .hasSizeLessThan(2000)
                .contains("found more");
    }

    @Test
    void sixtyNestsAreRead() {
        Attributes attributes = Things.NEW.attributes(deep(60));
        byte[] turned = Things.written(Things.BIG, writer -> writer.attributes(attributes));
        assertThat(Things.written(
                        Things.LITTLE, writer -> writer.attributes(Things.attributes(Things.BIG, Hex.row(turned)))))
                .isEqualTo(Things.written(Things.LITTLE, writer -> writer.attributes(attributes)));
    }
}
