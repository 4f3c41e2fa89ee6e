package org.netlink4j.socket;

import java.util.List;
import java.util.OptionalInt;
import org.netlink4j.message.Message;

/**
 * What one receive brought.
 *
 * @param messages the messages, each a copy; none where the datagram was truncated, as half of it would be no answer
 * @param senderPort the sender's port id, unsigned; 0 is the kernel
 * @param groups the multicast group that it came through, as a bit mask ({@code nl_groups}); 0 for what was sent to this
 *     socket alone, and for groups above 32
 * @param namespaceId the id, in the socket's namespace, of the peer namespace that it came from; absent for the own
 *     namespace, and always without {@code NETLINK_LISTEN_ALL_NSID}
 * @param truncated whether the datagram was larger than the receive buffer, which is larger from now on; what it said is
 *     lost
 * @param overrun whether this is no datagram but the kernel's word that it dropped some (ENOBUFS), because the socket's
 *     receive buffer was full
 */
public record Datagram(
        List<Message> messages,
        int senderPort,
        int groups,
        OptionalInt namespaceId,
        boolean truncated,
        boolean overrun) {

    static final Datagram OVERRUN = new Datagram(List.of(), 0, 0, OptionalInt.empty(), false, true);

    /** Copies the list. */
    public Datagram {
        messages = List.copyOf(messages);
    }
}
