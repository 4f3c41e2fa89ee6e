package org.netlink4j.rtnetlink.route;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/**
 * A route to be made, changed or deleted.
 *
 * <pre>{@code
 * RouteSpec.of("default").via("192.0.2.1")
 * RouteSpec.of("198.51.100.0/24").via("192.0.2.1").link("eth0").priority(100).metric(RouteMetrics.MTU, 1400)
 * RouteSpec.of("2001:db8::/32").hop(HopSpec.via("fe80::1").link("eth0")).hop(HopSpec.via("fe80::2").link("eth1").weight(2))
 * }</pre>
 *
 * <p>Immutable: each method returns a changed copy. What is not said is not sent; the kernel and {@link Routes} then do
 * what {@code ip route} does: main table, protocol boot, scope as far as the gateway. Bad values are an
 * {@link IllegalArgumentException} that names the field and the bound.
 */
public final class RouteSpec {

    /** The flags that a request may set. */
    static final int SETTABLE_FLAGS = RouteFlags.ONLINK | RouteFlags.PERVASIVE;

    /** Stands for what was not said. */
    static final int UNSAID = -1;

    private static final int LABEL_BITS = 20;

    int family;
    int destinationLength;
    int sourceLength;
    int tos;
    int protocol = UNSAID;
    int scope = UNSAID;
    int type = UNSAID;
    int flags;
    long table = UNSAID;
    LinkRef link = LinkRef.NONE;
    Attributes attributes = Attributes.none(RouteAttributes.SET);
    Attributes metrics = Attributes.none(RouteMetrics.SET);
    long locks;
    List<HopSpec> hops = List.of();

    private RouteSpec() {}

    private RouteSpec copy() {
        RouteSpec copy = new RouteSpec();
        copy.family = family;
        copy.destinationLength = destinationLength;
        copy.sourceLength = sourceLength;
        copy.tos = tos;
        copy.protocol = protocol;
        copy.scope = scope;
        copy.type = type;
        copy.flags = flags;
        copy.table = table;
        copy.link = link;
        copy.attributes = attributes;
        copy.metrics = metrics;
        copy.locks = locks;
        copy.hops = hops;
        return copy;
    }

    /**
     * A route to a prefix, {@code 192.0.2.0/24} or {@code 2001:db8::/32}; to an address; or {@code default}, which is of
     * the family that its gateway is of, else IPv4.
     *
     * @throws IllegalArgumentException if it is none, or has bits behind the prefix
     */
    public static RouteSpec of(String destination) {
        return destination.equals("default") ? new RouteSpec() : of(IpPrefix.parse("destination", destination));
    }

    /** A route to a prefix; one of length 0 is the default route of its family. */
    public static RouteSpec of(IpPrefix destination) {
        requireNoHostBits("destination", destination);
        RouteSpec spec = new RouteSpec();
        spec.family = destination.family();
        spec.destinationLength = destination.length();
        if (destination.length() > 0) {
            spec.put(RouteAttributes.DST, NetworkAddress.of(destination.address()));
        }
        return spec;
    }

    /** A route for a label of MPLS, 16 to 1048575. */
    public static RouteSpec ofLabel(int label) {
        RouteSpec spec = new RouteSpec();
        spec.family = AddressFamily.MPLS;
        spec.destinationLength = LABEL_BITS;
        spec.put(RouteAttributes.DST, NetworkAddress.of(LabelStack.of(label)));
        return spec;
    }

    /**
     * What would make a route again, all that a request can say. Where it uses a nexthop by id, only that is said and not
     * what the nexthop is.
     */
    public static RouteSpec of(Route route) {
        return RouteCopy.of(route, new RouteSpec());
    }

    <T> void put(Attribute<T> attribute, T value) {
        attributes = Attributes.builder(RouteAttributes.SET)
                .addAll(attributes)
                .set(attribute, value)
                .build();
    }

    /** Sets any attribute of {@link RouteAttributes} that has no method here. */
    public <T> RouteSpec set(Attribute<T> attribute, T value) {
        RouteSpec spec = copy();
        spec.put(attribute, value);
        return spec;
    }

