package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.InetAddress;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sort of attribute against bytes written by hand, in both byte orders. */
class AttributeTypesTest {

    private static Object ip(String address) throws Exception {
        return InetAddress.getByName(address);
    }

    static Stream<Arguments> rows() throws Exception {
        String v6 = "20 01 0d b8 00 00 00 00 00 00 00 00 00 01 23 45";
        return Stream.of(
                arguments(Things.U8, 0xfeL, "05 00 01 00  fe 00 00 00", "00 05 00 01  fe 00 00 00", "254"),
                arguments(Things.U16, 0xf234L, "06 00 02 00  34 f2 00 00", "00 06 00 02  f2 34 00 00", "62004"),
                arguments(
                        Things.U32, 0xf2345678L, "08 00 03 00  78 56 34 f2", "00 08 00 03  f2 34 56 78", "4063516280"),
                arguments(
                        Things.U64,
                        0xf23456789abcdef0L,
                        "0c 00 04 00  f0 de bc 9a 78 56 34 f2",
                        "00 0c 00 04  f2 34 56 78 9a bc de f0",
                        "17452669531959647984"),
                arguments(Things.S8, -2L, "05 00 05 00  fe 00 00 00", "00 05 00 05  fe 00 00 00", "-2"),
                arguments(Things.S16, -3532L, "06 00 06 00  34 f2 00 00", "00 06 00 06  f2 34 00 00", "-3532"),
                arguments(
                        Things.S32, -231451016L, "08 00 07 00  78 56 34 f2", "00 08 00 07  f2 34 56 78", "-231451016"),
                arguments(
                        Things.S64,
                        0xf23456789abcdef0L,
                        "0c 00 08 00  f0 de bc 9a 78 56 34 f2",
                        "00 0c 00 08  f2 34 56 78 9a bc de f0",
                        "-994074541749903632"),
                arguments(Things.BE16, 0xf234L, "06 00 09 00  f2 34 00 00", "00 06 00 09  f2 34 00 00", "62004"),
                arguments(
                        Things.BE32, 0xf2345678L, "08 00 0a 00  f2 34 56 78", "00 08 00 0a  f2 34 56 78", "4063516280"),
                arguments(
                        Things.BE64,
                        0x123456789abcdef0L,
                        "0c 00 0b 00  12 34 56 78 9a bc de f0",
                        "00 0c 00 0b  12 34 56 78 9a bc de f0",
                        "1311768467463790320"),
                arguments(Things.UINT, 0x12345L, "08 00 0c 00  45 23 01 00", "00 08 00 0c  00 01 23 45", "74565"),
                arguments(
                        Things.UINT,
                        0x123456789L,
                        "0c 00 0c 00  89 67 45 23 01 00 00 00",
                        "00 0c 00 0c  00 00 00 01 23 45 67 89",
                        "4886718345"),
                arguments(
                        Things.HEX, 0xf2345678L, "08 00 0d 00  78 56 34 f2", "00 08 00 0d  f2 34 56 78", "0xf2345678"),
                arguments(Things.MODE, 3L, "05 00 0e 00  03 00 00 00", "00 05 00 0e  03 00 00 00", "AUTO"),
                arguments(Things.MODE, 2L, "05 00 0e 00  02 00 00 00", "00 05 00 0e  02 00 00 00", "2"),
                arguments(
                        Things.NUMBERS,
                        List.of(0x12345L, 0xfffffffeL),
                        "0c 00 0f 00  45 23 01 00  fe ff ff ff",
                        "00 0c 00 0f  00 01 23 45  ff ff ff fe",
                        "74565 4294967294"),
                arguments(Things.NUMBERS, List.of(), "04 00 0f 00", "00 04 00 0f", ""),
                arguments(Things.FLAG, true, "04 00 10 00", "00 04 00 10", "true"),
                arguments(Things.NAME, "ab", "07 00 11 00  61 62 00 00", "00 07 00 11  61 62 00 00", "\"ab\""),
                arguments(Things.NAME, "", "05 00 11 00  00 00 00 00", "00 05 00 11  00 00 00 00", "\"\""),
                arguments(
                        Things.NAME,
                        "ü\n\"",
                        "09 00 11 00  c3 bc 0a 22 00 00 00 00",
                        "00 09 00 11 c3 bc 0a 22 00 00 00 00",
                        "\"ü\\u000a\\u0022\""),
                arguments(Things.BARE, "ab", "06 00 12 00  61 62 00 00", "00 06 00 12  61 62 00 00", "\"ab\""),
                arguments(
                        Things.KEY,
                        new byte[] {1, 2, 3, 4, 5},
                        "09 00 13 00  01 02 03 04 05 00 00 00",
                        "00 09 00 13  01 02 03 04 05 00 00 00",
                        "01 02 03 04 05"),
                arguments(Things.BYTES, new byte[0], "04 00 14 00", "00 04 00 14", "(empty)"),
                arguments(
                        Things.LLADDR,
                        new byte[] {2, 0, 0, 1, 0x23, 0x45},
                        "0a 00 15 00  02 00 00 01 23 45 00 00",
                        "00 0a 00 15  02 00 00 01 23 45 00 00",
                        "02:00:00:01:23:45"),
                arguments(
                        Things.IP,
                        ip("192.0.2.145"),
                        "08 00 16 00  c0 00 02 91",
                        "00 08 00 16  c0 00 02 91",
                        "192.0.2.145"),
                arguments(
                        Things.IP,
                        ip("2001:db8::1:2345"),
                        "14 00 16 00" + v6,
                        "00 14 00 16" + v6,
                        "2001:db8:0:0:0:0:1:2345"),
                arguments(
                        Things.IPV4,
                        ip("192.0.2.145"),
                        "08 00 17 00  c0 00 02 91",
                        "00 08 00 17  c0 00 02 91",
                        "192.0.2.145"),
                arguments(
                        Things.IPV6,
                        ip("2001:db8::1:2345"),
                        "14 00 18 00" + v6,
                        "00 14 00 18" + v6,
                        "2001:db8:0:0:0:0:1:2345"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("rows")
    void itsBytesReadWriteAndPrintInBothByteOrders(
            Attribute<Object> attribute, Object value, String little, String big, String text) {
        for (ByteOrder order : List.of(Things.LITTLE, Things.BIG)) {
            String row = order == Things.LITTLE ? little : big;
            Attributes attributes = Things.attributes(order, row);
            assertThat(attributes.require(attribute)).isEqualTo(value);
            assertThat(attributes.get(attribute)).isPresent();
            assertThat(attributes.entries()).singleElement().satisfies(entry -> {
                assertThat(entry.attribute()).isSameAs(attribute);
                assertThat(entry.value()).isEqualTo(value);
                assertThat(entry.offset()).isZero();
            });
            assertThat(Things.written(order, writer -> writer.attribute(attribute, value)))
                    .isEqualTo(Hex.bytes(row));
            assertThat(attribute.format(value)).isEqualTo(text);
        }
        assertThat(Things.written(Things.BIG, writer -> writer.attributes(Things.attributes(Things.LITTLE, little))))
                .as("turned round")
                .isEqualTo(Hex.bytes(big));
        assertThat(Things.written(Things.LITTLE, writer -> writer.attributes(Things.attributes(Things.BIG, big))))
                .as("and back")
                .isEqualTo(Hex.bytes(little));
    }

    static Stream<Arguments> badLengths() {
        return Stream.of(
                arguments(Things.U8, "04 00 01 00", "u8 of 1 bytes", 0),
                arguments(Things.U8, "06 00 01 00 01 02", "u8 of 1 bytes", 2),
                arguments(Things.U16, "05 00 02 00 01", "u16 of 2 bytes", 1),
                arguments(Things.U16, "08 00 02 00 01 02 03 04", "u16 of 2 bytes", 4),
                arguments(Things.U32, "06 00 03 00 01 02", "u32 of 4 bytes", 2),
                arguments(Things.U64, "08 00 04 00 01 02 03 04", "u64 of 8 bytes", 4),
                arguments(Things.S16, "05 00 06 00 01", "s16 of 2 bytes", 1),
                arguments(Things.BE32, "06 00 0a 00 01 02", "be32 of 4 bytes", 2),
                arguments(Things.UINT, "06 00 0c 00 01 02", "uint of 4 or 8 bytes", 2),
                arguments(Things.NUMBERS, "07 00 0f 00 01 02 03", "a multiple of 4 bytes", 3),
                arguments(Things.FLAG, "06 00 10 00 01 02", "a flag of at most 1 byte", 2),
                arguments(Things.KEY, "07 00 13 00 01 02 03", "4 to 8 bytes", 3),
                arguments(Things.KEY, "0d 00 13 00 01 02 03 04 05 06 07 08 09", "4 to 8 bytes", 9),
                arguments(Things.LLADDR, "25 00 15 00" + " 01".repeat(33), "0 to 32 bytes", 33),
                arguments(Things.IP, "09 00 16 00 01 02 03 04 05", "an address of 4 or 16 bytes", 5),
                arguments(Things.IPV4, "14 00 17 00" + " 01".repeat(16), "an address of 4 bytes", 16),
                arguments(Things.IPV6, "08 00 18 00 01 02 03 04", "an address of 16 bytes", 4),
                arguments(Things.STRUCTS, "0b 00 1a 00 01 02 03 04 05 06 07", "a multiple of 8 bytes", 7),
                arguments(Things.PEER, "0b 00 1e 00 01 02 03 04 05 06 07", "struct thingmsg of 8 bytes", 7));
    }

    @ParameterizedTest(name = "{0}: {3} bytes")
    @MethodSource("badLengths")
    void aWrongLengthIsMalformedSaysWhereAndSparesTheNeighbours(
            Attribute<?> attribute, String row, String expected, int found) {
        String padding = " 00".repeat((4 - found % 4) % 4);
        Attributes attributes =
                Things.attributes(Things.LITTLE, "05 00 0e 00 03 00 00 00", row + padding, "04 00 63 00");
        assertThatThrownBy(() -> attributes.get(attribute))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage(attribute.name() + " at offset 12: expected " + expected + ", found " + found + " bytes");
        assertThat(attributes.has(attribute)).isTrue();
        assertThat(attributes.integer(Things.MODE)).hasValue(3);
        assertThat(attributes.entries()).hasSize(3);
    }

    @Test
    void aStringEndsAtItsFirstNulOrAtItsEnd() {
        assertThat(Things.attributes(Things.LITTLE, "06 00 11 00 61 62 00 00").get(Things.NAME))
                .contains("ab");
        assertThat(Things.attributes(Things.LITTLE, "08 00 11 00 61 00 62 63").get(Things.NAME))
                .contains("a");
        assertThat(Things.attributes(Things.LITTLE, "04 00 11 00").get(Things.NAME))
                .contains("");
        assertThat(Things.attributes(Things.LITTLE, "07 00 12 00 61 62 00 00").get(Things.BARE))
                .contains("ab");
    }

    @Test
    void aFlagIsTrueWhenEmptyAndWhenAByteSaysSo() {
        assertThat(Things.attributes(Things.LITTLE, "04 00 10 00").flag(Things.FLAG))
                .isTrue();
        assertThat(Things.attributes(Things.LITTLE, "05 00 10 00 01 00 00 00").flag(Things.FLAG))
                .isTrue();
        assertThat(Things.attributes(Things.LITTLE, "05 00 10 00 00 00 00 00").flag(Things.FLAG))
                .isFalse();
        assertThat(Things.attributes(Things.LITTLE).flag(Things.FLAG)).isFalse();
    }

    @Test
    void theFlagBitsOfATypeAreMaskedAndKept() {
        Attributes attributes = Things.attributes(Things.LITTLE, "08 00 0a 40 f2 34 56 78", "04 00 1b 80");
        assertThat(attributes.number(Things.BE32)).hasValue(0xf2345678L);
        assertThat(attributes.has(Things.NEST)).isTrue();
        assertThat(attributes.entries()).extracting(Attributes.Entry::type).containsExactly(10, 27);
        assertThat(attributes.entries()).extracting(Attributes.Entry::wireType).containsExactly(0x400a, 0x801b);
    }

    @Test
    void aDeclarationTellsItsLayout() {
        assertThat(Things.SET.declared())
                .extracting(Attribute::layout)
                .contains(
                        "u8",
                        "s64",
                        "be32",
                        "uint",
                        "u32[]",
                        "flag",
                        "string",
                        "bytes",
                        "lladdr",
                        "ip",
                        "ipv4",
                        "ipv6",
                        "nest",
                        "struct thing_info",
                        "struct hop[]",
                        "struct thingmsg, nest",
                        "(struct hop, nest)[]");
        assertThat(Things.U16.max()).isEqualTo(65535);
        assertThat(Things.S16.min()).isEqualTo(-32768);
        assertThat(Things.NAME.maxLength()).isEqualTo(15);
    }

    @Test
    void aNumberIsDeclaredOnceInASet() {
        AttributeSet.Builder set = AttributeSet.builder("Y");
        set.u8(1, "Y_A");
        assertThatThrownBy(() -> set.u8(1, "Y_B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Y_B and Y_A are both 1");
        assertThatThrownBy(() -> set.u8(0x4000, "Y_C")).hasMessage("Y_C: type 16384 is not in 0..16383");
    }
}
