package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessageWriterTest {

    @Test
    void aMessageHasItsHeaderItsLengthAndItsPadding() {
        StructView header = Things.HEADER
                .fill()
                .set(Things.FAMILY, 2)
                .set(Things.INDEX, 0x12345)
                .view();
        assertThat(Things.written(
                        Things.LITTLE,
                        writer -> writer.begin(16, 0x605, 0x12345, 0xf2345678)
                                .header(header)
                                .attribute(Things.NAME, "abc")
                                .attribute(Things.U8, 7)
                                .end()
                                .begin(17, 1, 2, 0)
                                .end()))
                .isEqualTo(Hex.bytes("""
                        28 00 00 00  10 00  05 06  45 23 01 00  78 56 34 f2
                        02 00 00 00 45 23 01 00
                        08 00 11 00 61 62 63 00
                        05 00 01 00 07 00 00 00
                        10 00 00 00  11 00  01 00  02 00 00 00  00 00 00 00
                        """));
        assertThat(Things.written(
                        Things.BIG,
                        writer -> writer.begin(16, 0x605, 0x12345, 0xf2345678)
                                .header(header)
                                .end()))
                .isEqualTo(Hex.bytes("00 00 00 18  00 10  06 05  00 01 23 45  f2 34 56 78", "02 00 00 00 00 01 23 45"));
    }

    @Test
    void aMessageIsBegunAndEndedInTurn() {
        MessageWriter writer = MessageWriter.to(Unpooled.buffer(), Things.LITTLE);
        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
        writer.begin(16, 0, 1, 0);
        assertThatThrownBy(() -> writer.begin(16, 0, 1, 0)).isInstanceOf(IllegalStateException.class);
        writer.end();
        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTypeOrFlagsOfMoreThan16BitsAreRefused() {
        ByteBuf buffer = Unpooled.buffer();
        MessageWriter writer = MessageWriter.to(buffer, Things.LITTLE);
        assertThatThrownBy(() -> writer.begin(0x10000, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.begin(16, -1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(buffer.writerIndex()).isZero();
        writer.begin(0xffff, 0xffff, 1, 0).end();
    }

    @Test
    void aMessageIsAppendedToWhatIsInTheBufferAlready() {
        ByteBuf buffer = Unpooled.buffer().writeBytes(new byte[] {9, 9});
        MessageWriter.to(buffer, Things.LITTLE)
                .begin(16, 0, 1, 0)
                .attribute(Things.U8, 7)
                .end();
        assertThat(Things.bytes(buffer))
                .isEqualTo(Hex.bytes(
                        "09 09", "18 00 00 00 10 00 00 00 01 00 00 00 00 00 00 00", "05 00 01 00 07 00 00 00"));
    }

    static Stream<Arguments> refusals() throws Exception {
        InetAddress v4 = InetAddress.getByName("192.0.2.1");
        InetAddress v6 = InetAddress.getByName("2001:db8::1");
        return Stream.of(
                arguments(Things.U8, 256L, "X_U8: 256 is not in 0..255"),
                arguments(Things.U8, -1L, "X_U8: -1 is not in 0..255"),
                arguments(Things.U16, 65536L, "X_U16: 65536 is not in 0..65535"),
                arguments(Things.U32, 1L << 32, "X_U32: 4294967296 is not in 0..4294967295"),
                arguments(Things.S8, 128L, "X_S8: 128 is not in -128..127"),
                arguments(Things.S16, -32769L, "X_S16: -32769 is not in -32768..32767"),
                arguments(Things.S32, 1L << 31, "X_S32: 2147483648 is not in -2147483648..2147483647"),
                arguments(Things.BE16, 65536L, "X_BE16: 65536 is not in 0..65535"),
                arguments(Things.NUMBERS, List.of(1L, -1L), "X_NUMBERS: -1 is not in 0..4294967295"),
                arguments(Things.FLAG, false, "X_FLAG: false cannot be sent: a flag is absent where it is false"),
                arguments(Things.NAME, "0123456789abcdef", "X_NAME: \"0123456789abcdef\" has 16 bytes, more than 15"),
                arguments(Things.NAME, "üüüüüüüü", "X_NAME: \"üüüüüüüü\" has 16 bytes, more than 15"),
                arguments(Things.NAME, "a\0b", "X_NAME: \"a\\0b\" contains a NUL"),
                arguments(Things.BARE, "0123456789abcdef", "X_BARE: \"0123456789abcdef\" has 16 bytes, more than 15"),
                arguments(Things.KEY, new byte[3], "X_KEY: 000000 has 3 bytes, not 4 to 8 bytes"),
                arguments(Things.IPV4, v6, "X_IPV4: 2001:db8:0:0:0:0:0:1 is not an address of 4 bytes"),
                arguments(Things.IPV6, v4, "X_IPV6: 192.0.2.1 is not an address of 16 bytes"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refusals")
    void whatCannotBeExpressedIsRefusedAndNothingIsHalfWritten(
            Attribute<Object> attribute, Object value, String message) {
        byte[] written = Things.written(Things.LITTLE, writer -> {
            writer.begin(16, 0, 1, 0).attribute(Things.U8, 7);
            assertThatThrownBy(() -> writer.attribute(attribute, value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            writer.attribute(Things.U16, 8).end();
        });
        assertThat(written)
                .isEqualTo(Hex.bytes(
                        "20 00 00 00 10 00 00 00 01 00 00 00 00 00 00 00",
                        "05 00 01 00 07 00 00 00",
                        "06 00 02 00 08 00 00 00"));
    }

    @Test
    void theLargestAttributeHas65535BytesAndOneMoreIsRefused() {
        byte[] written = Things.written(Things.LITTLE, writer -> {
            writer.attribute(Things.BYTES, new byte[65_531]);
            assertThatThrownBy(() -> writer.attribute(Things.BYTES, new byte[65_532]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("has 65532 bytes, not 0 to 65531 bytes");
        });
        assertThat(written).hasSize(65_536).startsWith(Hex.bytes("ff ff 14 00"));
    }

    @Test
    void aNestOrListThatGrowsBeyondItsLengthIsRefused() {
        Attributes half = Attributes.builder(Things.SET)
                .set(Things.BYTES, new byte[40_000])
                .build();
        Attributes whole = Attributes.builder(Things.INSIDE_SET)
                .add(99, new byte[40_000])
                .add(98, new byte[40_000])
                .build();
        StructView hop = Things.HOP_STRUCT.fill().view();
        byte[] written = Things.written(Things.LITTLE, writer -> {
            assertThatThrownBy(() -> writer.attribute(Things.NEST, whole))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("X_NEST: 80008 bytes, more than 65531");
            assertThatThrownBy(
                            () -> writer.attribute(Things.HOPS, List.of(new Headed(hop, half), new Headed(hop, half))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("X_HOPS: 80024 bytes, more than 65531");
            assertThatThrownBy(() -> writer.attribute(Things.HOPS, List.of(new Headed(hop, whole))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("X_HOPS: an entry has 80016 bytes, more than 65535");
            assertThatThrownBy(() -> writer.attribute(Things.NUMBERS, java.util.Collections.nCopies(16_383, 1L)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("X_NUMBERS: 65532 bytes, more than 65531");
        });
        assertThat(written).isEmpty();
    }

    @Test
    void aReceivedChainThatCannotBeTurnedRoundIsRefusedWhole() {
        Attributes bad = Things.attributes(Things.LITTLE, "05 00 01 00 07 00 00 00", "05 00 02 00 07 00 00 00");
        byte[] written = Things.written(Things.BIG, writer -> {
            assertThatThrownBy(() -> writer.attributes(bad)).isInstanceOf(MalformedMessageException.class);
            Attributes nest = Things.attributes(Things.LITTLE, "0c 00 1b 00 05 00 01 00 07 00 00 00")
                    .nest(Things.NEST);
            assertThatThrownBy(() -> writer.attribute(Things.NEST, nest)).isInstanceOf(MalformedMessageException.class);
        });
        assertThat(written).isEmpty();
        assertThat(Things.written(Things.LITTLE, writer -> writer.attributes(bad)))
                .as("in its own byte order it is copied")
                .isEqualTo(Hex.bytes("05 00 01 00 07 00 00 00", "05 00 02 00 07 00 00 00"));
    }

    @Test
    void aFullBufferIsLeftAsItWas() {
        ByteBuf small = Unpooled.buffer(8, 12);
        MessageWriter writer = MessageWriter.to(small, Things.LITTLE).attribute(Things.U8, 7);
        assertThatThrownBy(() -> writer.attribute(Things.U32, 7)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(small.writerIndex()).isEqualTo(8);
    }
}
