package org.netlink4j.libc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Room for one datagram, and the {@code struct msghdr} of a 64-bit Linux that sendmsg(2) and recvmsg(2) take, with one
 * {@code iovec}, a {@code sockaddr_nl} and control data: one block of memory. Used by one thread at a time, and freed by its
 * owner.
 */
public final class MessageBuffer implements AutoCloseable {

    /** {@code MSG_TRUNC} of {@code linux/socket.h}: the datagram was longer than the room for it. */
    public static final int MSG_TRUNC = 0x20;

    private static final short AF_NETLINK = 16;

    private static final int NAME_POINTER = 0;
    private static final int NAME_LENGTH = 8;
    private static final int VECTOR_POINTER = 16;
    private static final int VECTORS = 24;
    private static final int CONTROL_POINTER = 32;
    private static final int CONTROL_LENGTH = 40;
    private static final int HEADER = 56;

    private static final int VECTOR = 16;
    private static final int NAME = 12;
    private static final int CONTROL = 64;

    private static final int NAME_AT = HEADER + VECTOR;
    private static final int CONTROL_AT = NAME_AT + 16;
    private static final int DATA_AT = CONTROL_AT + CONTROL;

    private final NativeMemory memory;
    private final int capacity;

    /** Room for so many bytes, whatever is in them. */
    public MessageBuffer(int capacity) {
        this.memory = NativeMemory.uninitialized(DATA_AT + capacity);
        this.capacity = capacity;
        ByteBuffer fields = memory.buffer();
        fields.putLong(NAME_POINTER, address() + NAME_AT);
        fields.putLong(VECTOR_POINTER, address() + HEADER).putLong(VECTORS, 1);
        fields.putLong(HEADER, address() + DATA_AT);
        fields.putShort(NAME_AT, AF_NETLINK).putShort(NAME_AT + 2, (short) 0);
    }

    /** How many bytes a datagram can have. */
    public int capacity() {
        return capacity;
    }

    /** A view of the room for the datagram. */
    public ByteBuffer data() {
        return memory.buffer().duplicate().position(DATA_AT).slice().order(ByteOrder.nativeOrder());
    }

    /** The address to give to {@link Linux#sendmsg} and {@link Linux#recvmsg}. */
    public long address() {
        return memory.address();
    }

    /** Prepares the sending of the first {@code length} bytes to the netlink port {@code port}, 0 for the kernel, and to no group. */
    public void prepareSend(int length, int port) {
        prepare(length, port);
        memory.buffer().putLong(CONTROL_POINTER, 0).putLong(CONTROL_LENGTH, 0);
    }

    /** Prepares the receiving of as many bytes as there is room for, with the sender and control data. */
    public void prepareReceive() {
        prepare(capacity, 0);
        memory.buffer().putLong(CONTROL_POINTER, address() + CONTROL_AT).putLong(CONTROL_LENGTH, CONTROL);
    }

    /** Sets anew what differs, and what the kernel writes when something is received. */
    private void prepare(int length, int port) {
        ByteBuffer fields = memory.buffer();
        fields.putInt(NAME_LENGTH, NAME).putLong(HEADER + 8, length);
        fields.putInt(NAME_AT + 4, port).putInt(NAME_AT + 8, 0);
    }

    /** The port id of the sender ({@code nl_pid}), unsigned; 0 is the kernel. */
    public int senderPort() {
        return memory.buffer().getInt(NAME_AT + 4);
    }

    /** The group that a multicast came through ({@code nl_groups}), as a bit mask. */
    public int senderGroups() {
        return memory.buffer().getInt(NAME_AT + 8);
    }

    /**
     * The {@code int} of the first control message of this level and type.
     *
     * @param absent the answer where there is none
     */
    public int control(int level, int type, int absent) {
        ByteBuffer fields = memory.buffer();
        int at = CONTROL_AT;
        int end = CONTROL_AT + (int) Math.min(fields.getLong(CONTROL_LENGTH), CONTROL);
        while (at + 16 <= end) {
            long length = fields.getLong(at);
            if (length < 16 || length > end - at) {
                break;
            }
            if (fields.getInt(at + 8) == level && fields.getInt(at + 12) == type && length >= 20) {
                return fields.getInt(at + 16);
            }
            at += (int) (length + 7 & ~7L);
        }
        return absent;
    }

    /** Frees its memory, once. */
    @Override
    public void close() {
        memory.close();
    }
}
