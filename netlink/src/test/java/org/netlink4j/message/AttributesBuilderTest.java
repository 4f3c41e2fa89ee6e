package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttributesBuilderTest {

    private static byte[] little(Attributes attributes) {
        return Things.written(Things.LITTLE, writer -> writer.attributes(attributes));
    }

    @Test
    void attributesStandInTheOrderInWhichTheyWereFirstSet() {
        Attributes built = Attributes.builder(Things.SET)
                .set(Things.U16, 1)
                .set(Things.U8, 2)
                .set(Things.U16, 0x1234)
                .build();
        assertThat(little(built)).isEqualTo(Hex.bytes("06 00 02 00 34 12 00 00", "05 00 01 00 02 00 00 00"));
    }

    @Test
    void whatIsAddedStandsBehindWhatIsThere() {
        Attributes built = Attributes.builder(Things.SET)
                .add(Things.U16, 1L)
                .add(Things.U16, 2L)
                .add(99, new byte[] {7})
                .build();
        assertThat(little(built))
                .isEqualTo(Hex.bytes("06 00 02 00 01 00 00 00", "06 00 02 00 02 00 00 00", "05 00 63 00 07 00 00 00"));
    }

    @Test
    void aFlagThatIsFalseIsNotSent() {
        AttributesBuilder builder = Attributes.builder(Things.SET).set(Things.FLAG, true);
        assertThat(builder.has(Things.FLAG)).isTrue();
        builder.set(Things.FLAG, false);
        assertThat(builder.has(Things.FLAG)).isFalse();
        assertThat(builder.isEmpty()).isTrue();
        assertThat(builder.build().isEmpty()).isTrue();
        assertThatThrownBy(() -> builder.set(Things.FLAG, Boolean.FALSE).build())
                .hasMessageContaining("X_FLAG");
    }

    @Test
    void aRefusedValueLeavesTheBuilderAsItWas() {
        AttributesBuilder builder = Attributes.builder(Things.SET).set(Things.U8, 1);
        assertThatThrownBy(() -> builder.set(Things.U8, 256))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("X_U8: 256 is not in 0..255");
        assertThat(little(builder.build())).isEqualTo(Hex.bytes("05 00 01 00 01 00 00 00"));
    }

    @Test
    void aValueIsCopiedWhenItIsSet() {
        byte[] key = {1, 2, 3, 4};
        AttributesBuilder builder = Attributes.builder(Things.SET).set(Things.KEY, key);
        key[0] = 9;
        Attributes built = builder.build();
        builder.set(Things.U8, 1);
        assertThat(built.require(Things.KEY)).isEqualTo(new byte[] {1, 2, 3, 4});
        assertThat(built.has(Things.U8)).isFalse();
    }

    @Test
    void allOfAReceivedChainIsAddedAsItIs() {
        String rows = """
                06 00 11 00 61 62 00 00   # a name without its NUL
                05 00 10 00 00 00 00 00   # a flag that says it is false
                05 00 02 00 07 00 00 00   # a malformed number
                06 00 0a 40 34 12 00 00   # type bits
                """;
        Attributes built = Attributes.builder(Things.SET)
                .addAll(Things.attributes(Things.LITTLE, rows))
                .build();
        assertThat(little(built)).isEqualTo(Hex.bytes(rows));
    }

    @Test
    void allOfAChainOfAnotherByteOrderIsTurnedRound() {
        Attributes big = Things.attributes(
                Things.BIG,
                "00 0c 00 1d 00 06 00 01 23 45 00 00",
                "00 07 00 11 69 6e 00 00",
                "00 08 00 0a 01 02 03 04");
        assertThat(little(Attributes.builder(Things.SET).addAll(big).build()))
                .isEqualTo(Hex.bytes(
                        "0c 00 1d 00 06 00 01 00 45 23 00 00", "07 00 11 00 69 6e 00 00", "08 00 0a 00 01 02 03 04"));
    }

    @Test
    void whatWasBuiltStaysAsItIsWhateverTheBuilderDoes() {
        String rows = "05 00 01 00 01 00 00 00 06 00 02 00 02 00 00 00";
        AttributesBuilder builder =
                Attributes.builder(Things.SET).set(Things.U8, 1).set(Things.U16, 2);
        Attributes first = builder.build();
        Attributes second = builder.set(Things.U8, 7).build();
        Attributes third = builder.remove(Things.U8).build();
        builder.add(Things.U16, 9L).addAll(first);
        assertThat(little(first)).isEqualTo(Hex.bytes(rows));
        assertThat(little(second)).isEqualTo(Hex.bytes("05 00 01 00 07 00 00 00 06 00 02 00 02 00 00 00"));
        assertThat(little(third)).isEqualTo(Hex.bytes("06 00 02 00 02 00 00 00"));
    }

    @Test
    void aValueOfAnotherLengthTakesThePlaceOfTheFirst() {
        AttributesBuilder builder = Attributes.builder(Things.SET)
                .set(Things.NAME, "a")
                .set(Things.U8, 1)
                .set(Things.NAME, "abcdef");
        assertThat(little(builder.build()))
                .isEqualTo(Hex.bytes("0b 00 11 00 61 62 63 64 65 66 00 00", "05 00 01 00 01 00 00 00"));
        assertThat(little(builder.set(Things.NAME, "b").build()))
                .isEqualTo(Hex.bytes("06 00 11 00 62 00 00 00", "05 00 01 00 01 00 00 00"));
    }

    @Test
    void ofTwoThatWereAddedTheOneThatCountsIsReplaced() {
        Attributes built = Attributes.builder(Things.SET)
                .add(Things.U16, 1L)
                .add(Things.U16, 2L)
                .set(Things.U16, 3)
                .build();
        assertThat(built.number(Things.U16)).hasValue(3);
        assertThat(built.all(Things.U16)).containsExactly(1L, 3L);
    }

    @Test
    void removingTakesAllOfANumberAway() {
        Attributes built = Attributes.builder(Things.SET)
                .add(Things.U16, 1L)
                .add(Things.U8, 5L)
                .add(Things.U16, 2L)
                .remove(Things.U16)
                .build();
        assertThat(little(built)).isEqualTo(Hex.bytes("05 00 01 00 05 00 00 00"));
    }

    @Test
    void whatIsNoWholeAttributeIsNotAdded() {
        Attributes rest = Things.attributes(Things.LITTLE, "05 00 01 00 07 00 00 00", "ab cd");
        assertThat(little(Attributes.builder(Things.SET).addAll(rest).build()))
                .isEqualTo(Hex.bytes("05 00 01 00 07 00 00 00"));
        Attributes unpadded = Things.attributes(Things.LITTLE, "05 00 01 00 07");
        assertThat(little(Attributes.builder(Things.SET)
                        .addAll(unpadded)
                        .set(Things.U16, 1)
                        .build()))
                .isEqualTo(Hex.bytes("05 00 01 00 07 00 00 00 06 00 02 00 01 00 00 00"));
    }
}
