package org.netlink4j.socket;

import io.netty.buffer.Unpooled;

/** Datagrams from one socket to another, which the library itself never sends. For tests of other packages. */
public final class Forgery {

    private Forgery() {}

    /** Sends bytes to the socket with that port id. */
    public static void send(NetlinkSocket from, int toPort, byte[] datagram) {
        from.send(() -> "forge", Unpooled.wrappedBuffer(datagram), toPort);
    }
}
