package org.netlink4j.rtnetlink.nexthop;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages about nexthops and buckets: {@code RTM_*NEXTHOP*} of {@code linux/rtnetlink.h}. */
public final class NexthopMessages {

    /** A nexthop or group: as it is, or as it is to be. Linux 5.3. */
    public static final MessageType NEW = type(104, "RTM_NEWNEXTHOP");

    /** A nexthop or group that is gone, or is to go. */
    public static final MessageType DELETE = type(105, "RTM_DELNEXTHOP");

    /** Asks for nexthops. */
    public static final MessageType GET = type(106, "RTM_GETNEXTHOP");

    /** A bucket of a resilient group, as it is. Linux 5.13. */
    public static final MessageType NEW_BUCKET = type(116, "RTM_NEWNEXTHOPBUCKET");

    /** Not used by any kernel. */
    public static final MessageType DELETE_BUCKET = type(117, "RTM_DELNEXTHOPBUCKET");

    /** Asks for buckets. */
    public static final MessageType GET_BUCKET = type(118, "RTM_GETNEXTHOPBUCKET");

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(NEW, DELETE, GET, NEW_BUCKET, DELETE_BUCKET, GET_BUCKET);

    private NexthopMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, NhMsg.LAYOUT, NexthopAttributes.SET);
    }
}
