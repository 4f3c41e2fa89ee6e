package org.netlink4j.rtnetlink.route;

import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Headed;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.encap.Encap;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/**
 * One of the ways of a multipath route to be made. Immutable: each method returns a changed copy. Bad values are an
 * {@link IllegalArgumentException} that names the field and the bound.
 */
public final class HopSpec {

    private static final int MAX_WEIGHT = 256;

    private @Nullable InetAddress gateway;
    private LinkRef link = LinkRef.NONE;
    private int weight = 1;
    private int flags;
    private @Nullable Encap encap;
    private @Nullable LabelStack newLabels;
    private OptionalLong realms = OptionalLong.empty();

    private HopSpec() {}

    private HopSpec copy() {
        HopSpec copy = new HopSpec();
        copy.gateway = gateway;
        copy.link = link;
        copy.weight = weight;
        copy.flags = flags;
        copy.encap = encap;
        copy.newLabels = newLabels;
        copy.realms = realms;
        return copy;
    }

    /** A hop to a gateway. */
    public static HopSpec via(String gateway) {
        HopSpec spec = new HopSpec();
        spec.gateway = IpText.parse("via", gateway);
        return spec;
    }

    /** A hop over a link, by its name. */
    public static HopSpec over(String link) {
        return new HopSpec().link(link);
    }

    /** A hop over a link, by its index. */
    public static HopSpec over(int link) {
        return new HopSpec().link(link);
    }

    /** What would make a hop again. */
    public static HopSpec of(Hop hop) {
        HopSpec spec = new HopSpec();
        spec.gateway = hop.gateway().orElse(null);
        spec.link = hop.linkIndex() == 0 ? LinkRef.NONE : LinkRef.of(hop.linkIndex());
        spec.weight = hop.weight();
        spec.flags = hop.flags() & RouteSpec.SETTABLE_FLAGS;
        spec.encap = hop.encap().orElse(null);
        spec.newLabels = hop.newLabels().orElse(null);
        spec.realms = hop.realms();
        return spec;
    }

    /** Over this link, by its name. */
    public HopSpec link(String name) {
        HopSpec spec = copy();
        spec.link = LinkRef.of(name);
        return spec;
    }

    /** Over this link, by its index. */
    public HopSpec link(int index) {
        HopSpec spec = copy();
        spec.link = LinkRef.of(index);
        return spec;
    }

    /** How many packets are to go this way, in proportion to the other hops' weights: 1 to 256. */
    public HopSpec weight(int value) {
        RouteSpec.requireRange("weight", value, 1, MAX_WEIGHT);
        HopSpec spec = copy();
        spec.weight = value;
        return spec;
    }

    /** The gateway is on the link, whatever its address. */
    public HopSpec onlink() {
        HopSpec spec = copy();
        spec.flags |= RouteFlags.ONLINK;
        return spec;
    }

    /** What to put around packets. */
    public HopSpec encap(Encap value) {
        HopSpec spec = copy();
        spec.encap = value;
        return spec;
    }

    /** The labels that take the place of the one that led here, the outermost first, {@code 100/200}; MPLS. */
    public HopSpec newLabels(String labels) {
        HopSpec spec = copy();
        spec.newLabels = LabelStack.parse("labels", labels);
        return spec;
    }

    /** The realms, each 0 to 65535; IPv4. */
    public HopSpec realms(int source, int destination) {
        HopSpec spec = copy();
        spec.realms = OptionalLong.of(RouteSpec.realmsOf(source, destination));
        return spec;
    }

    Optional<InetAddress> gateway() {
        return Optional.ofNullable(gateway);
    }

    OptionalInt encapType() {
        return encap == null ? OptionalInt.empty() : OptionalInt.of(encap.type());
    }

    HopSpec withoutEncap() {
        HopSpec spec = copy();
        spec.encap = null;
        return spec;
    }

    Headed toHeaded(int family, ToIntFunction<String> indexOf) {
        AttributesBuilder attributes = Attributes.builder(RouteAttributes.SET);
        if (newLabels != null) {
            attributes.set(RouteAttributes.NEWDST, NetworkAddress.of(newLabels));
        }
        if (encap != null) {
            attributes.set(RouteAttributes.ENCAP, encap.attributes()).set(RouteAttributes.ENCAP_TYPE, encap.type());
        }
        if (gateway != null) {
            RouteSpec.setGateway(attributes, family, gateway);
        }
        realms.ifPresent(value -> attributes.set(RouteAttributes.FLOW, value));
        return new Headed(
                RtNextHop.LAYOUT
                        .fill()
                        .set(RtNextHop.FLAGS, flags)
                        .set(RtNextHop.HOPS, weight - 1)
                        .set(RtNextHop.INDEX, link.index(indexOf))
                        .view(),
                attributes.build());
    }

    /** The hop as {@code ip route} would be told it. */
    @Override
    public String toString() {
        return (gateway == null ? "" : "via " + IpText.format(gateway) + " ")
                + (link.isPresent() ? "dev " + link + " " : "")
                + "weight " + weight;
    }
}
