package org.netlink4j.rtnetlink.neighbour;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages of neighbours, forwarding entries and their tables, of {@code linux/rtnetlink.h}. */
public final class NeighbourMessages {

    /** {@code RTM_NEWNEIGH}: makes or changes one; also the answer to {@link #GETNEIGH}, and what a monitor hears. */
    public static final MessageType NEWNEIGH = neighbour(28, "RTM_NEWNEIGH");

    /** {@code RTM_DELNEIGH}: removes one or, with {@code NLM_F_BULK}, all forwarding entries that match. */
    public static final MessageType DELNEIGH = neighbour(29, "RTM_DELNEIGH");

    /** {@code RTM_GETNEIGH}: asks for all or, since Linux 5.0, for one. A monitor hears it where a program is to answer. */
    public static final MessageType GETNEIGH = neighbour(30, "RTM_GETNEIGH");

    /** {@code RTM_NEWNEIGHTBL}: the answer to {@link #GETNEIGHTBL}. */
    public static final MessageType NEWNEIGHTBL = table(64, "RTM_NEWNEIGHTBL");

    /** {@code RTM_GETNEIGHTBL}: asks for the tables. */
    public static final MessageType GETNEIGHTBL = table(66, "RTM_GETNEIGHTBL");

    /** {@code RTM_SETNEIGHTBL}: changes a table. */
    public static final MessageType SETNEIGHTBL = table(67, "RTM_SETNEIGHTBL");

    /** All of them. */
    public static final List<MessageType> TYPES =
            List.of(NEWNEIGH, DELNEIGH, GETNEIGH, NEWNEIGHTBL, GETNEIGHTBL, SETNEIGHTBL);

    private NeighbourMessages() {}

    private static MessageType neighbour(int number, String name) {
        return new MessageType(number, name, NdMsg.LAYOUT, NeighbourAttributes.SET);
    }

    private static MessageType table(int number, String name) {
        return new MessageType(number, name, NdtMsg.LAYOUT, NeighbourTableAttributes.SET);
    }
}
