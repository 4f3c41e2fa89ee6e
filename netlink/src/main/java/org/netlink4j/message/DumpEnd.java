package org.netlink4j.message;

import java.util.Optional;

/** {@code NLMSG_DONE}: the end of a dump: an errno, and extended acknowledgement attributes where {@code NLM_F_ACK_TLVS}. */
public final class DumpEnd {

    private static final StructLayout.Builder LAYOUT = StructLayout.builder("done");
    private static final StructField ERROR = LAYOUT.s32("error");

    static final StructLayout STRUCT = LAYOUT.build();

    private final Message message;

    private DumpEnd(Message message) {
        this.message = message;
    }

    /** Reads a message of type {@link ControlMessages#DONE}; some senders leave its payload out, which is success. */
    public static DumpEnd of(Message message) {
        return new DumpEnd(message);
    }

    /** The errno as a positive number; 0 is success. */
    public int errno() {
        return -message.header(STRUCT).getInt(ERROR);
    }

    /** Extended acknowledgement, if the kernel sent one. */
    public Optional<ExtendedAck> extended() {
        return message.hasFlag(Flags.ACK_TLVS) ? Optional.of(new ExtendedAck(attributes())) : Optional.empty();
    }

    Attributes attributes() {
        return message.attributes(STRUCT, ExtendedAck.SET);
    }
}
