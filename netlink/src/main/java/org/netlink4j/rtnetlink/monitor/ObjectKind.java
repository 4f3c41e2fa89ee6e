package org.netlink4j.rtnetlink.monitor;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.MessageType;

/**
 * A sort of object that the kernel announces.
 *
 * @param changed the type of message that says how an object is
 * @param deleted the type that says that one is gone, or null where the kernel never says so
 * @param reader makes the object of a message, or null where the message is about something else
 * @param identity what is equal in all messages about one object, and differs between two; or null for what is not listed
 * @param slot the same, of what takes each other's place; as {@code identity}, or coarser
 * @param volatiles attributes and fields that differ from message to message though nothing has happened
 */
record ObjectKind<T extends MessageObject>(
        MessageType changed,
        @Nullable MessageType deleted,
        Function<Message, @Nullable T> reader,
        @Nullable Function<T, List<?>> identity,
        @Nullable Function<T, List<?>> slot,
        Set<Object> volatiles) {

    /** A kind whose objects are not listed. */
    static <T extends MessageObject> ObjectKind<T> of(
            MessageType changed, @Nullable MessageType deleted, Function<Message, @Nullable T> reader) {
        return new ObjectKind<>(changed, deleted, reader, null, null, Set.of());
    }

    /** The same kind, with objects that are known again. */
    ObjectKind<T> known(Function<T, List<?>> by, Object... ignoring) {
        return known(by, by, ignoring);
    }

    /** The same kind, with objects that are known again, and that take the place of others. */
    ObjectKind<T> known(Function<T, List<?>> by, Function<T, List<?>> placed, Object... ignoring) {
        return new ObjectKind<>(changed, deleted, reader, by, placed, Set.of(ignoring));
    }
}
