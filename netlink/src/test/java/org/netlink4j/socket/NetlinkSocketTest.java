package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageWriter;

class NetlinkSocketTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private static NetlinkSocket open() {
        return NetlinkSocket.open(ForgedPeer.NETLINK_USERSOCK);
    }

    /** A datagram of one message. */
    private static ByteBuf datagram(int sequence) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, ByteOrder.nativeOrder())
                .begin(16, 0, sequence, 0)
                .end();
        return bytes;
    }

    @Test
    void aDatagramArrivesWithItsSender() {
        try (NetlinkSocket a = open();
                NetlinkSocket b = open()) {
            ByteBuf datagram = datagram(7);
            a.send(() -> "send", datagram, b.port());
            assertThat(datagram.readableBytes()).isEqualTo(16);
            Datagram received = b.receive(LONG).orElseThrow();
            assertThat(received.senderPort()).isEqualTo(a.port()).isNotZero();
            assertThat(received.messages()).extracting(Message::sequence).containsExactly(7);
            assertThat(received.groups()).isZero();
            assertThat(received.namespaceId()).isEmpty();
            assertThat(received.truncated()).isFalse();
            assertThat(received.overrun()).isFalse();
        }
    }

    @Test
    void aReceiveEndsWhenItsTimeIsOver() {
        try (NetlinkSocket socket = open()) {
            assertThat(socket.receive(Duration.ZERO)).isEmpty();
            assertThat(socket.receive(Duration.ofMillis(-1))).isEmpty();
            assertThat(socket.receive(Duration.ofNanos(1))).isEmpty();
            assertThat(socket.receive(Duration.ofMillis(20))).isEmpty();
        }
    }

    @Test
    void aBlockedReceiveDoesNotHoldUpASend() throws Exception {
        try (NetlinkSocket socket = open()) {
            Waiting<Optional<Datagram>> receive = Waiting.in(() -> socket.receive(Duration.ofSeconds(Long.MAX_VALUE)))
                    .untilBlocked();
            socket.send(() -> "send", datagram(9), socket.port());
            assertThat(receive.join().orElseThrow().messages())
                    .extracting(Message::sequence)
                    .containsExactly(9);
        }
    }

    @Test
    void closeEndsEveryBlockedReceive() throws Exception {
        NetlinkSocket socket = open();
        Waiting<Optional<Datagram>> first =
                Waiting.in(() -> socket.receive(LONG)).untilBlocked();
        Waiting<Optional<Datagram>> second = Waiting.in(() -> socket.receive(LONG));
        socket.close();
        assertThatThrownBy(first::join)
                .isInstanceOf(SocketClosedException.class)
                .hasMessage("receive: the netlink socket is closed");
        assertThatThrownBy(second::join).isInstanceOf(SocketClosedException.class);
    }

    @Test
    void anInterruptDoesNotEndAReceive() throws Exception {
        try (NetlinkSocket socket = open()) {
            Waiting<Optional<Datagram>> receive =
                    Waiting.in(() -> socket.receive(LONG)).untilBlocked();
            receive.interrupt();
            socket.send(() -> "send", datagram(1), socket.port());
            assertThat(receive.join()).isPresent();
        }
    }

    @Test
    void aClosedSocketRefusesEverythingButToBeClosedAgain() {
        NetlinkSocket socket = open();
        socket.close();
        socket.close();
        assertThat(socket.isClosed()).isTrue();
        assertThat(socket).hasToString("netlink socket, port " + Integer.toUnsignedString(socket.port()) + ", closed");
        assertThatThrownBy(() -> socket.send(datagram(1))).isInstanceOf(SocketClosedException.class);
        assertThatThrownBy(() -> socket.receive(Duration.ZERO)).isInstanceOf(SocketClosedException.class);
        assertThatThrownBy(() -> socket.join(1)).isInstanceOf(SocketClosedException.class);
        assertThatThrownBy(() -> socket.receiveBuffer(4096)).isInstanceOf(SocketClosedException.class);
        assertThatThrownBy(() -> socket.setOption(11, 1)).isInstanceOf(SocketClosedException.class);
    }

    @Test
    void nothingIsLeftOfSocketsThatWereClosed() throws Exception {
        open().close();
        List<String> before = descriptors();
        for (int i = 0; i < 500; i++) {
            try (NetlinkSocket socket = open()) {
                socket.send(() -> "send", datagram(1), socket.port());
                socket.receive(LONG);
            }
        }
        assertThat(descriptors()).hasSameSizeAs(before);
    }

    /** The sockets and eventfds of this process. */
    private static List<String> descriptors() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.flatMap(NetlinkSocketTest::target)
                    .filter(target -> target.startsWith("socket:") || target.contains("eventfd"))
                    .toList();
        }
    }

    private static Stream<String> target(Path descriptor) {
        try {
            return Stream.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException e) {
            return Stream.empty(); // the one that listed the directory
        }
    }

    @Test
    void aProtocolThatTheKernelHasNotIsRefused() {
        assertThatThrownBy(() -> NetlinkSocket.open(31))
                .isInstanceOf(UnsupportedException.class)
                .hasMessage("open a netlink socket of protocol 31: Protocol not supported (EPROTONOSUPPORT)");
    }

    @Test
    void anOptionThatTheKernelHasNotIsNoError() {
        try (NetlinkSocket socket = open()) {
            assertThat(socket.setOption(9999, 1)).isFalse();
            assertThat(socket.setOption(11, 1)).isTrue();
        }
    }

    @Test
    void aDatagramLargerThanTheSendBufferIsRefused() {
        try (NetlinkSocket socket = open()) {
            assertThatThrownBy(() ->
                            socket.send(() -> "send it", Unpooled.wrappedBuffer(new byte[16 << 20]), socket.port()))
                    .hasMessage("send it: Message too long (EMSGSIZE)")
                    .satisfies(e -> assertThat(((NetlinkException) e).errno()).isEqualTo(Errno.EMSGSIZE));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Receiver.CAPACITY, Receiver.CAPACITY + 4, 150_000})
    void aDatagramThatDoesNotFitIsMarkedAndTheNextOneFits(int length) {
        try (NetlinkSocket socket = open()) {
            byte[] message = new byte[length];
            Unpooled.wrappedBuffer(message).setIntLE(0, length);
            if (ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN) {
                Unpooled.wrappedBuffer(message).setInt(0, length);
            }
            socket.send(() -> "send", Unpooled.wrappedBuffer(message), socket.port());
            Datagram first = socket.receive(LONG).orElseThrow();
            assertThat(first.truncated()).isEqualTo(length > Receiver.CAPACITY);
            assertThat(first.messages()).hasSize(first.truncated() ? 0 : 1);
            socket.send(() -> "send", Unpooled.wrappedBuffer(message), socket.port());
            Datagram second = socket.receive(LONG).orElseThrow();
            assertThat(second.truncated()).isFalse();
            assertThat(second.messages())
                    .singleElement()
                    .satisfies(whole -> assertThat(whole.toByteArray()).isEqualTo(message));
        }
    }

    @Test
    void aReceivedMessageStaysAsItIsWhenMoreIsReceived() {
        try (NetlinkSocket socket = open()) {
            socket.send(() -> "send", datagram(1), socket.port());
            Message first = socket.receive(LONG).orElseThrow().messages().get(0);
            socket.send(() -> "send", datagram(2), socket.port());
            socket.receive(LONG);
            assertThat(first.sequence()).isEqualTo(1);
        }
    }
}