    /** The source that packets must have; IPv6. */
    public RouteSpec source(String prefix) {
        IpPrefix parsed = IpPrefix.parse("source", prefix);
        requireNoHostBits("source", parsed);
        RouteSpec spec = copy().ofFamily("source", parsed.address());
        spec.sourceLength = parsed.length();
        spec.put(RouteAttributes.SRC, parsed.address());
        return spec;
    }

    /** The gateway. An IPv4 route and one of MPLS may have one of another family; Linux 5.2. */
    public RouteSpec via(String gateway) {
        return via(IpText.parse("via", gateway));
    }

    /** The gateway. An IPv4 route and one of MPLS may have one of another family; Linux 5.2. */
    public RouteSpec via(InetAddress gateway) {
        RouteSpec spec = copy();
        if (family == AddressFamily.UNSPEC) {
            spec.family = IpText.family(gateway);
        }
        AttributesBuilder builder = Attributes.builder(RouteAttributes.SET).addAll(attributes);
        builder.remove(RouteAttributes.GATEWAY).remove(RouteAttributes.VIA);
        setGateway(builder, spec.family, gateway);
        spec.attributes = builder.build();
        return spec;
    }

    static void setGateway(AttributesBuilder attributes, int family, InetAddress gateway) {
        if (IpText.family(gateway) == family) {
            attributes.set(RouteAttributes.GATEWAY, gateway);
        } else if (family == AddressFamily.INET6) {
            throw new IllegalArgumentException(
                    "via: " + IpText.format(gateway) + " is IPv4, and an IPv6 route has gateways of IPv6 only");
        } else {
            attributes.set(RouteAttributes.VIA, NetworkAddress.of(gateway));
        }
    }

    /** The link that packets leave by, by its name. */
    public RouteSpec link(String name) {
        RouteSpec spec = copy();
        spec.link = LinkRef.of(name);
        return spec;
    }

    /** The link that packets leave by, by its index. */
    public RouteSpec link(int index) {
        RouteSpec spec = copy();
        spec.link = LinkRef.of(index);
        return spec;
    }

    /** Another way of a multipath route; the first call makes it one. */
    public RouteSpec hop(HopSpec hop) {
        RouteSpec spec = copy();
        spec.hops = new ArrayList<>(hops);
        spec.hops.add(hop);
        return spec;
    }

    /** The nexthop, by its id: instead of gateway, link and hops. Linux 5.3. */
    public RouteSpec nexthop(long id) {
        return set(RouteAttributes.NH_ID, id);
    }

    /** The gateway is on the link, whatever its address. */
    public RouteSpec onlink() {
        RouteSpec spec = copy();
        spec.flags |= RouteFlags.ONLINK;
        return spec;
    }

    /** What {@code ip route} calls the metric: of two routes the one with less is preferred. Not said, IPv6 has 1024. */
    public RouteSpec priority(long value) {
        return set(RouteAttributes.PRIORITY, value);
    }

    /** The source address to prefer. */
    public RouteSpec preferredSource(String address) {
        InetAddress parsed = IpText.parse("preferred source", address);
        return copy().ofFamily("preferred source", parsed).set(RouteAttributes.PREFSRC, parsed);
    }

    private RouteSpec ofFamily(String field, InetAddress address) {
        if (family == AddressFamily.UNSPEC) {
            family = IpText.family(address);
        } else if (family != IpText.family(address)) {
            throw new IllegalArgumentException(field + ": " + IpText.format(address) + " is not of the route's family, "
                    + AddressFamily.CODES.format(family));
        }
        return this;
    }

    /** The table: 1 to 2^32 - 1, see {@link RouteTable}. Not said, main. */
    public RouteSpec table(long value) {
        requireRange("table", value, 1, 0xffff_ffffL);
        RouteSpec spec = value > 0xff ? set(RouteAttributes.TABLE, value) : copy();
        spec.table = value;
        return spec;
    }

