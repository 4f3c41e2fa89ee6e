package org.netlink4j.socket;

import java.util.List;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Message;

/**
 * The objects changed while the kernel listed them ({@code NLM_F_DUMP_INTR}), each time that it was asked: entries may be
 * missing, or be there twice.
 */
public final class InterruptedDumpException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> messages;

    InterruptedDumpException(String operation, int attempts, List<Message> messages) {
        super(Failure.of(operation, Errno.EINTR, "the objects changed " + during(attempts)));
        this.messages = List.copyOf(messages);
    }

    private static String during(int attempts) {
        return attempts == 1 ? "while they were listed" : "during each of " + attempts + " attempts to list them";
    }

    /** What the last attempt brought; none where a reader saw it already, and in an exception that was deserialised. */
    @SuppressWarnings("NullAway") // a transient field is null after deserialisation
    public List<Message> messages() {
        return messages == null ? List.of() : messages;
    }
}
