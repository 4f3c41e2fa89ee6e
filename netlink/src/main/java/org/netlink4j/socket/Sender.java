package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import java.util.function.Consumer;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.MessageBuffer;

/** sendmsg(2) from one buffer that is used again and again. For one thread at a time. */
final class Sender {

    /** The first size of the buffer. */
    private static final int CAPACITY = 4 << 10;

    private final NativeBuffer buffer = new NativeBuffer();

    /**
     * Sends a datagram.
     *
     * @param length how many bytes it has, at most
     * @param datagram appends it to the buffer
     * @return the number of bytes sent, or -errno
     */
    long send(int socket, int length, Consumer<ByteBuf> datagram, int toPort) {
        buffer.require(Math.max(length, CAPACITY));
        ByteBuf bytes = buffer.bytes().clear();
        datagram.accept(bytes);
        MessageBuffer memory = buffer.memory();
        memory.prepareSend(bytes.readableBytes(), toPort);
        return Linux.sendmsg(socket, memory.address(), 0);
    }

    void free() {
        buffer.free();
    }
}
