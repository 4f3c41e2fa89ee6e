package org.netlink4j.rtnetlink.route;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/** A route, as the kernel reports it. */
public final class Route extends MessageObject {

    private static final int TICKS_PER_SECOND = 100;

    /** Reads a {@code RTM_NEWROUTE} or {@code RTM_DELROUTE} message. */
    public Route(Message message) {
        super(message, RouteMessages.NEW);
    }

    /** The address family: 2 for IPv4, 10 for IPv6, 28 for MPLS; see {@link AddressFamily}. */
    public int family() {
        return header().getInt(RtMsg.FAMILY);
    }

    /**
     * The destination; of a default route {@code 0.0.0.0/0} or {@code ::/0}.
     *
     * @throws NoSuchElementException if it is none of IP: see {@link #labels}
     */
    public IpPrefix destination() {
        return prefix(
                attributes()
                        .get(RouteAttributes.DST)
                        .flatMap(NetworkAddress::ip)
                        .orElseGet(this::any),
                header().getInt(RtMsg.DST_LENGTH));
    }

    /** Whether it leads to every destination. */
    public boolean isDefault() {
        return header().getInt(RtMsg.DST_LENGTH) == 0;
    }

    /** The label that the route is for; MPLS. */
    public Optional<LabelStack> labels() {
        return attributes().get(RouteAttributes.DST).flatMap(NetworkAddress::labels);
    }

    /** The labels that take its place; MPLS. */
    public Optional<LabelStack> newLabels() {
        return attributes().get(RouteAttributes.NEWDST).flatMap(NetworkAddress::labels);
    }

    /** The source that packets must have; IPv6, and the answer to a question that had one. */
    public Optional<IpPrefix> source() {
        return attributes().get(RouteAttributes.SRC).map(address -> prefix(address, header().getInt(RtMsg.SRC_LENGTH)));
    }

    private static IpPrefix prefix(InetAddress address, int length) {
        return new IpPrefix(address, Math.min(length, address.getAddress().length * 8));
    }

    private InetAddress any() {
        return switch (family()) {
            case AddressFamily.INET, AddressFamily.IPMR -> IpText.address(new byte[4]);
            case AddressFamily.INET6, AddressFamily.IP6MR -> IpText.address(new byte[16]);
            default ->
                throw new NoSuchElementException(
                        "a route of family " + AddressFamily.CODES.format(family()) + " has no IP destination");
        };
    }

    /** The type of service, the DS field, 0 for any; IPv4. */
    public int tos() {
        return header().getInt(RtMsg.TOS);
    }

    /** The table, 32 bits; see {@link RouteTable}. */
    public long table() {
        return attributes().number(RouteAttributes.TABLE, header().get(RtMsg.TABLE));
    }

    /** Who made it, see {@link RouteProtocol}. */
    public int protocol() {
        return header().getInt(RtMsg.PROTOCOL);
    }

    /** How far away the destination is, see {@link Scope}; IPv4. */
    public int scope() {
        return header().getInt(RtMsg.SCOPE);
    }

    /** What is done with a packet, see {@link RouteType}. */
    public int type() {
        return header().getInt(RtMsg.TYPE);
    }

    /** The flags, see {@link RouteFlags}. */
    public int flags() {
        return header().getInt(RtMsg.FLAGS);
    }

    /** Whether any of these {@link RouteFlags} is set. */
    public boolean hasFlag(int flag) {
        return (flags() & flag) != 0;
    }

    /** The gateway, whatever its family; a multipath route has {@link #hops} instead. */
    public Optional<InetAddress> gateway() {
        return Hop.gateway(attributes());
    }

    /** The index of the link that packets leave by; a multipath route has {@link #hops} instead. */
    public OptionalInt linkIndex() {
        return attributes().integer(RouteAttributes.OIF);
    }

    /** The index of the link that packets come from: of multicast routes, and of answers. */
    public OptionalInt inputIndex() {
        return attributes().integer(RouteAttributes.IIF);
    }

    /** The ways of a multipath route; none where there is one way only. */
    public List<Hop> hops() {
        return attributes()
                .get(RouteAttributes.MULTIPATH)
                .map(hops -> hops.stream().map(Hop::new).toList())
                .orElseGet(List::of);
    }

    /** The id of the nexthop. The kernel reports what that one is too, as gateway, link or hops. Linux 5.3. */
    public OptionalLong nexthopId() {
        return attributes().number(RouteAttributes.NH_ID);
    }

    /** What {@code ip route} calls the metric: of two routes the one with less is preferred. IPv6 always has one. */
    public OptionalLong priority() {
        return attributes().number(RouteAttributes.PRIORITY);
    }

    /** The source address to prefer. */
    public Optional<InetAddress> preferredSource() {
        return attributes().get(RouteAttributes.PREFSRC);
    }

    /** What the route tells the transport protocols: attributes of {@link RouteMetrics}; empty where it tells nothing. */
    public Attributes metrics() {
        return attributes().nest(RouteAttributes.METRICS);
    }

    /** What is put around packets. */
    public Optional<Encap> encap() {
        return Hop.encap(attributes());
    }

    /** The realms: the source's in the upper 16 bits, the destination's in the lower; IPv4. */
    public OptionalLong realms() {
        return attributes().number(RouteAttributes.FLOW);
    }

    /** How much the router is liked: 0 medium, 1 high, 3 low; IPv6. */
    public OptionalInt preference() {
        return attributes().integer(RouteAttributes.PREF);
    }

    /** In how long the route ends, to 1/100 s; nothing if never. IPv6, and cached entries. */
    public Optional<Duration> expires() {
        return attributes()
                .get(RouteAttributes.CACHEINFO)
                .map(info -> info.get(RouteStructs.CACHE_EXPIRES))
                .filter(ticks -> ticks > 0)
                .map(ticks -> Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND));
    }

    /** The route in the words of {@code ip route}, with a link's index for its name: {@code default via 192.0.2.1 dev if3}. */
    @Override
    public String toString() {
        return RouteText.format(this);
    }
}
