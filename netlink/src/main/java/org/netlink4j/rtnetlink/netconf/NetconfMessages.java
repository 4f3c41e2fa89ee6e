package org.netlink4j.rtnetlink.netconf;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages of settings, of {@code linux/rtnetlink.h}. */
public final class NetconfMessages {

    /** {@code RTM_NEWNETCONF}: settings that were made or changed, or that were asked for. */
    public static final MessageType NEWNETCONF = type(80, "RTM_NEWNETCONF");

    /** {@code RTM_DELNETCONF}: settings that are gone with their link. */
    public static final MessageType DELNETCONF = type(81, "RTM_DELNETCONF");

    /** {@code RTM_GETNETCONF}: asks for the settings of a link, or for all. */
    public static final MessageType GETNETCONF = type(82, "RTM_GETNETCONF");

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(NEWNETCONF, DELNETCONF, GETNETCONF);

    private NetconfMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, NetconfMsg.LAYOUT, NetconfAttributes.SET);
    }
}
