package org.netlink4j.rtnetlink.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.LinkLayerAddress;

/**
 * A link as the kernel described it, at one moment: what {@code ip -d link show} shows. Immutable.
 *
 * <p>What the kernel did not say is absent, not zero. All that has no method here is in {@link #attributes}; numbers are
 * as in {@link LinkAttributes}.
 */
public final class Link extends MessageObject {

    private Link(Message message) {
        super(message, LinkMessages.NEW);
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException if it is not {@code RTM_NEWLINK} or {@code RTM_DELLINK}
     */
    public static Link of(Message message) {
        if (message.type() != LinkMessages.NEW.number() && message.type() != LinkMessages.DELETE.number()) {
            throw new IllegalArgumentException("not a link: " + message);
        }
        return new Link(message);
    }

    /** Whether the message says that the link is gone, from this namespace at least. */
    public boolean isDeletion() {
        return message().type() == LinkMessages.DELETE.number();
    }

    /** The index: unique in its namespace. */
    public int index() {
        return header().getInt(IfInfo.INDEX);
    }

    /** The name, of at most 15 bytes; empty where the message has none, which the kernel sends of no link. */
    public String name() {
        return attributes().get(LinkAttributes.IFNAME).orElse("");
    }

    /** The alternative names, of at most 127 bytes each; Linux 5.5. */
    public List<String> altNames() {
        return attributes().nest(LinkAttributes.PROP_LIST).all(LinkAttributes.ALT_IFNAME);
    }

    /** The text that somebody gave to it, of at most 255 bytes. */
    public Optional<String> alias() {
        return attributes().get(LinkAttributes.IFALIAS);
    }

    /** The address family of the message: {@code AF_UNSPEC} but for bridge ports and notifications of IPv6. */
    public int family() {
        return header().getInt(IfInfo.FAMILY);
    }

    /** The hardware type, one of {@link HardwareTypes}. */
    public int hardwareType() {
        return header().getInt(IfInfo.TYPE);
    }

    /** The {@link LinkFlags}, unknown ones included. */
    public int flags() {
        return header().getInt(IfInfo.FLAGS);
    }

    /** Whether all these {@link LinkFlags} are set. */
    public boolean hasFlags(int flags) {
        return (flags() & flags) == flags;
    }

    /** Whether it is meant to work: {@code IFF_UP}. Whether it does is {@link #isRunning}. */
    public boolean isUp() {
        return hasFlags(LinkFlags.UP);
    }

    /** Whether it works, as far as the kernel knows: {@code IFF_RUNNING}. */
    public boolean isRunning() {
        return hasFlags(LinkFlags.RUNNING);
    }

    /** The kind, as in {@code ip link add type KIND}; none for loopback and most hardware. */
    public Optional<String> kind() {
        return info().get(LinkInfo.KIND);
    }

    /** What the kind has of its own: read it with the kind's attributes, such as those of {@code VxlanKind}. */
    public Attributes data() {
        return info().nest(LinkInfo.DATA);
    }

    /** The kind of its master, such as {@code bridge}, if it has one that cares. */
    public Optional<String> portKind() {
        return info().get(LinkInfo.PORT_KIND);
    }

    /** What it has as a port of its master: read it with the attributes of, say, {@code BridgePort}. */
    public Attributes portData() {
        return info().nest(LinkInfo.PORT_DATA);
    }

    private Attributes info() {
        return attributes().nest(LinkAttributes.LINKINFO);
    }

    /** The largest packet, in bytes, without the link-layer header. */
    public OptionalInt mtu() {
        return attributes().integer(LinkAttributes.MTU);
    }

    /** The smallest MTU that it takes, in bytes; Linux 4.19. */
    public OptionalInt minMtu() {
        return attributes().integer(LinkAttributes.MIN_MTU);
    }

    /** The largest MTU that it takes, in bytes, 0 for no limit; Linux 4.19. */
    public OptionalInt maxMtu() {
        return attributes().integer(LinkAttributes.MAX_MTU);
    }

    /** The link-layer address. */
    public Optional<LinkLayerAddress> address() {
        return attributes().get(LinkAttributes.ADDRESS).map(LinkLayerAddress::of);
    }

    /** The link-layer broadcast address; of a tunnel, the address of the other end. */
    public Optional<LinkLayerAddress> broadcast() {
        return attributes().get(LinkAttributes.BROADCAST).map(LinkLayerAddress::of);
    }

    /** The link-layer address that the device came with; Linux 5.6. */
    public Optional<LinkLayerAddress> permanentAddress() {
        return attributes().get(LinkAttributes.PERM_ADDRESS).map(LinkLayerAddress::of);
    }

    /** The operational state, one of {@link OperState}. */
    public OptionalInt operState() {
        return attributes().integer(LinkAttributes.OPERSTATE);
    }

    /** The index of its master. */
    public OptionalInt master() {
        return attributes().integer(LinkAttributes.MASTER);
    }

    /**
     * The index of the link below it, or of its peer. It counts in the namespace that {@link #linkNetnsId} names: where
     * that is present, it is not an index of this link's namespace.
     */
    public OptionalInt link() {
        return attributes().integer(LinkAttributes.LINK);
    }

    /** The id, in this link's namespace, of the namespace that {@link #link} is in; absent where it is the same. */
    public OptionalInt linkNetnsId() {
        return attributes().integer(LinkAttributes.LINK_NETNSID);
    }

    /** Of a link that moved to another namespace: the id, in this one, of that namespace; Linux 4.15. */
    public OptionalInt newNetnsId() {
        return attributes().integer(LinkAttributes.NEW_NETNSID);
    }

    /** Of a link that moved to another namespace: its index there; Linux 4.17. */
    public OptionalInt newIndex() {
        return attributes().integer(LinkAttributes.NEW_IFINDEX);
    }

    /** The group of links, 0 by default. */
    public OptionalInt group() {
        return attributes().integer(LinkAttributes.GROUP);
    }

    /** The length of the transmit queue, in packets. */
    public OptionalInt txQueueLength() {
        return attributes().integer(LinkAttributes.TXQLEN);
    }

    /** The number of transmit queues. */
    public OptionalInt numTxQueues() {
        return attributes().integer(LinkAttributes.NUM_TX_QUEUES);
    }

    /** The number of receive queues. */
    public OptionalInt numRxQueues() {
        return attributes().integer(LinkAttributes.NUM_RX_QUEUES);
    }

    /** The name of the root queueing discipline. */
    public Optional<String> qdisc() {
        return attributes().get(LinkAttributes.QDISC);
    }

    /** How many want it to receive everything. */
    public OptionalInt promiscuity() {
        return attributes().integer(LinkAttributes.PROMISCUITY);
    }

    /** Whether it has a carrier, 1 or 0. */
    public OptionalInt carrier() {
        return attributes().integer(LinkAttributes.CARRIER);
    }

    /** How often the carrier came and went. */
    public OptionalInt carrierChanges() {
        return attributes().integer(LinkAttributes.CARRIER_CHANGES);
    }

    /** What it has counted, to be read with {@link LinkStatistics}; absent where the request wanted none. */
    public Optional<StructView> statistics() {
        return attributes().get(LinkAttributes.STATS64);
    }

    /** What IPv4 has to say of it, {@link InetAttributes}. */
    public Attributes inet() {
        return attributes().nest(LinkAttributes.AF_SPEC).nest(AddressFamilies.INET);
    }

    /** What IPv6 has to say of it, {@link Inet6Attributes}. */
    public Attributes inet6() {
        return attributes().nest(LinkAttributes.AF_SPEC).nest(AddressFamilies.INET6);
    }

    /** One line, much as {@code ip -o link show} has it; other links by their indexes. */
    @Override
    public String toString() {
        return LinkLine.of(this);
    }
}
