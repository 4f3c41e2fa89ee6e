package org.netlink4j.socket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.MessageBuffer;

/**
 * A direct buffer that is used again and again. It has no memory before it is needed, and grows by being replaced; for
 * one thread at a time. The memory is not Netty's: from JDK 24 on Netty asks {@code java.lang.foreign} for it, whose
 * first use takes almost as long as to load the C library.
 */
final class NativeBuffer {

    private @Nullable MessageBuffer memory;
    private ByteBuf bytes = Unpooled.EMPTY_BUFFER;

    /** Makes room for so many bytes; what was in the buffer is gone if that takes a larger one. */
    void require(int capacity) {
        if (memory == null || memory.capacity() < capacity) {
            MessageBuffer larger = new MessageBuffer(capacity);
            free();
            memory = larger;
            bytes = Unpooled.wrappedBuffer(larger.data()).clear();
        }
    }

    /** The room that was required, for system calls. */
    MessageBuffer memory() {
        return Objects.requireNonNull(memory, "no room was required");
    }

    /** The room that was required, for Java. */
    ByteBuf bytes() {
        return bytes;
    }

    /** Frees the memory; whoever kept {@link #bytes} is refused from then on. */
    void free() {
        if (memory != null) {
            bytes.release();
            bytes = Unpooled.EMPTY_BUFFER;
            memory.close();
            memory = null;
        }
    }
}
