package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private static final String LITTLE = """
            d4 c3 b2 a1  02 00 04 00  00 00 00 00  00 00 00 00  00 00 04 00  fd 00 00 00
            45 23 01 00  67 45 00 00  24 00 00 00  24 00 00 00   # seconds, fraction, captured, original
            00 07 03 38 00 00 00 00 00 00 00 00 00 00 00 00      # to the kernel, ARPHRD_NETLINK, NETLINK_ROUTE
            14 00 00 00 10 00 01 00 01 00 00 00 02 00 00 00 0a 0b 0c 0d
            """;
    private static final String BIG = """
            a1 b2 3c 4d  00 02 00 04  00 00 00 00  00 00 00 00  00 04 00 00  00 00 00 fd
            00 01 23 45  00 00 45 67  00 00 00 24  00 00 00 24
            00 06 03 38 00 00 00 00 00 00 00 00 00 00 00 10      # to user space, NETLINK_GENERIC
            00 00 00 14 00 10 00 01 00 00 00 01 00 00 00 02 0a 0b 0c 0d
            """;

    @Test
    void microsecondsInLittleEndianAndNanosecondsInBigEndianRead() {
        List<Capture.Packet> little = Capture.read(Hex.bytes(LITTLE));
        assertThat(little).singleElement().satisfies(packet -> {
            assertThat(packet.nanos()).isEqualTo(0x12345L * 1_000_000_000 + 0x4567 * 1000);
            assertThat(packet.protocol()).isZero();
            assertThat(packet.outgoing()).isTrue();
            assertThat(packet.messages()).extracting(Message::type).containsExactly(16);
            assertThat(packet.rest().isReadable()).isFalse();
        });
        List<Capture.Packet> big = Capture.read(Hex.bytes(BIG));
        assertThat(big).singleElement().satisfies(packet -> {
            assertThat(packet.nanos()).isEqualTo(0x12345L * 1_000_000_000 + 0x4567);
            assertThat(packet.protocol()).isEqualTo(16);
            assertThat(packet.outgoing()).isFalse();
            assertThat(packet.messages()).extracting(Message::type).containsExactly(16);
        });
    }

    @Test
    void aPacketThatIsNoMessageIsKeptAsItIs() {
        byte[] file = Hex.bytes(LITTLE);
        file[24 + 16 + 16] = 99;
        assertThat(Capture.read(file)).singleElement().satisfies(packet -> {
            assertThat(packet.messages()).isEmpty();
            assertThat(packet.rest().readableBytes()).isEqualTo(20);
        });
    }

    @Test
    void aFileThatIsCutAnywhereIsMalformedOrEndsAtAPacket() {
        byte[] file = Hex.bytes(LITTLE);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            if (length == 24) {
                assertThat(Capture.read(cut)).isEmpty();
            } else {
                assertThatThrownBy(() -> Capture.read(cut)).isInstanceOf(MalformedMessageException.class);
            }
        }
    }

    @Test
    void anotherMagicOrLinkTypeOrAnImpossibleLengthIsMalformed() {
        byte[] magic = Hex.bytes(LITTLE);
        magic[0] = 0x0a;
        assertThatThrownBy(() -> Capture.read(magic))
                .hasMessageStartingWith("pcap magic at offset 0: expected a1b2c3d4");
        byte[] link = Hex.bytes(LITTLE);
        link[20] = 1;
        assertThatThrownBy(() -> Capture.read(link))
                .hasMessage("pcap link type at offset 20: expected 253 (netlink), found 1");
        for (int captured : new int[] {0, 15, 0x25, 0xff}) {
            byte[] length = Hex.bytes(LITTLE);
            length[32] = (byte) captured;
            assertThatThrownBy(() -> Capture.read(length))
                    .isInstanceOf(MalformedMessageException.class)
                    .hasMessage("pcap packet at offset 24: expected 16 to 36 bytes, found " + captured);
        }
    }
}
