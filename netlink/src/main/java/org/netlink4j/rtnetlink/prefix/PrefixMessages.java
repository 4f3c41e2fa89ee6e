package org.netlink4j.rtnetlink.prefix;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The message of prefixes, of {@code linux/rtnetlink.h}. */
public final class PrefixMessages {

    /** {@code RTM_NEWPREFIX}: a router has announced a prefix. The kernel takes no such request. */
    public static final MessageType NEWPREFIX =
            new MessageType(52, "RTM_NEWPREFIX", PrefixMsg.LAYOUT, PrefixAttributes.SET);

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(NEWPREFIX);

    private PrefixMessages() {}
}
