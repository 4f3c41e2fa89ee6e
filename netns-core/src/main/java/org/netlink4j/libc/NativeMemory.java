package org.netlink4j.libc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;

/**
 * A block of memory outside the heap, in host byte order, with a fixed address.
 *
 * <p>The garbage collector frees it. Whoever gives its address to the kernel keeps this object reachable until the call
 * is over: it is a field of the caller, or {@link #keep()} is called behind the call.
 */
public final class NativeMemory {

    private final ByteBuffer buffer;
    private final long address;

    private NativeMemory(int size) {
        buffer = ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
        address = addressOf(buffer);
    }

    /** The address of the byte at the position of a direct buffer, which the caller keeps reachable. */
    public static long addressOf(ByteBuffer direct) {
        return Pointer.wrap(Runtime.getSystemRuntime(), direct).address();
    }

    /** A block of {@code size} bytes, all zero. */
    public static NativeMemory allocate(int size) {
        return new NativeMemory(size);
    }

    /** A copy of {@code bytes}. */
    static NativeMemory copyOf(byte[] bytes) {
        NativeMemory copy = allocate(bytes.length);
        copy.buffer.put(0, bytes);
        return copy;
    }

    /** A C string: the text in UTF-8, and a NUL. */
    static NativeMemory text(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return copyOf(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** Copies the first bytes out, as many as {@code bytes} takes. */
    void copyTo(byte[] bytes) {
        buffer.get(0, bytes);
    }

    /** The address of the first byte. */
    public long address() {
        return address;
    }

    /** The block as a buffer; positions set on it have no meaning here. */
    public ByteBuffer buffer() {
        return buffer;
    }

    /** Keeps the block alive up to here. */
    @SuppressWarnings("ReachabilityFenceUsage") // the caller has the finally block
    public void keep() {
        Reference.reachabilityFence(buffer);
    }
}
