package org.netlink4j.rtnetlink.address;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;

/** An address in the words of {@code ip address}. */
final class AddressText {

    private AddressText() {}

    static String format(Address address) {
        StringBuilder text = new StringBuilder();
        text.append(Integer.toUnsignedString(address.index()))
                .append(": ")
                .append((address.family() == AddressFamily.INET6 ? "inet6" : "inet"))
                .append(' ')
                .append(IpText.format(address.address()));
        address.peer().ifPresent(peer -> text.append(" peer ").append(IpText.format(peer)));
        text.append('/').append(address.prefixLength());
        address.metric().ifPresent(metric -> text.append(" metric ").append(metric));
        address.broadcast().ifPresent(broadcast -> append(text, " brd ", broadcast));
        text.append(" scope ").append(Scope.format(address.scope()));
        flags(text, address);
        address.protocol().ifPresent(proto -> text.append(" proto ").append(protocol(proto)));
        address.label().ifPresent(label -> text.append(' ').append(label));
        lifetime(text, " valid_lft ", address.validLifetime());
        lifetime(text, " preferred_lft ", address.preferredLifetime());
        return text.toString();
    }

    private static String protocol(int protocol) {
        String name = AddressAttributes.PROTOCOLS.names().get((long) protocol);
        return name == null
                ? Integer.toString(protocol)
                : name.substring("IFAPROT_".length()).toLowerCase(Locale.ROOT);
    }

    private static void append(StringBuilder text, String word, InetAddress address) {
        text.append(word).append(IpText.format(address));
    }

    private static void lifetime(StringBuilder text, String word, Optional<Duration> lifetime) {
        lifetime.ifPresent(time -> text.append(word).append(time.toSeconds()).append("sec"));
    }

    /** iproute2 says "dynamic" where an address is not permanent. */
    private static void flags(StringBuilder text, Address address) {
        boolean v6 = address.family() == AddressFamily.INET6;
        flag(text, address, AddressFlags.SECONDARY, v6 ? "temporary" : "secondary");
        flag(text, address, AddressFlags.TENTATIVE, "tentative");
        flag(text, address, AddressFlags.DEPRECATED, "deprecated");
        flag(text, address, AddressFlags.HOMEADDRESS, "home");
        flag(text, address, AddressFlags.NODAD, "nodad");
        flag(text, address, AddressFlags.MANAGETEMPADDR, "mngtmpaddr");
        flag(text, address, AddressFlags.NOPREFIXROUTE, "noprefixroute");
        flag(text, address, AddressFlags.MCAUTOJOIN, "autojoin");
        flag(text, address, AddressFlags.OPTIMISTIC, "optimistic");
        flag(text, address, AddressFlags.DADFAILED, "dadfailed");
        flag(text, address, AddressFlags.STABLE_PRIVACY, "stable-privacy");
        if (!address.hasFlag(AddressFlags.PERMANENT)) {
            text.append(" dynamic");
        }
    }

    private static void flag(StringBuilder text, Address address, int flag, String word) {
        if (address.hasFlag(flag)) {
            text.append(' ').append(word);
        }
    }
}
