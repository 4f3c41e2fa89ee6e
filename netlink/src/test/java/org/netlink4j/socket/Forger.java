package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;

/** Sends what only a test would: to another socket than the kernel's. */
public final class Forger {

    private Forger() {}

    /** Sends a datagram to the socket with this port id, of the same protocol and namespace. */
    public static void send(NetlinkSocket from, ByteBuf datagram, int toPort) {
        from.send(() -> "forge", datagram, toPort);
    }
}
