package org.netlink4j.libc;

import com.kenai.jffi.MemoryIO;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A block of memory outside the heap, in host byte order, which its owner frees; {@link NativeMemory} is freed by itself. */
public final class OwnedMemory {

    private final long address;
    private final ByteBuffer buffer;

    private OwnedMemory(int size) {
        address = MemoryIO.getInstance().allocateMemory(size, false);
        if (address == 0) {
            throw new OutOfMemoryError("no memory outside the heap for " + size + " bytes");
        }
        buffer = MemoryIO.getInstance().newDirectByteBuffer(address, size).order(ByteOrder.nativeOrder());
    }

    /** A block of {@code size} bytes, whatever is in them. */
    public static OwnedMemory allocate(int size) {
        return new OwnedMemory(size);
    }

    /** The address of the first byte. */
    public long address() {
        return address;
    }

    /** The block as a buffer, which must not be used when the block is freed. */
    public ByteBuffer buffer() {
        return buffer;
    }

    /** Frees the block, once. */
    public void free() {
        MemoryIO.getInstance().freeMemory(address);
    }
}
