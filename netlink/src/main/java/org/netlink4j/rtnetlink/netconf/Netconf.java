package org.netlink4j.rtnetlink.netconf;

import java.util.OptionalInt;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;

/**
 * Settings of IP on a link, as the kernel reports them: all where they were asked for, one where it changed. Read them
 * from {@link #attributes} with {@link NetconfAttributes}.
 */
public final class Netconf extends MessageObject {

    /** Reads a {@code RTM_NEWNETCONF} or {@code RTM_DELNETCONF} message. */
    public Netconf(Message message) {
        super(message, NetconfMessages.NEWNETCONF);
    }

    /** The address family: 2 for IPv4, 10 for IPv6, 28 for MPLS. */
    public int family() {
        return header().getInt(NetconfMsg.FAMILY);
    }

    /** The index of the link, or {@link NetconfAttributes#ALL_LINKS} or {@link NetconfAttributes#DEFAULT}. */
    public OptionalInt index() {
        return attributes().integer(NetconfAttributes.IFINDEX);
    }

    /** The family and the settings, in one line. */
    @Override
    public String toString() {
        return header() + " " + attributes();
    }
}
