package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import org.netlink4j.libc.Linux;
import org.netlink4j.libc.MessageHeader;

/** sendmsg(2) from one buffer that is used again and again. For one thread at a time. */
final class Sender {

    private static final int CAPACITY = 4 << 10;

    private final MessageHeader header = new MessageHeader();
    private final NativeBuffer buffer = new NativeBuffer(CAPACITY);

    /** The number of bytes sent, or -errno. */
    long send(int socket, ByteBuf datagram, int toPort) {
        int length = datagram.readableBytes();
        buffer.require(length);
        datagram.getBytes(datagram.readerIndex(), buffer.bytes(), 0, length);
        header.prepareSend(buffer.address(), length, toPort);
        return Linux.sendmsg(socket, header.address(), 0);
    }

    void free() {
        buffer.free();
    }
}
