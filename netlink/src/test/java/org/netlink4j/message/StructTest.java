package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StructTest {

    private static final String LITTLE = """
            1c 00 19 00
            7f 00                     # a, and a hole that C leaves
            45 23                     # b
            12 34                     # c, big endian
            00 00                     # a hole
            f0 de bc 9a 78 56 34 12   # d
            02 00 00 01 23 45         # mac
            09 00                     # e, and the end of the struct
            """;
    private static final String BIG = """
            00 1c 00 19
            7f 00 23 45 12 34 00 00
            12 34 56 78 9a bc de f0
            02 00 00 01 23 45 09 00
            """;
    private static final String TEXT = "a=127 b=9029 c=4660 d=1311768467463790320 mac=02 00 00 01 23 45 e=9";

    @Test
    void fieldsLieWhereCPutsThem() {
        assertThat(Things.INFO_STRUCT.size()).isEqualTo(24);
        assertThat(Things.INFO_STRUCT.fields()).extracting(StructField::offset).containsExactly(0, 2, 4, 8, 16, 22);
        assertThat(Things.INFO_STRUCT.fields()).extracting(StructField::length).containsExactly(1, 2, 2, 8, 6, 1);
    }

    @Test
    void aStructReadsInBothByteOrders() {
        for (Attributes attributes :
                List.of(Things.attributes(Things.LITTLE, LITTLE), Things.attributes(Things.BIG, BIG))) {
            StructView view = attributes.require(Things.STRUCT);
            assertThat(view.get(Things.B)).isEqualTo(0x2345);
            assertThat(view.get(Things.C)).isEqualTo(0x1234);
            assertThat(view.get(Things.D)).isEqualTo(0x123456789abcdef0L);
            assertThat(view.bytes(Things.MAC)).isEqualTo(Hex.bytes("02 00 00 01 23 45"));
            assertThat(view).hasToString(TEXT);
        }
    }

    @Test
    void aFilledStructHasTheSameBytes() {
        StructView view = Things.INFO_STRUCT
                .fill()
                .set(Things.A, 127)
                .set(Things.B, 0x2345)
                .set(Things.C, 0x1234)
                .set(Things.D, 0x123456789abcdef0L)
                .set(Things.MAC, Hex.bytes("02 00 00 01 23 45"))
                .set(Things.E, 9)
                .view();
        assertThat(view).hasToString(TEXT);
        assertThat(Things.written(Things.LITTLE, writer -> writer.attribute(Things.STRUCT, view)))
                .isEqualTo(Hex.bytes(LITTLE));
        assertThat(Things.written(Things.BIG, writer -> writer.attribute(Things.STRUCT, view)))
                .isEqualTo(Hex.bytes(BIG));
    }

    @Test
    void aShorterStructHasNoValueForItsLastFieldsWhichReadAsZero() {
        StructView view = Things.attributes(Things.LITTLE, "0a 00 19 00 7f 00 45 23 12 34 00 00")
                .require(Things.STRUCT);
        assertThat(view.length()).isEqualTo(6);
        assertThat(view.has(Things.C)).isTrue();
        assertThat(view.has(Things.D)).isFalse();
        assertThat(view.get(Things.D)).isZero();
        assertThat(view.bytes(Things.MAC)).isEmpty();
        assertThat(view).hasToString("a=127 b=9029 c=4660");
        assertThat(Things.written(Things.BIG, writer -> writer.attribute(Things.STRUCT, view)))
                .as("and is written as short")
                .isEqualTo(Hex.bytes("00 0a 00 19 7f 00 23 45 12 34 00 00"));
    }

    @Test
    void aFieldThatIsCutInTheMiddleIsNotThere() {
        StructView view =
                Things.attributes(Things.LITTLE, "07 00 19 00 7f 00 45 00").require(Things.STRUCT);
        assertThat(view.has(Things.A)).isTrue();
        assertThat(view.has(Things.B)).isFalse();
        assertThat(view.get(Things.B)).isZero();
        assertThat(view).hasToString("a=127");
    }

    @Test
    void anEmptyStructHasNothing() {
        StructView view = Things.attributes(Things.LITTLE, "04 00 19 00").require(Things.STRUCT);
        assertThat(view.length()).isZero();
        assertThat(view.get(Things.A)).isZero();
        assertThat(view.bytes(Things.A)).isEmpty();
        assertThat(view).hasToString("");
    }

    @Test
    void aLongerStructKeepsItsTail() {
        String longer = LITTLE.replaceFirst("1c", "1f") + "aa bb cc 00";
        StructView view = Things.attributes(Things.LITTLE, longer).require(Things.STRUCT);
        assertThat(view.length()).isEqualTo(27);
        assertThat(view.get(Things.E)).isEqualTo(9);
        assertThat(view).hasToString(TEXT + " and aa bb cc");
        assertThat(Things.written(Things.LITTLE, writer -> writer.attribute(Things.STRUCT, view)))
                .isEqualTo(Hex.bytes(longer));
    }

    @Test
    void paddingIsShownOnlyWhereItIsNotZero() {
        StructView.Builder header = Things.HEADER.fill().set(Things.FAMILY, 2);
        assertThat(header.view()).hasToString("family=2 index=0");
        assertThat(header.set(Things.PAD, new byte[] {0, 5}).view()).hasToString("family=2 __pad=00 05 00 index=0");
    }

    @Test
    void aFieldRefusesWhatItCannotHold() {
        StructView.Builder info = Things.INFO_STRUCT.fill();
        assertThatThrownBy(() -> info.set(Things.A, 256)).hasMessage("a: 256 is not in 0..255");
        assertThatThrownBy(() -> info.set(Things.A, -1)).hasMessage("a: -1 is not in 0..255");
        assertThatThrownBy(() -> info.set(Things.C, 65536)).hasMessage("c: 65536 is not in 0..65535");
        assertThatThrownBy(() -> info.set(Things.MAC, new byte[7])).hasMessage("mac: 7 bytes, more than 6");
        assertThatThrownBy(() -> info.set(Things.MAC, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(info.view().toString()).isEqualTo("a=0 b=0 c=0 d=0 mac=00 00 00 00 00 00 e=0");
    }

    @Test
    void aRunOfBytesIsNoNumber() {
        StructView view = Things.INFO_STRUCT.fill().view();
        assertThatThrownBy(() -> view.get(Things.MAC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mac is bytes, not a number");
        assertThat(view.bytes(Things.B)).as("a number has bytes").isEqualTo(new byte[2]);
    }

    @Test
    void aViewDoesNotChangeWhenItsBuilderGoesOn() {
        StructView.Builder info = Things.INFO_STRUCT.fill();
        StructView before = info.view();
        info.set(Things.A, 1);
        assertThat(before.get(Things.A)).isZero();
    }

    @Test
    void aSignedFieldKeepsItsSign() {
        StructView view = Things.HEADER.fill().set(Things.INDEX, -5).view();
        assertThat(view.get(Things.INDEX)).isEqualTo(-5);
        assertThat(view).hasToString("family=0 index=-5");
    }

    @Test
    void anArrayOfStructsReadsAndWritesInBothByteOrders() {
        String little = "14 00 1a 00  08 00 01 02 45 23 01 00  10 00 03 04 67 45 23 01";
        String big = "00 14 00 1a  00 08 02 01 00 01 23 45  00 10 04 03 01 23 45 67";
        List<StructView> hops = Things.attributes(Things.LITTLE, little).require(Things.STRUCTS);
        assertThat(hops).extracting(hop -> hop.get(Things.HOP_INDEX)).containsExactly(0x12345L, 0x1234567L);
        assertThat(Things.STRUCTS.format(hops))
                .isEqualTo("[len=8 flags=513 ifindex=74565, len=16 flags=1027 ifindex=19088743]");
        assertThat(Things.written(Things.BIG, writer -> writer.attribute(Things.STRUCTS, hops)))
                .isEqualTo(Hex.bytes(big));
        assertThat(Things.attributes(Things.LITTLE, "04 00 1a 00").require(Things.STRUCTS))
                .isEmpty();
    }
}
