package org.netlink4j.rtnetlink.link;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages about links: {@code RTM_*LINK*} of {@code linux/rtnetlink.h}. */
public final class LinkMessages {

    /** A link: as it is, or as it is to be. */
    public static final MessageType NEW = type(16, "RTM_NEWLINK");

    /** A link that is gone, or is to go. */
    public static final MessageType DELETE = type(17, "RTM_DELLINK");

    /** Asks for links. */
    public static final MessageType GET = type(18, "RTM_GETLINK");

    /** Changes a link, and never makes one. */
    public static final MessageType SET = type(19, "RTM_SETLINK");

    /** Gives a link alternative names; Linux 5.5. */
    public static final MessageType NEW_PROPERTY = type(108, "RTM_NEWLINKPROP");

    /** Takes alternative names from a link; Linux 5.5. */
    public static final MessageType DELETE_PROPERTY = type(109, "RTM_DELLINKPROP");

    /** Not used by any kernel. */
    public static final MessageType GET_PROPERTY = type(110, "RTM_GETLINKPROP");

    /** All of them. */
    public static final List<MessageType> TYPES =
            List.of(NEW, DELETE, GET, SET, NEW_PROPERTY, DELETE_PROPERTY, GET_PROPERTY);

    private LinkMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, IfInfo.LAYOUT, LinkAttributes.SET);
    }
}
