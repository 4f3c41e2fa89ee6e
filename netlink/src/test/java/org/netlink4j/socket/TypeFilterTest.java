package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageWriter;

class TypeFilterTest {

    private static ByteBuf message(int type) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, ByteOrder.nativeOrder()).begin(type, 0, 0, 0).end();
        return bytes;
    }

    /** Those of some types that come through. */
    private static List<Integer> passing(List<Integer> filter, List<Integer> sent) {
        List<Integer> passed = new ArrayList<>();
        try (NetlinkSocket from = NetlinkSocket.open(ForgedPeer.NETLINK_USERSOCK);
                NetlinkSocket to = NetlinkSocket.open(ForgedPeer.NETLINK_USERSOCK)) {
            to.receiveOnly(filter);
            for (int type : sent) {
                Forger.send(from, message(type), to.port());
            }
            Optional<Datagram> received = to.receive(Duration.ZERO);
            while (received.isPresent()) {
                received.get().messages().stream().map(Message::type).forEach(passed::add);
                received = to.receive(Duration.ZERO);
            }
        }
        return passed;
    }

    @Test
    void onlyTheTypesOfTheFilterPass() {
        assertThat(passing(List.of(17, 0x1234), List.of(16, 17, 18, 0x3412, 0x1234, 0x1100, 0x12345 & 0xffff)))
                .containsExactly(17, 0x1234);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100, TypeFilter.MAX_TYPES})
    void eachOfManyTypesPassesAndTheNextDoesNot(int count) {
        List<Integer> types = IntStream.range(1000, 1000 + count).boxed().toList();
        List<Integer> sent = IntStream.range(999, 1001 + count).boxed().toList();
        // No more than the receive buffer of an ordinary user holds.
        for (int at = 0; at < sent.size(); at += 50) {
            List<Integer> some = sent.subList(at, Math.min(at + 50, sent.size()));
            assertThat(passing(types, some))
                    .isEqualTo(some.stream().filter(types::contains).toList());
        }
    }

    @Test
    void aFilterThatCannotBeIsRefused() {
        assertThatThrownBy(() -> TypeFilter.program(List.of()))
                .hasMessage("message types: 0 are not 1 to " + TypeFilter.MAX_TYPES);
        assertThatThrownBy(() -> TypeFilter.program(
                        IntStream.rangeClosed(0, TypeFilter.MAX_TYPES).boxed().toList()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TypeFilter.program(List.of(0x10000)))
                .hasMessage("message type: 65536 is not in 0..65535");
        assertThatThrownBy(() -> TypeFilter.program(List.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