    /** Who makes the route: 0 to 255, see {@link RouteProtocol}. Not said, boot. */
    public RouteSpec protocol(int value) {
        requireRange("protocol", value, 0, 0xff);
        RouteSpec spec = copy();
        spec.protocol = value;
        return spec;
    }

    /** How far away the destination is: 0 to 255, see {@link org.netlink4j.rtnetlink.Scope}; IPv4. */
    public RouteSpec scope(int value) {
        requireRange("scope", value, 0, 0xff);
        RouteSpec spec = copy();
        spec.scope = value;
        return spec;
    }

    /** What is done with a packet, see {@link RouteType}. Not said, unicast. */
    public RouteSpec type(int value) {
        requireRange("type", value, 0, 0xff);
        RouteSpec spec = copy();
        spec.type = value;
        return spec;
    }

    /** The type of service that packets must have, the DS field: 0 to 255; IPv4. */
    public RouteSpec tos(int value) {
        requireRange("tos", value, 0, 0xff);
        RouteSpec spec = copy();
        spec.tos = value;
        return spec;
    }

    /** One of {@link RouteMetrics}. */
    public RouteSpec metric(NumberAttribute metric, long value) {
        RouteSpec spec = copy();
        spec.metrics = Attributes.builder(RouteMetrics.SET)
                .addAll(metrics)
                .set(metric, value)
                .build();
        return spec;
    }

    /** One of {@link RouteMetrics}, which the kernel is not to change. */
    public RouteSpec metricLocked(NumberAttribute metric, long value) {
        RouteSpec spec = metric(metric, value);
        spec.locks |= 1L << metric.type();
        return spec;
    }

    /** {@link RouteMetrics#CC_ALGO}. */
    public RouteSpec metric(StringAttribute metric, String value) {
        RouteSpec spec = copy();
        spec.metrics = Attributes.builder(RouteMetrics.SET)
                .addAll(metrics)
                .set(metric, value)
                .build();
        return spec;
    }

    /** What to put around packets. */
    public RouteSpec encap(Encap encap) {
        return set(RouteAttributes.ENCAP, encap.attributes()).set(RouteAttributes.ENCAP_TYPE, (long) encap.type());
    }

    /** The labels that take the place of the one that led here, the outermost first, {@code 100/200}; MPLS. */
    public RouteSpec newLabels(String labels) {
        return set(RouteAttributes.NEWDST, NetworkAddress.of(LabelStack.parse("labels", labels)));
    }

    /** The realms, each 0 to 65535; IPv4. */
    public RouteSpec realms(int source, int destination) {
        return set(RouteAttributes.FLOW, realmsOf(source, destination));
    }

    /** In how long the route is to end, in whole seconds: 1 to 2^32 - 1; IPv6. */
    public RouteSpec expires(Duration time) {
        requireRange("expires", time.toSeconds(), 1, 0xffff_ffffL);
        return set(RouteAttributes.EXPIRES, time.toSeconds());
    }

    /** How much the router is liked: 0 medium, 1 high, 3 low; IPv6. */
    public RouteSpec preference(int value) {
        return set(RouteAttributes.PREF, (long) value);
    }

    static long realmsOf(int source, int destination) {
        requireRange("realm", source, 0, 0xffff);
        requireRange("realm", destination, 0, 0xffff);
        return (long) source << 16 | destination;
    }

    static void requireRange(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": " + value + " is not in " + min + ".." + max);
        }
    }

    private static void requireNoHostBits(String field, IpPrefix prefix) {
        byte[] bytes = prefix.address().getAddress();
        for (int bit = prefix.length(); bit < bytes.length * 8; bit++) {
            if ((bytes[bit / 8] & 0x80 >> bit % 8) != 0) {
                throw new IllegalArgumentException(field + ": " + prefix + " has bits behind its prefix");
            }
        }
    }

    /** The route as {@code ip route} would be told it, in short. */
    @Override
    public String toString() {
        return RouteRequests.describe(this);
    }
}
