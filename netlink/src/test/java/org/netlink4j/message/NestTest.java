package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NestTest {

    private static final String NESTS = """
            14 00 1b 00                   # X_NEST
              06 00 01 00 45 23 00 00     #   IN_U16
              08 00 02 00                 #   IN_NEST
                04 00 03 00               #     IN_NAME
            04 00 1c 80                   # X_FLAGGED, NESTED, empty
            """;

    @Test
    void nestsReadAndAnAbsentOneIsEmpty() {
        Attributes attributes = Things.attributes(Things.LITTLE, NESTS);
        Attributes nest = attributes.nest(Things.NEST);
        assertThat(nest.integer(Things.IN_U16)).hasValue(0x2345);
        assertThat(nest.nest(Things.IN_NEST).get(Things.IN_NAME)).contains("");
        assertThat(nest.parent()).contains(attributes);
        assertThat(attributes.has(Things.FLAGGED)).isTrue();
        assertThat(attributes.nest(Things.FLAGGED).isEmpty()).isTrue();
        assertThat(attributes.has(Things.DATA)).isFalse();
        assertThat(attributes.nest(Things.DATA).isEmpty()).isTrue();
        assertThat(attributes).hasToString("{X_NEST={IN_U16=9029, IN_NEST={IN_NAME=\"\"}}, X_FLAGGED={}}");
    }

    @Test
    void nestsAreWrittenWithTheNestedBitOnlyWhereDeclared() {
        Attributes name =
                Attributes.builder(Things.INSIDE_SET).add(3, new byte[0]).build();
        Attributes nest = Attributes.builder(Things.INSIDE_SET)
                .set(Things.IN_U16, 0x2345)
                .set(Things.IN_NEST, name)
                .build();
        assertThat(Things.written(
                        Things.LITTLE,
                        writer -> writer.attribute(Things.NEST, nest)
                                .attribute(Things.FLAGGED, Attributes.none(Things.INSIDE_SET))))
                .isEqualTo(Hex.bytes(NESTS));
    }

    @Test
    void aNestIsTurnedRoundWithAllThatIsInIt() {
        byte[] big = Hex.bytes("""
                00 14 00 1b
                  00 06 00 01 23 45 00 00
                  00 08 00 02
                    00 04 00 03
                00 04 80 1c
                """);
        assertThat(Things.written(Things.BIG, writer -> writer.attributes(Things.attributes(Things.LITTLE, NESTS))))
                .isEqualTo(big);
    }

    @Test
    void whatIsInsideMayDependOnANeighbourWhetherItStandsBeforeOrBehind() {
        String data = "0c 00 1d 00 06 00 01 00 45 23 00 00";
        String name = "07 00 11 00 69 6e 00 00";
        for (List<String> rows : List.of(List.of(name, data), List.of(data, name))) {
            Attributes attributes = Things.attributes(Things.LITTLE, rows.toArray(new String[0]));
            assertThat(attributes.nest(Things.DATA).set()).isSameAs(Things.INSIDE_SET);
            assertThat(attributes.nest(Things.DATA).integer(Things.IN_U16)).hasValue(0x2345);
            byte[] turned = Things.written(Things.BIG, writer -> writer.attributes(attributes));
            assertThat(Hex.row(turned)).contains("00 0c 00 1d 00 06 00 01 23 45 00 00");
        }
        Attributes unknown = Things.attributes(Things.LITTLE, data).nest(Things.DATA);
        assertThat(unknown.set()).isSameAs(AttributeSet.UNKNOWN);
        assertThat(unknown).hasToString("{unknown(1)=45 23}");
    }

    @Test
    void aBrokenNestFailsAloneAndNamesItsPath() {
        Attributes attributes = Things.attributes(
                Things.LITTLE,
                "0c 00 1b 00  06 00 02 00 03 00 00 00",
                "05 00 01 00 07 00 00 00",
                "0c 00 1c 80  ff 00 01 00 00 00 00 00");
        assertThat(attributes.integer(Things.U8)).hasValue(7);
        assertThatThrownBy(() -> attributes.nest(Things.FLAGGED).entries())
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage("X_FLAGGED at offset 24: expected an attribute of 4 to 8 bytes, found 255");
        assertThatThrownBy(() ->
                        attributes.nest(Things.NEST).require(Things.IN_NEST).require(Things.IN_U16))
                .hasMessage("X_NEST.IN_NEST.IN_U16 at offset 8: expected u16, found no such attribute");
        assertThat(attributes.toString()).contains("X_FLAGGED=(X_FLAGGED at offset 24: expected");
    }

    @Test
    void aNestMayBeReadAsAnotherSet() {
        Attributes attributes = Things.attributes(Things.LITTLE, NESTS);
        Attributes nest = attributes.nest(Things.NEST).as(Things.SET);
        assertThatThrownBy(() -> nest.integer(Things.U8))
                .hasMessage("X_NEST.X_U8 at offset 8: expected u8 of 1 bytes, found 2 bytes");
    }

    @Test
    void theElementsOfAListHaveOneDeclarationUnderAnyNumber() {
        String list = "14 00 20 00  08 00 00 00 45 23 01 00  08 00 07 00 67 45 23 01";
        Attributes attributes = Things.attributes(Things.LITTLE, list);
        Attributes elements = attributes.nest(Things.LIST);
        assertThat(elements.entries()).extracting(Attributes.Entry::value).containsExactly(0x12345L, 0x1234567L);
        assertThat(elements.entries()).extracting(Attributes.Entry::type).containsExactly(0, 7);
        Attributes built = Attributes.builder(AttributeSet.listOf(Things.ONE))
                .addElement(Things.ONE, 0, 0x12345L)
                .addElement(Things.ONE, 7, 0x1234567L)
                .build();
        assertThat(Things.written(Things.LITTLE, writer -> writer.attribute(Things.LIST, built)))
                .isEqualTo(Hex.bytes(list));
    }

    private static final String PEER = """
            14 00 1e 00
              02 00 00 00 45 23 01 00     # thingmsg
              06 00 02 00 34 12 00 00     # X_U16
            """;

    @Test
    void aHeadedAttributeHasAStructAndAttributesBehindIt() {
        Attributes attributes = Things.attributes(Things.LITTLE, PEER);
        Headed peer = attributes.require(Things.PEER);
        assertThat(peer.header().get(Things.INDEX)).isEqualTo(0x12345);
        assertThat(peer.attributes().integer(Things.U16)).hasValue(0x1234);
        assertThat(peer.attributes().header()).contains(peer.header());
        assertThat(Things.written(Things.LITTLE, writer -> writer.attribute(Things.PEER, peer)))
                .isEqualTo(Hex.bytes(PEER));
        assertThat(Things.written(Things.BIG, writer -> writer.attribute(Things.PEER, peer)))
                .isEqualTo(Hex.bytes("00 14 00 1e 02 00 00 00 00 01 23 45 00 06 00 02 12 34 00 00"));
        assertThat(Things.attributes(Things.LITTLE, "0c 00 1e 00 02 00 00 00 45 23 01 00")
                        .require(Things.PEER)
                        .attributes()
                        .entries())
                .isEmpty();
    }

    @Test
    void aStructOfOddSizeNeedsNoPaddingWhereNothingFollows() {
        StructLayout.Builder one = StructLayout.builder("odd");
        one.u8("x");
        StructLayout odd = one.build();
        AttributeSet.Builder set = AttributeSet.builder("ODD");
        HeadedAttribute headed = set.headed(1, "ODD_HEADED", odd, () -> Things.SET);
        byte[] bytes = Hex.bytes("05 00 01 00 07");
        Attributes attributes = Attributes.of(
                set.build(), io.netty.buffer.Unpooled.wrappedBuffer(bytes), 0, 0, bytes.length, Things.LITTLE, null);
        Headed value = attributes.require(headed);
        assertThat(value.attributes().entries()).isEmpty();
        assertThat(Things.written(Things.LITTLE, writer -> writer.transcode(attributes)))
                .isEqualTo(bytes);
    }

    private static final String HOPS = """
            20 00 1f 00
              14 00 01 02 45 23 01 00                       # hop of 20 bytes
                07 00 11 00 61 62 00 00  04 00 10 00        #   X_NAME, X_FLAG
              08 00 03 04 67 45 23 01                       # hop of 8 bytes
            """;

    @Test
    void aListOfHeadedEntriesReadsAndWritesTheLengthOfEach() {
        List<Headed> hops = Things.attributes(Things.LITTLE, HOPS).require(Things.HOPS);
        assertThat(hops).hasSize(2);
        assertThat(hops.get(0).header().get(Things.HOP_INDEX)).isEqualTo(0x12345);
        assertThat(hops.get(0).attributes().get(Things.NAME)).contains("ab");
        assertThat(hops.get(0).attributes().flag(Things.FLAG)).isTrue();
        assertThat(hops.get(1).attributes().isEmpty()).isTrue();

        List<Headed> own = List.of(
                new Headed(
                        Things.HOP_STRUCT
                                .fill()
                                .set(Things.HOP_FLAGS, 0x201)
                                .set(Things.HOP_INDEX, 0x12345)
                                .view(),
                        Attributes.builder(Things.SET)
                                .set(Things.NAME, "ab")
                                .set(Things.FLAG, true)
                                .build()),
                new Headed(
                        Things.HOP_STRUCT
                                .fill()
                                .set(Things.HOP_FLAGS, 0x403)
                                .set(Things.HOP_INDEX, 0x1234567)
                                .view(),
                        Attributes.none(Things.SET)));
        assertThat(Things.written(Things.LITTLE, writer -> writer.attribute(Things.HOPS, own)))
                .isEqualTo(Hex.bytes(HOPS));
        assertThat(Things.written(Things.BIG, writer -> writer.attribute(Things.HOPS, own)))
                .isEqualTo(Hex.bytes("""
                        00 20 00 1f
                          00 14 02 01 00 01 23 45
                            00 07 00 11 61 62 00 00  00 04 00 10
                          00 08 04 03 01 23 45 67
                        """));
    }

    @Test
    void anEntryOfImpossibleLengthIsMalformed() {
        for (String length : List.of("07", "00", "0d")) {
            Attributes attributes =
                    Things.attributes(Things.LITTLE, "10 00 1f 00", length + " 00 01 02 45 23 01 00 00 00 00 00");
            assertThatThrownBy(() -> attributes.get(Things.HOPS))
                    .isInstanceOf(MalformedMessageException.class)
                    .hasMessageStartingWith("X_HOPS at offset 4: expected an entry of 8 to 12 bytes, found ");
        }
        Attributes rest = Things.attributes(Things.LITTLE, "10 00 1f 00 08 00 01 02 45 23 01 00 08 00 00 00");
        assertThatThrownBy(() -> rest.get(Things.HOPS))
                .hasMessage("X_HOPS at offset 12: expected an entry of at least 8 bytes, found 4");
    }

    @Test
    void transcodingKeepsForeignPaddingAndALastAttributeWithout() {
        List<String> rows = List.of(
                "06 00 02 00 34 12 aa bb  05 00 01 00 07",
                "0d 00 1b 00  06 00 01 00 45 23 cc dd  ee 00 00 00 04 00 63 00",
                "1f 00 1f 00  0b 00 01 02 45 23 01 00 aa bb cc dd  0f 00 03 04 67 45 23 01 07 00 11 00 61 62 63",
                "06 00 11 00 ff fe 00 00 05 00 10 00 00 11 22 33  03 00 ");
        for (String row : rows) {
            byte[] bytes = Hex.bytes(row);
            Attributes attributes = Things.attributes(Things.LITTLE, row);
            assertThat(Things.written(Things.LITTLE, writer -> writer.transcode(attributes)))
                    .as(row)
                    .isEqualTo(bytes);
            byte[] turned = Things.written(Things.BIG, writer -> writer.transcode(attributes));
            assertThat(turned).hasSameSizeAs(bytes).isNotEqualTo(bytes);
            assertThat(Things.written(
                            Things.LITTLE, writer -> writer.transcode(Things.attributes(Things.BIG, Hex.row(turned)))))
                    .isEqualTo(bytes);
        }
    }
}
