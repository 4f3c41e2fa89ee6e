package org.netlink4j.rtnetlink.nsid;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages of namespace ids, of {@code linux/rtnetlink.h}. */
public final class NamespaceIdMessages {

    /** {@code RTM_NEWNSID}: assigns an id; also the answer to {@link #GETNSID}, and what a monitor hears. */
    public static final MessageType NEWNSID = type(88, "RTM_NEWNSID");

    /** {@code RTM_DELNSID}: an id is gone, with its namespace. The kernel takes no such request. */
    public static final MessageType DELNSID = type(89, "RTM_DELNSID");

    /** {@code RTM_GETNSID}: asks for one id, or for all. */
    public static final MessageType GETNSID = type(90, "RTM_GETNSID");

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(NEWNSID, DELNSID, GETNSID);

    private NamespaceIdMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, RtGenMsg.LAYOUT, NamespaceIdAttributes.SET);
    }
}
