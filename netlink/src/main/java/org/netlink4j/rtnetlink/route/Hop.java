package org.netlink4j.rtnetlink.route;

import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/** One of the ways of a multipath route, as the kernel reports it. */
public final class Hop {

    private final StructView header;
    private final Attributes attributes;

    Hop(Headed hop) {
        this.header = hop.header();
        this.attributes = hop.attributes();
    }

    /** The {@code rtnexthop}, for what has no method. */
    public StructView header() {
        return header;
    }

    /** The attributes, for what has no method. */
    public Attributes attributes() {
        return attributes;
    }

    /** The index of the link that packets leave by. */
    public int linkIndex() {
        return header.getInt(RtNextHop.INDEX);
    }

    /** How many packets go this way, in proportion to the other hops' weights: 1 to 256. */
    public int weight() {
        return header.getInt(RtNextHop.HOPS) + 1;
    }

    /** The flags {@code RTNH_F_*} of {@link RouteFlags}. */
    public int flags() {
        return header.getInt(RtNextHop.FLAGS);
    }

    /** The gateway, whatever its family. */
    public Optional<InetAddress> gateway() {
        return gateway(attributes);
    }

    static Optional<InetAddress> gateway(Attributes attributes) {
        return attributes
                .get(RouteAttributes.GATEWAY)
                .or(() -> attributes.get(RouteAttributes.VIA).flatMap(NetworkAddress::ip));
    }

    /** What is put around packets. */
    public Optional<Encap> encap() {
        return encap(attributes);
    }

    static Optional<Encap> encap(Attributes attributes) {
        OptionalInt type = attributes.integer(RouteAttributes.ENCAP_TYPE);
        return type.isPresent()
                ? Optional.of(new Encap(type.getAsInt(), attributes.nest(RouteAttributes.ENCAP)))
                : Optional.empty();
    }

    /** The labels that take the place of the one that led here; MPLS. */
    public Optional<LabelStack> newLabels() {
        return attributes.get(RouteAttributes.NEWDST).flatMap(NetworkAddress::labels);
    }

    /** The realms: the source's in the upper 16 bits, the destination's in the lower; IPv4. */
    public OptionalLong realms() {
        return attributes.number(RouteAttributes.FLOW);
    }

    /** The hop in the words of {@code ip route}, with a link's index for its name: {@code via 192.0.2.1 dev if3 weight 1}. */
    @Override
    public String toString() {
        return RouteText.format(this);
    }
}
