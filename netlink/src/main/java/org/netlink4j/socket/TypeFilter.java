package org.netlink4j.socket;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import org.netlink4j.libc.NativeMemory;

/** A program of the classic packet filter, {@code linux/filter.h}, that lets the messages of some types pass. */
final class TypeFilter {

    /** More would need longer jumps than the eight bits that an instruction has for one. */
    static final int MAX_TYPES = 250;

    private static final int INSTRUCTION = 8;
    private static final int LOAD_HALF = 0x28;
    private static final int JUMP_IF_EQUAL = 0x15;
    private static final int RETURN = 0x06;
    private static final int TYPE_OFFSET = 4;
    private static final int NOTHING = 0;
    private static final int EVERYTHING = -1;

    private TypeFilter() {}

    /** {@code struct sock_fprog}: the number of instructions, and the address of the program. */
    static byte[] descriptor(NativeMemory program) {
        byte[] descriptor = new byte[16];
        ByteBuffer.wrap(descriptor)
                .order(ByteOrder.nativeOrder())
                .putShort(0, (short) (program.buffer().capacity() / INSTRUCTION))
                .putLong(8, program.address());
        return descriptor;
    }

    /** The program, which the caller frees: it looks at the type of a datagram's first message. */
    static NativeMemory program(Collection<Integer> types) {
        if (types.isEmpty() || types.size() > MAX_TYPES) {
            throw new IllegalArgumentException("message types: " + types.size() + " are not 1 to " + MAX_TYPES);
        }
        for (int type : types) {
            if (type < 0 || type > 0xffff) {
                throw new IllegalArgumentException("message type: " + type + " is not in 0..65535");
            }
        }
        NativeMemory program = NativeMemory.allocate((types.size() + 3) * INSTRUCTION);
        ByteBuffer code = program.buffer();
        instruction(code, LOAD_HALF, 0, TYPE_OFFSET);
        int left = types.size();
        for (int type : types) {
            // Behind the other comparisons, and behind the return of those that match none.
            instruction(code, JUMP_IF_EQUAL, left--, loaded(type));
        }
        instruction(code, RETURN, 0, NOTHING);
        instruction(code, RETURN, 0, EVERYTHING);
        return program;
    }

    private static void instruction(ByteBuffer code, int operation, int ifTrue, int operand) {
        code.putShort((short) operation).put((byte) ifTrue).put((byte) 0).putInt(operand);
    }

    /** The filter reads network byte order, whatever the host's is. */
    private static int loaded(int type) {
        return ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
                ? type
                : Short.toUnsignedInt(Short.reverseBytes((short) type));
    }
}
