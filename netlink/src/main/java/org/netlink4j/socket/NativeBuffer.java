package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.netlink4j.libc.NativeMemory;

/** A direct buffer that is used again and again, with its address. It grows by being replaced; for one thread at a time. */
final class NativeBuffer {

    private ByteBuf bytes;
    private long address;

    NativeBuffer(int capacity) {
        bytes = Unpooled.directBuffer(capacity, capacity);
        address = address(bytes);
    }

    private static long address(ByteBuf buffer) {
        // Without an address where neither Unsafe nor java.lang.foreign serves Netty.
        return buffer.hasMemoryAddress()
                ? buffer.memoryAddress()
                : NativeMemory.addressOf(buffer.internalNioBuffer(0, buffer.capacity()));
    }

    /** Makes room for so many bytes; what was in the buffer is gone if that takes a larger one. */
    void require(int capacity) {
        if (capacity > bytes.capacity()) {
            ByteBuf larger = Unpooled.directBuffer(capacity, capacity);
            bytes.release();
            bytes = larger;
            address = address(larger);
        }
    }

    ByteBuf bytes() {
        return bytes;
    }

    int capacity() {
        return bytes.capacity();
    }

    long address() {
        return address;
    }

    /** Frees the memory. */
    void free() {
        bytes.release();
    }
}
