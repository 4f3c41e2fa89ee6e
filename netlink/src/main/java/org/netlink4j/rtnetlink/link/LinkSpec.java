package org.netlink4j.rtnetlink.link;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.Headed;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructView;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.rtnetlink.link.kind.LinkKinds;
import org.netlink4j.rtnetlink.link.kind.VethKind;

/**
 * What a link is to be: to add one, or to change one. What is not set is not sent: the kernel chooses, or leaves it as it
 * is. Values are checked when they are set.
 *
 * <pre>{@code
 * links.add(LinkSpec.of("vxlan").name("vx0").data(VxlanKind.ID, 42).mtu(1400));
 * links.change("vx0", LinkSpec.change().mtu(1300).up());
 * }</pre>
 *
 * <p>For one thread at a time; {@link Links} reads it during the call and keeps nothing of it.
 */
public final class LinkSpec {

    private final AttributesBuilder attributes = Attributes.builder(LinkAttributes.SET);
    private final LinkInfoSpec info = new LinkInfoSpec();
    private @Nullable String name;
    private @Nullable NetNs netNs;
    private @Nullable LinkSpec peer;
    private int link;
    private int index;
    private int flags;
    private int changedFlags;

    private LinkSpec() {}

    // What to begin with

    /** A change of a link that exists; or, as part of another link, a peer. */
    public static LinkSpec change() {
        return new LinkSpec();
    }

    /** A link of a kind, one that {@link LinkKinds} has or any other. In a change it is the kind that the link must have. */
    public static LinkSpec of(String kind) {
        LinkSpec spec = new LinkSpec();
        spec.info.kind(kind);
        return spec;
    }

    /** A link that drops what it is given. */
    public static LinkSpec dummy(String name) {
        return of("dummy").name(name);
    }

    /** A link that gives back what is redirected to it. */
    public static LinkSpec ifb(String name) {
        return of("ifb").name(name);
    }

    /** A bridge without ports. */
    public static LinkSpec bridge(String name) {
        return of("bridge").name(name);
    }

    /** Two links, each of which receives what the other sends. */
    public static LinkSpec veth(String name, String peerName) {
        return veth(name, change().name(peerName));
    }

    /**
     * Two links, each of which receives what the other sends, the peer as described: it may be in another namespace. The
     * kernel cannot make a peer that is up (ENOTCONN); set it up afterwards.
     */
    public static LinkSpec veth(String name, LinkSpec peer) {
        return of("veth").name(name).peer(peer);
    }

    /**
     * A link as it was reported, to make it again: with its index, its kind and what that reports, its master, link below and
     * alias, whether it was up. A link without a kind is hardware, and the kernel makes none.
     *
     * <p>Not said are its alternative names, what it was as a {@link #port} of its master, its namespace, settings of
     * protocols ({@code IFLA_AF_SPEC}) and XDP programs. The kernel refuses some of what it reports of a {@code bond},
     * whose options depend on each other, and of {@code macsec}; of {@code gtp} it does not report the sockets. Of a pair each link is reported, and adding one makes both: name the
     * other with {@link #peer}, or let the kernel choose.
     */
    public static LinkSpec from(Link link) {
        LinkSpec spec = link.kind().map(LinkSpec::of).orElseGet(LinkSpec::change);
        LinkCopy.copy(link, spec);
        return spec;
    }

    // What every link has

    /**
     * The name, of 1 to 15 bytes, or, to add a link, one with a single {@code %d} for the kernel to count up. In a change
     * the new name. Without one the kernel takes the kind and a number.
     *
     * @throws IllegalArgumentException if it is longer
     */
    public LinkSpec name(String newName) {
        Attributes.builder(LinkAttributes.SET).set(LinkAttributes.IFNAME, newName);
        name = newName;
        return this;
    }

    /** The index that a new link is to have; otherwise the kernel takes the next. */
    public LinkSpec index(int newIndex) {
        if (newIndex < 1) {
            throw new IllegalArgumentException("ifi_index: " + newIndex + " is not in 1.." + Integer.MAX_VALUE);
        }
        index = newIndex;
        return this;
    }

    /** The link is to be up. */
    public LinkSpec up() {
        return flags(LinkFlags.UP, true);
    }

    /** The link is to be down. */
    public LinkSpec down() {
        return flags(LinkFlags.UP, false);
    }

    /** Some {@link LinkFlags} are to be set or cleared, such as {@code NOARP}, {@code PROMISC} or {@code MULTICAST}. */
    public LinkSpec flags(int which, boolean on) {
        flags = on ? flags | which : flags & ~which;
        changedFlags |= which;
        return this;
    }

    /** The largest packet, in bytes, without the link-layer header. */
    public LinkSpec mtu(int bytes) {
        return set(LinkAttributes.MTU, bytes);
    }

    /** The link-layer address. */
    public LinkSpec address(LinkLayerAddress address) {
        return set(LinkAttributes.ADDRESS, address.toByteArray());
    }

    /** The link-layer address, as {@code 02:12:34:56:78:9a}. */
    public LinkSpec address(String address) {
        return address(LinkLayerAddress.of(address));
    }

    /** The link-layer broadcast address. */
    public LinkSpec broadcast(LinkLayerAddress address) {
        return set(LinkAttributes.BROADCAST, address.toByteArray());
    }

