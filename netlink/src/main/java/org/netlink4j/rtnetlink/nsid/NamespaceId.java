package org.netlink4j.rtnetlink.nsid;

import java.util.OptionalInt;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.NumberAttribute;

/** The id that a namespace has for another, as the kernel reports it. */
public final class NamespaceId extends MessageObject {

    /** Reads a {@code RTM_NEWNSID} or {@code RTM_DELNSID} message. */
    public NamespaceId(Message message) {
        super(message, NamespaceIdMessages.NEWNSID);
    }

    /** The id, 0 or more; nothing where none is assigned. */
    public OptionalInt id() {
        return id(NamespaceIdAttributes.NSID);
    }

    /** The id that the same namespace has here, where {@link #id} is the one that it has in another namespace. */
    public OptionalInt currentId() {
        return id(NamespaceIdAttributes.CURRENT_NSID);
    }

    private OptionalInt id(NumberAttribute attribute) {
        OptionalInt id = attributes().integer(attribute);
        return id.orElse(NamespaceIdAttributes.NOT_ASSIGNED) == NamespaceIdAttributes.NOT_ASSIGNED
                ? OptionalInt.empty()
                : id;
    }

    /** In the words of {@code ip netns list-id}. */
    @Override
    public String toString() {
        String text = "nsid " + (id().isPresent() ? Integer.toString(id().getAsInt()) : "unassigned");
        OptionalInt current = currentId();
        return current.isPresent() ? text + " current-nsid " + current.getAsInt() : text;
    }
}
