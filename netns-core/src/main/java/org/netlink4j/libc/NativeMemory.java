package org.netlink4j.libc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.kenai.jffi.MemoryIO;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A block of memory outside the heap, in host byte order, with a fixed address. Its owner frees it: a block that the
 * garbage collector frees costs many times as much to have.
 */
public final class NativeMemory implements AutoCloseable {

    private static final MemoryIO MEMORY = MemoryIO.getInstance();

    private final long address;
    private final int size;
    private @Nullable ByteBuffer buffer;

    private NativeMemory(int size, boolean clear) {
        this.address = MEMORY.allocateMemory(size, clear);
        this.size = size;
        if (address == 0) {
            throw new OutOfMemoryError("no memory outside the heap for " + size + " bytes");
        }
    }

    /** A block of {@code size} bytes, all zero. */
    public static NativeMemory allocate(int size) {
        return new NativeMemory(size, true);
    }

    /** A block of {@code size} bytes, whatever is in them. */
    public static NativeMemory uninitialized(int size) {
        return new NativeMemory(size, false);
    }

    /** A copy of {@code bytes}. */
    static NativeMemory copyOf(byte[] bytes) {
        NativeMemory copy = uninitialized(bytes.length);
        MEMORY.putByteArray(copy.address, bytes, 0, bytes.length);
        return copy;
    }

    /** A C string: the text in UTF-8, and a NUL. */
    static NativeMemory text(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return copyOf(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** A C {@code int}. */
    static NativeMemory number(int number) {
        NativeMemory memory = uninitialized(Integer.BYTES);
        MEMORY.putInt(memory.address, number);
        return memory;
    }

    /** The C {@code int} at the start. */
    int number() {
        return MEMORY.getInt(address);
    }

    /** Copies the first bytes out, as many as {@code bytes} takes. */
    void copyTo(byte[] bytes) {
        if (bytes.length > size) {
            throw new IndexOutOfBoundsException(bytes.length + " bytes of " + size);
        }
        MEMORY.getByteArray(address, bytes, 0, bytes.length);
    }

    /** The address of the first byte. */
    public long address() {
        return address;
    }

    /** The block as a buffer, the same each time, which must not be used when the block is freed. */
    public ByteBuffer buffer() {
        ByteBuffer made = buffer;
        if (made == null) {
            made = MEMORY.newDirectByteBuffer(address, size).order(ByteOrder.nativeOrder());
            buffer = made;
        }
        return made;
    }

    /** Frees the block, once. */
    @Override
    public void close() {
        MEMORY.freeMemory(address);
    }
}
