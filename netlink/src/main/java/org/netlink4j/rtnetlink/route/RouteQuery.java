package org.netlink4j.rtnetlink.route;

import java.net.InetAddress;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/**
 * A packet of which to ask the way: its destination, and what else is known of it. Immutable: each method returns a
 * changed copy. Bad values are an {@link IllegalArgumentException} that names the field and the bound.
 */
public final class RouteQuery {

    private final int family;
    private int destinationLength;
    private int sourceLength;
    private int tos;
    private int flags;
    private LinkRef output = LinkRef.NONE;
    private LinkRef input = LinkRef.NONE;
    private Attributes attributes;
    private final String destination;

    private RouteQuery(int family, NetworkAddress address, int length) {
        this.family = family;
        this.destinationLength = length;
        this.destination = address.toString();
        this.flags = family == AddressFamily.INET ? RouteFlags.LOOKUP_TABLE : 0;
        this.attributes = Attributes.builder(RouteAttributes.SET)
                .set(RouteAttributes.DST, address)
                .build();
    }

    private RouteQuery copy() {
        RouteQuery copy = new RouteQuery(family, attributes.require(RouteAttributes.DST), destinationLength);
        copy.sourceLength = sourceLength;
        copy.tos = tos;
        copy.flags = flags;
        copy.output = output;
        copy.input = input;
        copy.attributes = attributes;
        return copy;
    }

    /** A packet to an address, {@code 192.0.2.1} or {@code 2001:db8::1}. */
    public static RouteQuery to(String address) {
        return to(IpText.parse("destination", address));
    }

    /** A packet to an address. */
    public static RouteQuery to(InetAddress address) {
        return new RouteQuery(IpText.family(address), NetworkAddress.of(address), address.getAddress().length * 8);
    }

    /** A packet with a label of MPLS, 0 to 1048575. */
    public static RouteQuery toLabel(int label) {
        return new RouteQuery(AddressFamily.MPLS, NetworkAddress.of(LabelStack.of(label)), 20);
    }

    private <T> RouteQuery set(Attribute<T> attribute, T value) {
        RouteQuery query = copy();
        query.attributes = Attributes.builder(RouteAttributes.SET)
                .addAll(attributes)
                .set(attribute, value)
                .build();
        return query;
    }

    private RouteQuery number(NumberAttribute attribute, String field, long value, long max) {
        RouteSpec.requireRange(field, value, 0, max);
        return set(attribute, value);
    }

    /** From this address. */
    public RouteQuery from(String address) {
        InetAddress source = IpText.parse("source", address);
        if (IpText.family(source) != family) {
            throw new IllegalArgumentException("source: " + address + " is not of the destination's family");
        }
        RouteQuery query = set(RouteAttributes.SRC, source);
        query.sourceLength = source.getAddress().length * 8;
        return query;
    }

    /** Out over this link, by its name. */
    public RouteQuery over(String link) {
        RouteQuery query = copy();
        query.output = LinkRef.of(link);
        return query;
    }

    /** In over this link, by its name: asks as if it came from there, with {@link #from} said. */
    public RouteQuery in(String link) {
        RouteQuery query = copy();
        query.input = LinkRef.of(link);
        return query;
    }

    /** With this type of service, the DS field, 0 to 255. */
    public RouteQuery tos(int value) {
        RouteSpec.requireRange("tos", value, 0, 0xff);
        RouteQuery query = copy();
        query.tos = value;
        return query;
    }

    /** With this mark, 32 bits. */
    public RouteQuery mark(long value) {
        return number(RouteAttributes.MARK, "mark", value, 0xffff_ffffL);
    }

    /** Of this user; Linux 4.10. */
    public RouteQuery user(long uid) {
        return number(RouteAttributes.UID, "uid", uid, 0xffff_ffffL);
    }

    /** Of this protocol, such as 6 for TCP: those that a rule can name are TCP, UDP and ICMP. Linux 4.18. */
    public RouteQuery protocol(int value) {
        return number(RouteAttributes.IP_PROTO, "protocol", value, 0xff);
    }

    /** From this port, 1 to 65535; Linux 4.18. */
    public RouteQuery sourcePort(int value) {
        return number(RouteAttributes.SPORT, "source port", value, 0xffff);
    }

    /** To this port, 1 to 65535; Linux 4.18. */
    public RouteQuery destinationPort(int value) {
        return number(RouteAttributes.DPORT, "destination port", value, 0xffff);
    }

    /** With this flow label, 0 to 1048575; IPv6, Linux 6.13. */
    public RouteQuery flowLabel(int value) {
        return number(RouteAttributes.FLOWLABEL, "flow label", value, 0xfffff);
    }

    /** Asks for the route itself that leads there, not for the way that the packet would take; Linux 4.17. */
    public RouteQuery matchingRoute() {
        RouteQuery query = copy();
        query.flags |= RouteFlags.FIB_MATCH;
        return query;
    }

    StructView header() {
        return RtMsg.LAYOUT
                .fill()
                .set(RtMsg.FAMILY, family)
                .set(RtMsg.DST_LENGTH, destinationLength)
                .set(RtMsg.SRC_LENGTH, sourceLength)
                .set(RtMsg.TOS, tos)
                .set(RtMsg.FLAGS, flags)
                .view();
    }

    Attributes attributes(ToIntFunction<String> indexOf) {
        AttributesBuilder all =
                Attributes.builder(RouteAttributes.SET).addAll(attributes).remove(RouteAttributes.MARK);
        if (input.isPresent()) {
            all.set(RouteAttributes.IIF, input.index(indexOf));
        }
        if (output.isPresent()) {
            all.set(RouteAttributes.OIF, output.index(indexOf));
        }
        attributes.number(RouteAttributes.MARK).ifPresent(mark -> all.set(RouteAttributes.MARK, mark));
        return all.build();
    }

    /** The destination. */
    @Override
    public String toString() {
        return destination;
    }
}
