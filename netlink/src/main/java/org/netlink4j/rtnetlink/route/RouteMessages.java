package org.netlink4j.rtnetlink.route;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages about routes: {@code RTM_*ROUTE} of {@code linux/rtnetlink.h}. */
public final class RouteMessages {

    /** A route: as it is, or as it is to be. */
    public static final MessageType NEW = type(24, "RTM_NEWROUTE");

    /** A route that is gone, or is to go. */
    public static final MessageType DELETE = type(25, "RTM_DELROUTE");

    /** Asks for routes, or for the way to a destination. */
    public static final MessageType GET = type(26, "RTM_GETROUTE");

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(NEW, DELETE, GET);

    private RouteMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, RtMsg.LAYOUT, RouteAttributes.SET);
    }
}
