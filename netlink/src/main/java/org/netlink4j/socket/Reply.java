package org.netlink4j.socket;

import java.util.List;
import java.util.Optional;
import org.netlink4j.message.Message;

/**
 * The answer to a request that succeeded.
 *
 * @param messages what the kernel sent besides the acknowledgement, in its order: what a GET asked for, or, where
 *     {@code NLM_F_ECHO} was asked and the kernel does that, the object as it is now
 * @param warning the kernel's words on success, if it had some
 * @param complete false where a part of the answer was lost, though the request certainly succeeded: a message too large for
 *     the receive buffer, or dropped because that was full. Then {@code messages} lacks it. Never so for a GET, which is
 *     asked again instead
 */
public record Reply(List<Message> messages, Optional<String> warning, boolean complete) {

    /** Copies the list. */
    public Reply {
        messages = List.copyOf(messages);
    }

    /** The first message, if there is one. */
    public Optional<Message> first() {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(0));
    }
}
