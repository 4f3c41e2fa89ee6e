package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.netlink4j.libc.NativeMemory;

/**
 * A direct buffer that is used again and again, with its address. It grows by being replaced; for one thread at a time.
 * The memory is not Netty's: from JDK 24 on Netty asks {@code java.lang.foreign} for it, whose first use takes almost as
 * long as to load the C library.
 */
final class NativeBuffer {

    private NativeMemory memory;
    private ByteBuf bytes;

    NativeBuffer(int capacity) {
        memory = NativeMemory.uninitialized(capacity);
        bytes = wrap(memory);
    }

    private static ByteBuf wrap(NativeMemory memory) {
        return Unpooled.wrappedBuffer(memory.buffer()).clear();
    }

    /** Makes room for so many bytes; what was in the buffer is gone if that takes a larger one. */
    void require(int capacity) {
        if (capacity > bytes.capacity()) {
            NativeMemory larger = NativeMemory.uninitialized(capacity);
            free();
            memory = larger;
            bytes = wrap(larger);
        }
    }

    ByteBuf bytes() {
        return bytes;
    }

    int capacity() {
        return bytes.capacity();
    }

    long address() {
        return memory.address();
    }

    /** Frees the memory; the buffer refuses itself from then on. */
    void free() {
        bytes.release();
        memory.close();
    }
}
