package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @Test
    void absentIsNotZero() {
        Attributes attributes = Things.attributes(Things.LITTLE, "08 00 03 00 00 00 00 00");
        assertThat(attributes.integer(Things.U32)).hasValue(0);
        assertThat(attributes.has(Things.U16)).isFalse();
        assertThat(attributes.integer(Things.U16)).isEmpty();
        assertThat(attributes.number(Things.U16)).isEmpty();
        assertThat(attributes.number(Things.U16, -1)).isEqualTo(-1);
        assertThat(attributes.number(Things.U32, -1)).isZero();
        assertThat(attributes.get(Things.NAME)).isEmpty();
        assertThat(attributes.all(Things.NAME)).isEmpty();
        assertThatThrownBy(() -> attributes.require(Things.NAME))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage("X_NAME at offset 0: expected string, found no such attribute");
    }

    @Test
    void ofTheSameAttributeTwiceTheLastCounts() {
        Attributes attributes = Things.attributes(
                Things.LITTLE, "06 00 02 00 11 11 00 00", "05 00 01 00 07 00 00 00", "06 00 02 00 22 22 00 00");
        assertThat(attributes.integer(Things.U16)).hasValue(0x2222);
        assertThat(attributes.all(Things.U16)).containsExactly(0x1111L, 0x2222L);
        assertThat(attributes.entries()).extracting(Attributes.Entry::type).containsExactly(2, 1, 2);
    }

    @Test
    void alignmentIsNotPartOfALengthAndTheLastMayLackIt() {
        Attributes attributes = Things.attributes(Things.LITTLE, "05 00 01 00 07 00 00 00", "06 00 02 00 34 12");
        assertThat(attributes.integer(Things.U8)).hasValue(7);
        assertThat(attributes.integer(Things.U16)).hasValue(0x1234);
        assertThat(attributes.leftover()).isEmpty();
        assertThat(attributes.entries()).extracting(Attributes.Entry::length).containsExactly(1, 2);
        assertThat(attributes.entries()).extracting(Attributes.Entry::offset).containsExactly(0, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "01 02", "01 02 03", "05 00 01"})
    void fewerThanFourBytesAtTheEndAreLeftOver(String rest) {
        Attributes attributes = Things.attributes(Things.LITTLE, "05 00 01 00 07 00 00 00", rest);
        assertThat(attributes.integer(Things.U8)).hasValue(7);
        assertThat(attributes.entries()).hasSize(1);
        assertThat(attributes.leftover()).isEqualTo(Hex.bytes(rest));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 9, 0xffff})
    void anImpossibleLengthBreaksTheChain(int length) {
        String row = String.format("%02x %02x 02 00 34 12 00 00", length & 0xff, length >> 8);
        Attributes attributes = Things.attributes(Things.LITTLE, "05 00 01 00 07 00 00 00", row);
        String message = "X at offset 8: expected an attribute of 4 to 8 bytes, found " + length;
        assertThatThrownBy(attributes::entries)
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> attributes.integer(Things.U8)).hasMessage(message);
        assertThatThrownBy(() -> attributes.all(Things.U8)).hasMessage(message);
        assertThatThrownBy(attributes::leftover).hasMessage(message);
        assertThat(attributes).hasToString("(" + message + ")");
    }

    @Test
    void theLargestAttributeReads() {
        byte[] bytes = new byte[0xffff];
        System.arraycopy(Hex.bytes("ff ff 14 00"), 0, bytes, 0, 4);
        bytes[0xfffe] = 7;
        Attributes attributes = Things.attributes(Things.LITTLE, Hex.row(bytes));
        assertThat(attributes.require(Things.BYTES)).hasSize(65_531).endsWith((byte) 7);
    }

    @Test
    void anUnknownAttributeKeepsItsNumberAndBytes() {
        Attributes attributes = Things.attributes(Things.LITTLE, "06 00 63 80 34 12 00 00");
        assertThat(attributes.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.isKnown()).isFalse();
            assertThat(entry.type()).isEqualTo(99);
            assertThat(entry.attribute().name()).isEqualTo("X(99)");
            assertThat(entry.bytes()).isEqualTo(Hex.bytes("34 12"));
            assertThat(entry).hasToString("X(99)=34 12");
        });
        assertThat(attributes.get(Things.SET.unknown(99))).contains(Hex.bytes("34 12"));
    }

    @Test
    void oneBadAttributeSpoilsOnlyItsOwnText() {
        assertThat(Things.attributes(Things.LITTLE, "05 00 02 00 07 00 00 00", "05 00 01 00 07 00 00 00"))
                .hasToString("{X_U16=(X_U16 at offset 4: expected u16 of 2 bytes, found 1 bytes), X_U8=7}");
    }

    @Test
    void noAttributesHaveNothing() {
        Attributes none = Attributes.none(Things.SET);
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.length()).isZero();
        assertThat(none.entries()).isEmpty();
        assertThat(none.header()).isEmpty();
        assertThat(none.parent()).isEmpty();
        assertThat(none).hasToString("{}");
    }

    @Test
    void aNumberAboveTwoToThe31KeepsItsBitsAsAnInt() {
        Attributes attributes = Things.attributes(Things.LITTLE, "08 00 03 00 78 56 34 f2");
        assertThat(attributes.integer(Things.U32)).hasValue(0xf2345678);
        assertThat(attributes.number(Things.U32)).hasValue(0xf2345678L);
    }
}
