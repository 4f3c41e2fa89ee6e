package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;

/**
 * Plays the kernel: a socket of {@code NETLINK_USERSOCK}, where any process may talk to any other, and a client that takes
 * it for the kernel. It answers as the test says, on a thread of its own.
 */
final class ForgedPeer implements AutoCloseable {

    static final int NETLINK_USERSOCK = 2;
    static final int OBJECT = 16;

    private final NetlinkSocket socket = NetlinkSocket.open(NETLINK_USERSOCK);
    private final NetlinkSocket clientSocket = NetlinkSocket.open(NETLINK_USERSOCK);
    private final RequestSocket client = new RequestSocket(clientSocket, FewLinks.CATALOG, socket.port());
    private final BlockingQueue<Message> requests = new LinkedBlockingQueue<>();
    private volatile boolean over;
    private final CompletableFuture<Void> served = new CompletableFuture<>();

    /**
     * Starts to answer.
     *
     * @param answer is given each request and where to write the answers to
     */
    ForgedPeer(BiConsumer<Message, Answers> answer) {
        client.timeout(Duration.ofSeconds(30));
        new Thread(() -> serve(answer), "forged kernel").start();
    }

    private void serve(BiConsumer<Message, Answers> answer) {
        try {
            while (true) {
                for (Message request :
                        socket.receive(Duration.ofSeconds(60)).orElseThrow().messages()) {
                    requests.add(request);
                    answer.accept(request, new Answers(request, socket));
                }
            }
        } catch (NetlinkException e) {
            if (over) {
                served.complete(null); // the client may be closed before it has taken the whole answer
            } else {
                served.completeExceptionally(e);
            }
        } catch (Throwable e) {
            served.completeExceptionally(e);
        }
    }

    /** What talks to this peer. */
    RequestSocket client() {
        return client;
    }

    /** The client's socket, for tests that go behind its back. */
    NetlinkSocket clientSocket() {
        return clientSocket;
    }

    /** The requests that came so far. */
    List<Message> requests() {
        return new ArrayList<>(requests);
    }

    /** Waits for the next request, and takes it out. */
    Message nextRequest() throws InterruptedException {
        return requests.take();
    }

    @Override
    public void close() {
        over = true;
        client.close();
        socket.close();
        served.join();
    }

    /** Writes datagrams to the sender of a request. */
    static final class Answers {

        private final Message request;
        private final NetlinkSocket from;
        private final int toPort;

        Answers(Message request, NetlinkSocket from) {
            this.request = request;
            this.from = from;
            this.toPort = request.port();
        }

        /** The same, sent from another socket. */
        Answers from(NetlinkSocket other) {
            return new Answers(request, other);
        }

        /** Sends one datagram of these parts. */
        Answers send(byte[]... parts) {
            ByteBuf datagram = Unpooled.wrappedBuffer(parts);
            from.send(() -> "forge", datagram, toPort);
            return this;
        }

        byte[] message(int type, int flags, byte[] payload) {
            return message(type, flags, request.sequence(), request.port(), payload);
        }

        byte[] message(int type, int flags, int sequence, int port, byte[] payload) {
            ByteBuf bytes = Unpooled.buffer();
            i32(bytes, 16 + payload.length);
            i16(bytes, type);
            i16(bytes, flags);
            i32(bytes, sequence);
            i32(bytes, port);
            bytes.writeBytes(payload);
            bytes.writeZero(-payload.length & 3);
            return bytes(bytes);
        }

        /** A link of this name. */
        byte[] link(String name) {
            return link(name, 0);
        }

        byte[] link(String name, int flags) {
            ByteBuf payload = Unpooled.buffer();
            payload.writeZero(16);
            payload.writeBytes(attribute(3, (name + "\0").getBytes(StandardCharsets.UTF_8)));
            return message(OBJECT, flags, bytes(payload));
        }

        /** A link of this name and of at least so many bytes. */
        byte[] hugeLink(String name, int size) {
            ByteBuf payload = Unpooled.buffer();
            payload.writeZero(16);
            payload.writeBytes(attribute(3, (name + "\0").getBytes(StandardCharsets.UTF_8)));
            while (payload.readableBytes() < size) {
                payload.writeBytes(attribute(99, new byte[8_000]));
            }
            return message(OBJECT, 0, bytes(payload));
        }

        /** An acknowledgement as the kernel sends it with {@code NETLINK_CAP_ACK}: with the request's header only. */
        byte[] capped(int errno, byte[]... attributes) {
            ByteBuf payload = Unpooled.buffer();
            i32(payload, -errno);
            payload.writeBytes(request.toByteArray(), 0, 16);
            payload.writeBytes(Unpooled.wrappedBuffer(attributes));
            int tlvs = attributes.length == 0 ? 0 : Flags.ACK_TLVS;
            return message(ControlMessages.ERROR, Flags.CAPPED | tlvs, bytes(payload));
        }

        /** An acknowledgement with the whole request in it. */
        byte[] uncapped(int errno, byte[]... attributes) {
            ByteBuf payload = Unpooled.buffer();
            i32(payload, -errno);
            payload.writeBytes(request.toByteArray());
            payload.writeBytes(Unpooled.wrappedBuffer(attributes));
            int tlvs = attributes.length == 0 ? 0 : Flags.ACK_TLVS;
            return message(ControlMessages.ERROR, tlvs, bytes(payload));
        }

        byte[] ack() {
            return capped(0);
        }

        byte[] done(int flags, int errno, byte[]... attributes) {
            ByteBuf payload = Unpooled.buffer();
            i32(payload, -errno);
            payload.writeBytes(Unpooled.wrappedBuffer(attributes));
            int tlvs = attributes.length == 0 ? 0 : Flags.ACK_TLVS;
            return message(ControlMessages.DONE, Flags.MULTI | tlvs | flags, bytes(payload));
        }

        byte[] done() {
            return done(0, 0);
        }

        static byte[] text(String text) {
            return attribute(1, (text + "\0").getBytes(StandardCharsets.UTF_8));
        }

        static byte[] number(int type, int value) {
            ByteBuf payload = Unpooled.buffer();
            i32(payload, value);
            return attribute(type, bytes(payload));
        }

        static byte[] attribute(int type, byte[] payload) {
            ByteBuf bytes = Unpooled.buffer();
            i16(bytes, 4 + payload.length);
            i16(bytes, type);
            bytes.writeBytes(payload);
            bytes.writeZero(-payload.length & 3);
            return bytes(bytes);
        }

        private static byte[] bytes(ByteBuf buffer) {
            byte[] bytes = new byte[buffer.readableBytes()];
            buffer.readBytes(bytes);
            return bytes;
        }

        private static void i16(ByteBuf bytes, int value) {
            if (ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN) {
                bytes.writeShort(value);
            } else {
                bytes.writeShortLE(value);
            }
        }

        private static void i32(ByteBuf bytes, int value) {
            if (ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN) {
                bytes.writeInt(value);
            } else {
                bytes.writeIntLE(value);
            }
        }
    }
}