    /** A text of at most 255 bytes; an empty one takes it away. */
    public LinkSpec alias(String text) {
        return set(LinkAttributes.IFALIAS, text);
    }

    /** The length of the transmit queue, in packets. */
    public LinkSpec txQueueLength(int packets) {
        return set(LinkAttributes.TXQLEN, packets);
    }

    /** The group of links. */
    public LinkSpec group(int number) {
        return set(LinkAttributes.GROUP, Integer.toUnsignedLong(number));
    }

    /** The number of transmit queues, only of a new link. */
    public LinkSpec numTxQueues(int number) {
        return set(LinkAttributes.NUM_TX_QUEUES, number);
    }

    /** The number of receive queues, only of a new link. */
    public LinkSpec numRxQueues(int number) {
        return set(LinkAttributes.NUM_RX_QUEUES, number);
    }

    /** The index of the master. */
    public LinkSpec master(int masterIndex) {
        return set(LinkAttributes.MASTER, masterIndex);
    }

    /** No master any more. */
    public LinkSpec noMaster() {
        return master(0);
    }

    /** The index of the link below, in the namespace of the socket. */
    public LinkSpec link(int lowerIndex) {
        link = lowerIndex;
        return this;
    }

    /** The id of the namespace that {@link #link} is an index of; only of a new link. */
    public LinkSpec linkNetnsId(int id) {
        return set(LinkAttributes.LINK_NETNSID, id);
    }

    /** The namespace that a new link is made in, or that a link is moved to. It must stay open until it is used. */
    public LinkSpec netNs(NetNs namespace) {
        netNs = namespace;
        return set(LinkAttributes.NET_NS_FD, namespace.fd());
    }

    /** Any attribute of {@link LinkAttributes}. */
    public <T> LinkSpec set(Attribute<T> attribute, T value) {
        attributes.set(attribute, value);
        return this;
    }

    /** Any number of {@link LinkAttributes}. */
    public LinkSpec set(NumberAttribute attribute, long value) {
        attributes.set(attribute, value);
        return this;
    }

    // What a kind has of its own

    /** The other link of a {@code veth} pair. */
    public LinkSpec peer(LinkSpec other) {
        data(VethKind.PEER, other.asPeer());
        peer = other;
        return this;
    }

    /** An attribute of the kind, of {@code IFLA_INFO_DATA}. */
    public <T> LinkSpec data(Attribute<T> attribute, T value) {
        info.data().set(attribute, value);
        return this;
    }

    /** Attributes of the kind, as a link reported them. */
    void data(Attributes reported) {
        info.data().addAll(reported);
    }

    /** A number of the kind. */
    public LinkSpec data(NumberAttribute attribute, long value) {
        info.data().set(attribute, value);
        return this;
    }

    /** A flag of the kind; false sends nothing. */
    public LinkSpec data(FlagAttribute attribute, boolean value) {
        info.data().set(attribute, value);
        return this;
    }

    /**
     * The kind of the master whose {@link #portData} follows, such as {@code bridge} or {@code bond}. Only in a change of
     * a link that has that master.
     */
    public LinkSpec port(String masterKind) {
        info.port(masterKind);
        return this;
    }

    /** An attribute that it has as a port of its master, of {@code IFLA_INFO_SLAVE_DATA}; after {@link #port}. */
    public <T> LinkSpec portData(Attribute<T> attribute, T value) {
        info.portData().set(attribute, value);
        return this;
    }

    /** A number that it has as a port of its master. */
    public LinkSpec portData(NumberAttribute attribute, long value) {
        info.portData().set(attribute, value);
        return this;
    }

    // What is sent

    /** The {@code ifinfomsg} that is sent. */
    public StructView header() {
        return header(index);
    }

    /** The {@code ifinfomsg}, about the link with that index. */
    StructView header(int ofIndex) {
        return IfInfo.LAYOUT
                .fill()
                .set(IfInfo.INDEX, ofIndex)
                .set(IfInfo.FLAGS, Integer.toUnsignedLong(flags))
                .set(IfInfo.CHANGE, Integer.toUnsignedLong(changedFlags))
                .view();
    }

    /** The attributes that are sent: as they were set, then the link below, the name, the kind, as iproute2 does. */
    public Attributes attributes() {
        AttributesBuilder all = Attributes.builder(LinkAttributes.SET).addAll(attributes.build());
        if (netNs != null) {
            all.set(LinkAttributes.NET_NS_FD, netNs.fd()); // again, because it may be closed by now
        }
        if (peer != null) {
            info.data().set(VethKind.PEER, peer.asPeer()); // for the same reason
        }
        if (link != 0) {
            all.set(LinkAttributes.LINK, link);
        }
        if (name != null) {
            all.set(LinkAttributes.IFNAME, name);
        }
        info.build().ifPresent(kind -> all.set(LinkAttributes.LINKINFO, kind));
        return all.build();
    }

    /** This link as the peer of another, for kinds that make two: a value for {@code VETH_INFO_PEER} and its like. */
    public Headed asPeer() {
        return new Headed(header(), attributes());
    }

    Optional<NetNs> netNs() {
        return Optional.ofNullable(netNs);
    }

    @Override
    public String toString() {
        return header() + " " + attributes();
    }
}
