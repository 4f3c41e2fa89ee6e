package org.netlink4j.message;

import java.util.Optional;

/**
 * {@code NLMSG_ERROR}: how a request went. {@code struct nlmsgerr} of {@code linux/netlink.h}: an errno, the request's
 * header, the rest of the request unless {@code NLM_F_CAPPED}, and extended acknowledgement attributes where
 * {@code NLM_F_ACK_TLVS}.
 */
public final class Acknowledgement {

    private static final StructLayout.Builder LAYOUT = StructLayout.builder("nlmsgerr");

    /** 0, or a negative errno. */
    static final StructField ERROR = LAYOUT.s32("error");

    /** The length of the request. */
    static final StructField REQUEST_LENGTH = LAYOUT.u32("nlmsg_len");

    /** The type of the request. */
    static final StructField REQUEST_TYPE = LAYOUT.u16("nlmsg_type");

    static final StructField REQUEST_FLAGS = LAYOUT.u16("nlmsg_flags");

    static final StructField REQUEST_SEQUENCE = LAYOUT.u32("nlmsg_seq");

    static final StructField REQUEST_PORT = LAYOUT.u32("nlmsg_pid");

    static final StructLayout STRUCT = LAYOUT.build();

    private final Message message;
    private final StructView fields;

    private Acknowledgement(Message message) {
        this.message = message;
        this.fields = message.header(STRUCT);
    }

    /**
     * Reads a message of type {@link ControlMessages#ERROR}.
     *
     * @throws MalformedMessageException if it is too short
     */
    public static Acknowledgement of(Message message) {
        Acknowledgement acknowledgement = new Acknowledgement(message);
        if (!acknowledgement.fields.has(REQUEST_PORT)) {
            throw new MalformedMessageException(
                    "nlmsgerr",
                    Message.HEADER,
                    "expected " + STRUCT.size() + " bytes, found " + (message.length() - Message.HEADER));
        }
        return acknowledgement;
    }

    /** Whether a message of type {@link ControlMessages#ERROR} says that all went well, and no more than that. */
    public static boolean isPlainSuccess(MessageCursor message) {
        return message.length() >= Message.HEADER + STRUCT.size()
                && message.get(ERROR) == 0
                && !message.hasFlag(Flags.ACK_TLVS);
    }

    /** The message. */
    public Message message() {
        return message;
    }

    /** The errno as a positive number; 0 is success. */
    public int errno() {
        return -fields.getInt(ERROR);
    }

    /** The type of the request. */
    public int requestType() {
        return fields.getInt(REQUEST_TYPE);
    }

    /** Extended acknowledgement, if the kernel sent one. */
    public Optional<ExtendedAck> extended() {
        return message.hasFlag(Flags.ACK_TLVS) ? Optional.of(new ExtendedAck(attributes())) : Optional.empty();
    }

    /** What follows the request, or its header; empty without {@code NLM_F_ACK_TLVS}. */
    Attributes attributes() {
        if (!message.hasFlag(Flags.ACK_TLVS)) {
            return Attributes.none(ExtendedAck.SET);
        }
        return message.attributesAt(endOfRequest(), ExtendedAck.SET);
    }

    /** The place behind the request, or its header, in the message. */
    private int endOfRequest() {
        long request = Message.HEADER;
        if (!message.hasFlag(Flags.CAPPED)) {
            request = Math.max(request, Math.min(fields.get(REQUEST_LENGTH), message.length()));
        }
        return Message.HEADER + Integer.BYTES + Wire.align((int) request);
    }

    /** The bytes of the request behind its header, as far as they were repeated. */
    int echoedBytes() {
        int end = attributes().isEmpty() ? message.length() : endOfRequest();
        return Math.max(0, end - Message.HEADER - STRUCT.size());
    }
}
