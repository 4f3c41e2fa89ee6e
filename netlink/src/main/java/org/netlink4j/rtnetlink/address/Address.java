package org.netlink4j.rtnetlink.address;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.StructField;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.Scope;

/** An address of a link, as the kernel reports it. */
public final class Address extends MessageObject {

    /**
     * Reads a {@code RTM_NEWADDR} or {@code RTM_DELADDR} message, or one of multicast or anycast.
     *
     * @throws IllegalArgumentException if it is a message of another sort
     */
    public Address(Message message) {
        super(message, AddressMessages.NEWADDR);
        if (AddressMessages.TYPES.stream().noneMatch(type -> type.number() == message.type())) {
            throw new IllegalArgumentException("not a message about an address: " + message);
        }
    }

    /** The address family: 2 for IPv4, 10 for IPv6. */
    public int family() {
        return header().getInt(IfAddr.FAMILY);
    }

    /** The index of the link. */
    public int index() {
        return header().getInt(IfAddr.INDEX);
    }

    /**
     * The link's own address; of a multicast or anycast message, the group or the anycast address.
     *
     * @throws MalformedMessageException if the message has no address
     */
    public InetAddress address() {
        return attributes()
                .get(AddressAttributes.LOCAL)
                .or(() -> attributes().get(AddressAttributes.ADDRESS))
                .or(() -> attributes().get(AddressAttributes.MULTICAST))
                .or(() -> attributes().get(AddressAttributes.ANYCAST))
                .orElseGet(() -> attributes().require(AddressAttributes.ADDRESS));
    }

    /** The prefix length, in bits; that of the peer where there is one. */
    public int prefixLength() {
        return header().getInt(IfAddr.PREFIX_LENGTH);
    }

    /**
     * Address and prefix length.
     *
     * @throws MalformedMessageException if the message has no address, or a prefix longer than that
     */
    public IpPrefix prefix() {
        InetAddress address = address();
        try {
            return new IpPrefix(address, prefixLength());
        } catch (IllegalArgumentException e) {
            throw new MalformedMessageException("ifa_prefixlen", Message.HEADER + 1, String.valueOf(e.getMessage()));
        }
    }

    /** The other end of a point-to-point link, where it is not the address itself. */
    public Optional<InetAddress> peer() {
        return attributes()
                .get(AddressAttributes.LOCAL)
                .flatMap(
                        local -> attributes().get(AddressAttributes.ADDRESS).filter(address -> !address.equals(local)));
    }

    /** The broadcast address, IPv4. */
    public Optional<InetAddress> broadcast() {
        return attributes().get(AddressAttributes.BROADCAST);
    }

    /** The label, IPv4: the link's name, unless another was given. */
    public Optional<String> label() {
        return attributes().get(AddressAttributes.LABEL);
    }

    /** The scope, see {@link Scope}. */
    public int scope() {
        return header().getInt(IfAddr.SCOPE);
    }

    /** The bits of {@link AddressFlags}. */
    public int flags() {
        return attributes().integer(AddressAttributes.FLAGS).orElseGet(() -> header().getInt(IfAddr.FLAGS));
    }

    /** Whether any of these bits is set. */
    public boolean hasFlag(int flag) {
        return (flags() & flag) != 0;
    }

    /** How long the address will exist from now on, in seconds; nothing if it stays for ever. */
    public Optional<Duration> validLifetime() {
        return lifetime(AddressCacheInfo.VALID);
    }

    /** How long the address will be used for new connections, in seconds; nothing if for ever. */
    public Optional<Duration> preferredLifetime() {
        return lifetime(AddressCacheInfo.PREFERRED);
    }

    private Optional<Duration> lifetime(StructField field) {
        return attributes()
                .get(AddressAttributes.CACHEINFO)
                .filter(info -> info.has(field) && info.get(field) != AddressCacheInfo.FOREVER)
                .map(info -> Duration.ofSeconds(info.get(field)));
    }

    /** The metric of the route to the prefix, if it is not the usual one; unsigned, 4 bytes. Linux 4.18. */
    public OptionalLong metric() {
        return attributes().number(AddressAttributes.RT_PRIORITY);
    }

    /** Who made the address: 1 to 3 for the kernel, others as given. Linux 5.18. */
    public OptionalInt protocol() {
        return attributes().integer(AddressAttributes.PROTO);
    }

    /** The id of the namespace that the address is in, if the list was asked for another namespace's. */
    public OptionalInt namespaceId() {
        return attributes().integer(AddressAttributes.TARGET_NETNSID);
    }

    /** One line, in the words of {@code ip address}: {@code 2: inet 192.0.2.1/24 scope global eth0}. */
    @Override
    public String toString() {
        return AddressText.format(this);
    }
}
