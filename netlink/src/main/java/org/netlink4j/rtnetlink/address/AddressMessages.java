package org.netlink4j.rtnetlink.address;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages of addresses, of {@code linux/rtnetlink.h}. */
public final class AddressMessages {

    /** {@code RTM_NEWADDR}: makes or changes an address; also the answer to {@link #GETADDR}, and what a monitor hears. */
    public static final MessageType NEWADDR = type(20, "RTM_NEWADDR");

    /** {@code RTM_DELADDR}: removes an address. */
    public static final MessageType DELADDR = type(21, "RTM_DELADDR");

    /** {@code RTM_GETADDR}: asks for addresses. */
    public static final MessageType GETADDR = type(22, "RTM_GETADDR");

    /** {@code RTM_NEWMULTICAST}: a multicast group that a link has joined; heard of since Linux 6.14. */
    public static final MessageType NEWMULTICAST = type(56, "RTM_NEWMULTICAST");

    /** {@code RTM_DELMULTICAST}: a multicast group that a link has left; Linux 6.14. */
    public static final MessageType DELMULTICAST = type(57, "RTM_DELMULTICAST");

    /** {@code RTM_GETMULTICAST}: asks for the multicast groups of links; IPv6, and IPv4 since Linux 6.14. */
    public static final MessageType GETMULTICAST = type(58, "RTM_GETMULTICAST");

    /** {@code RTM_NEWANYCAST}: an anycast address of a link; heard of since Linux 6.15. */
    public static final MessageType NEWANYCAST = type(60, "RTM_NEWANYCAST");

    /** {@code RTM_DELANYCAST}: an anycast address that is gone; Linux 6.15. */
    public static final MessageType DELANYCAST = type(61, "RTM_DELANYCAST");

    /** {@code RTM_GETANYCAST}: asks for the anycast addresses of links; IPv6. */
    public static final MessageType GETANYCAST = type(62, "RTM_GETANYCAST");

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(
            NEWADDR, DELADDR, GETADDR, NEWMULTICAST, DELMULTICAST, GETMULTICAST, NEWANYCAST, DELANYCAST, GETANYCAST);

    private AddressMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, IfAddr.LAYOUT, AddressAttributes.SET);
    }
}
