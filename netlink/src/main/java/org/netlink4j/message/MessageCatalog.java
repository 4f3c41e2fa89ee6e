package org.netlink4j.message;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The message types of a netlink family, by number: what a printer needs to know. Immutable. */
public final class MessageCatalog {

    /** Knows no type, and so only the control messages that every family has. */
    public static final MessageCatalog EMPTY = of(List.of());

    private final Map<Integer, MessageType> types = new TreeMap<>();

    private MessageCatalog() {}

    /** A catalog of these types. */
    public static MessageCatalog of(Collection<MessageType> types) {
        MessageCatalog catalog = new MessageCatalog();
        for (MessageType type : types) {
            MessageType other = catalog.types.put(type.number(), type);
            if (other != null) {
                throw new IllegalArgumentException(type.name() + " and " + other.name() + " are both " + type.number());
            }
        }
        return catalog;
    }

    /** The type with this number, or null. */
    public @Nullable MessageType find(int number) {
        return types.get(number);
    }

    /** All types, by number. */
    public Collection<MessageType> types() {
        return Collections.unmodifiableCollection(types.values());
    }
}
