package org.netlink4j.message;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The message types of a netlink family, by number: what a printer needs to know. Immutable. */
public final class MessageCatalog {

    /** Knows no type, and so only the control messages that every family has. */
    public static final MessageCatalog EMPTY = of(List.of());

    private final Supplier<? extends Collection<MessageType>> source;
    private volatile @Nullable Map<Integer, MessageType> types;

    private MessageCatalog(Supplier<? extends Collection<MessageType>> source) {
        this.source = source;
    }

    /** A catalog of these types. */
    public static MessageCatalog of(Collection<MessageType> types) {
        MessageCatalog catalog = lazily(() -> types);
        catalog.byNumber();
        return catalog;
    }

    /**
     * A catalog of types that are asked for when the first of them is looked for: to declare all attributes of a family
     * takes longer than most requests, and mostly it is a failure that needs them.
     *
     * @param types answers the same types each time
     */
    public static MessageCatalog lazily(Supplier<? extends Collection<MessageType>> types) {
        return new MessageCatalog(types);
    }

    private Map<Integer, MessageType> byNumber() {
        Map<Integer, MessageType> known = types;
        if (known == null) {
            known = new TreeMap<>();
            for (MessageType type : source.get()) {
                MessageType other = known.put(type.number(), type);
                if (other != null) {
                    throw new IllegalArgumentException(
                            type.name() + " and " + other.name() + " are both " + type.number());
                }
            }
            types = known;
        }
        return known;
    }

    /** The type with this number, or null. */
    public @Nullable MessageType find(int number) {
        return byNumber().get(number);
    }

    /** All types, by number. */
    public Collection<MessageType> types() {
        return Collections.unmodifiableCollection(byNumber().values());
    }
}
