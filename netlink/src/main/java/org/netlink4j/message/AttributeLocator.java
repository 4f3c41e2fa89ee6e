package org.netlink4j.message;

import java.util.Optional;
import java.util.OptionalInt;

/** Finds the attribute of a request that the kernel points at by its offset. */
public final class AttributeLocator {

    private AttributeLocator() {}

    /**
     * The path to the innermost attribute whose header begins at an offset, such as
     * {@code IFLA_LINKINFO.IFLA_INFO_KIND}.
     *
     * @param offset in bytes from the start of the message's header
     */
    public static Optional<String> pathAt(Message request, MessageCatalog catalog, int offset) {
        MessageType type = catalog.find(request.type());
        if (type == null) {
            return Optional.empty();
        }
        try {
            return pathAt(type.attributes(request), offset);
        } catch (MalformedMessageException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> pathAt(Attributes attributes, int offset) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (entry.offset() == offset) {
                return Optional.of(attributes.pathTo(entry.attribute()));
            }
            if (offset > entry.offset() && offset < entry.offset() + 4 + entry.length()) {
                for (Attributes inside : Insides.of(entry)) {
                    Optional<String> path = pathAt(inside, offset);
                    if (path.isPresent()) {
                        return path;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The name of the attribute of this number, missing in the message or in the nest at an offset. */
    public static Optional<String> missing(
            Message request, MessageCatalog catalog, int number, OptionalInt nestOffset) {
        MessageType type = catalog.find(request.type());
        if (type == null) {
            return Optional.empty();
        }
        try {
            Attributes message = type.attributes(request);
            return nestOffset.isEmpty()
                    ? Optional.of(message.pathTo(message.set().get(number)))
                    : missing(message, number, nestOffset.getAsInt());
        } catch (MalformedMessageException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> missing(Attributes attributes, int number, int nestOffset) {
        for (Attributes.Entry entry : attributes.entries()) {
            for (Attributes inside : Insides.of(entry)) {
                if (entry.offset() == nestOffset) {
                    return Optional.of(inside.pathTo(inside.set().get(number)));
                }
                Optional<String> path = missing(inside, number, nestOffset);
                if (path.isPresent()) {
                    return path;
                }
            }
        }
        return Optional.empty();
    }
}
