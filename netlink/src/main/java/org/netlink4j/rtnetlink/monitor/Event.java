package org.netlink4j.rtnetlink.monitor;

import java.util.OptionalInt;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/** What a monitor delivers. Immutable. */
public sealed interface Event {

    /**
     * An object as it is from now on: it is new, or has changed; the kernel does not say which.
     *
     * @param object such as a {@code Link} or a {@code Route}
     * @param namespaceId the id, in the monitor's namespace, of the namespace that it is in; absent for the monitor's own
     * @param listed whether it is told because it was listed, and not because something happened
     */
    record Changed(MessageObject object, OptionalInt namespaceId, boolean listed) implements Event {

        /**
         * Whether it took the place of another: of a route with this destination, table and priority that went other
         * ways. The kernel announces no end of the old one.
         */
        public boolean replaces() {
            return !listed && object.message().hasFlag(Flags.REPLACE);
        }

        /** The object, behind the id of its namespace if that is another, as {@code ip monitor} shows it. */
        @Override
        public String toString() {
            return prefix(namespaceId) + text(object);
        }
    }

    /**
     * An object that is gone, as it was.
     *
     * @param object such as a {@code Link} or a {@code Route}
     * @param namespaceId the id, in the monitor's namespace, of the namespace that it was in; absent for the monitor's own
     */
    record Deleted(MessageObject object, OptionalInt namespaceId) implements Event {

        /** The object, as {@code ip monitor} shows one that is gone. */
        @Override
        public String toString() {
            return prefix(namespaceId) + "Deleted " + text(object);
        }
    }

    /**
     * A message for which the library has no object: of traffic control, say; or of a bridge or of IPv6 about a link,
     * whose deletion is not the link's.
     *
     * @param message the message
     * @param namespaceId the id, in the monitor's namespace, of the namespace that it came from; absent for the monitor's
     *     own
     */
    record Other(Message message, OptionalInt namespaceId) implements Event {

        /** The message as a tree, of several lines. */
        @Override
        public String toString() {
            return prefix(namespaceId) + MessagePrinter.print(message, RtnetlinkMessages.CATALOG);
        }
    }

    /**
     * Events are missing, about here; the monitor goes on. What was built from events may be wrong now. A monitor that
     * lists begins a new list when this was taken from it.
     *
     * @param reason why
     * @param detail more about it, for people
     */
    record Lost(Reason reason, String detail) implements Event {}

    /** Why events were lost. */
    enum Reason {
        /** The kernel had no room in the socket's receive buffer (ENOBUFS). */
        RECEIVE_BUFFER,
        /** The queue was full: who takes the events is too slow. */
        QUEUE,
        /** A datagram was larger than any before; there is room for such from now on. */
        TRUNCATED,
        /** A datagram was not made of whole messages. */
        MALFORMED,
        /** A list was not to be had: in time, or not whole. */
        LIST
    }

    /** A list begins: what exists. */
    record ListBegins() implements Event {}

    /**
     * The list has ended. All events since {@link ListBegins} belong to it: what is not among them, of the kinds that are
     * listed, does not exist in the monitor's namespace. From here on it is changes again.
     *
     * @param disturbed whether objects changed each time that the kernel was asked, so that the list was put together from
     *     several attempts: then it can lack one that never changed, though that is unlikely
     */
    record ListEnds(boolean disturbed) implements Event {}

    private static String prefix(OptionalInt namespaceId) {
        return namespaceId.isPresent() ? "[nsid " + namespaceId.getAsInt() + "] " : "";
    }

    /** The object in its own words; as a tree where those cannot be had, as something in it is malformed. */
    private static String text(MessageObject object) {
        try {
            return object.toString();
        } catch (MalformedMessageException e) {
            return MessagePrinter.print(object.message(), RtnetlinkMessages.CATALOG);
        }
    }
}
