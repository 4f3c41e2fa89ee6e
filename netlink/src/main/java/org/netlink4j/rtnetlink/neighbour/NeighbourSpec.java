package org.netlink4j.rtnetlink.neighbour;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.LinkLayerAddress;

/**
 * A neighbour or a proxy to be given to a link or taken from it. Immutable: each method returns a changed copy. What is
 * not said is not sent; the state is {@link NeighbourState#PERMANENT} unless another is said. Bad values are an
 * {@link IllegalArgumentException} that names the field and the bound.
 */
public final class NeighbourSpec {

    private static final int SETTABLE = NeighbourFlags.USE | NeighbourFlags.EXT_LEARNED | NeighbourFlags.ROUTER;

    private static final int EXTENDED_SETTABLE = NeighbourFlags.EXT_MANAGED | NeighbourFlags.EXT_EXT_VALIDATED;

    private final InetAddress address;
    private final @Nullable LinkLayerAddress linkLayer;
    private int state = NeighbourState.PERMANENT;
    private int flags;
    private int extendedFlags;
    private @Nullable Integer protocol;

    private NeighbourSpec(InetAddress address, @Nullable LinkLayerAddress linkLayer) {
        this.address = IpText.address(address.getAddress());
        this.linkLayer = linkLayer;
    }

    private NeighbourSpec copy() {
        NeighbourSpec copy = new NeighbourSpec(address, linkLayer);
        copy.state = state;
        copy.flags = flags;
        copy.extendedFlags = extendedFlags;
        copy.protocol = protocol;
        return copy;
    }

    /** A neighbour: {@code of("192.0.2.77", "02:12:34:56:78:9a")}. No name is looked up. */
    public static NeighbourSpec of(String address, String linkLayer) {
        return of(IpText.parse("address", address), LinkLayerAddress.of(linkLayer));
    }

    /** A neighbour; its link-layer address is as long as that of the link: of an IP tunnel 4 or 16 bytes. */
    public static NeighbourSpec of(InetAddress address, LinkLayerAddress linkLayer) {
        return new NeighbourSpec(address, linkLayer);
    }

    /** A neighbour whose link-layer address the kernel is to find; or one to delete. Its state is NONE. */
    public static NeighbourSpec of(String address) {
        NeighbourSpec spec = new NeighbourSpec(IpText.parse("address", address), null);
        spec.state = NeighbourState.NONE;
        return spec;
    }

    /** An address that this host is to answer for. */
    public static NeighbourSpec proxy(String address) {
        NeighbourSpec spec = new NeighbourSpec(IpText.parse("address", address), null);
        spec.flags = NeighbourFlags.PROXY;
        return spec;
    }

    /**
     * What would make a neighbour or proxy again: all that a request can say, and not what the kernel adds by itself.
     *
     * @throws IllegalArgumentException if it is a forwarding entry: see {@link FdbSpec}
     */
    public static NeighbourSpec from(Neighbour neighbour) {
        if (neighbour.isForwarding() || neighbour.destination().isEmpty()) {
            throw new IllegalArgumentException("neighbour: " + neighbour + " is a forwarding entry");
        }
        NeighbourSpec spec = new NeighbourSpec(
                neighbour.destination().get(), neighbour.linkLayerAddress().orElse(null));
        spec.state = neighbour.isProxy() ? NeighbourState.PERMANENT : neighbour.state();
        spec.flags = neighbour.flags() & (SETTABLE | NeighbourFlags.PROXY) & ~NeighbourFlags.USE;
        spec.extendedFlags = neighbour.extendedFlags() & EXTENDED_SETTABLE;
        spec.protocol = neighbour.protocol().isPresent() ? neighbour.protocol().getAsInt() : null;
        return spec;
    }

    /** The state, one of {@link NeighbourState}: 0 to 255. */
    public NeighbourSpec state(int value) {
        requireRange("state", value);
        NeighbourSpec spec = copy();
        spec.state = value;
        return spec;
    }

    /** Flags of {@link NeighbourFlags} that a request may set: USE, EXT_LEARNED, ROUTER. */
    public NeighbourSpec flags(int bits) {
        if ((bits & ~SETTABLE) != 0) {
            throw new IllegalArgumentException("flags: " + NeighbourFlags.CODES.format(bits & ~SETTABLE)
                    + " is not among " + NeighbourFlags.CODES.format(SETTABLE));
        }
        NeighbourSpec spec = copy();
        spec.flags = bits | flags & NeighbourFlags.PROXY;
        return spec;
    }

    /**
     * Extended flags of {@link NeighbourFlags} that a request may set: EXT_MANAGED, Linux 5.16; EXT_EXT_VALIDATED, Linux
     * 6.18.
     */
    public NeighbourSpec extendedFlags(int bits) {
        if ((bits & ~EXTENDED_SETTABLE) != 0) {
            throw new IllegalArgumentException(
                    "extended flags: " + NeighbourFlags.EXTENDED_CODES.format(bits & ~EXTENDED_SETTABLE)
                            + " is not among " + NeighbourFlags.EXTENDED_CODES.format(EXTENDED_SETTABLE));
        }
        NeighbourSpec spec = copy();
        spec.extendedFlags = bits;
        return spec;
    }

    /** Who makes it, {@code RTPROT_*}, 0 to 255; Linux 5.0. */
    public NeighbourSpec protocol(int value) {
        requireRange("protocol", value);
        NeighbourSpec spec = copy();
        spec.protocol = value;
        return spec;
    }

    private static void requireRange(String field, int value) {
        if (value < 0 || value > 255) {
            throw new IllegalArgumentException(field + ": " + value + " is not in 0..255");
        }
    }

    /** The header of a request to make it. */
    StructView header(int index) {
        return key(index).set(NdMsg.STATE, state).set(NdMsg.FLAGS, flags).view();
    }

    /** The header of a request to find or delete it. */
    StructView identityHeader(int index) {
        return key(index).set(NdMsg.FLAGS, flags & NeighbourFlags.PROXY).view();
    }

    private StructView.Builder key(int index) {
        return NdMsg.LAYOUT.fill().set(NdMsg.FAMILY, IpText.family(address)).set(NdMsg.INDEX, index);
    }

    /** The attributes of a request to make it, in iproute2's order. */
    Attributes attributes() {
        AttributesBuilder attributes = Attributes.builder(NeighbourAttributes.SET);
        if (protocol != null) {
            attributes.set(NeighbourAttributes.PROTOCOL, protocol);
        }
        attributes.set(NeighbourAttributes.DST, address);
        if (linkLayer != null) {
            attributes.set(NeighbourAttributes.LLADDR, linkLayer.toByteArray());
        }
        if (extendedFlags != 0) {
            attributes.set(NeighbourAttributes.FLAGS_EXT, extendedFlags);
        }
        return attributes.build();
    }

    /** The attributes of a request to find or delete it. */
    Attributes identity() {
        return Attributes.builder(NeighbourAttributes.SET)
                .set(NeighbourAttributes.DST, address)
                .build();
    }

    /** In words of {@code ip neighbour}, without the link. */
    @Override
    public String toString() {
        String text = (flags & NeighbourFlags.PROXY) != 0 ? "proxy " : "neighbour ";
        text += IpText.format(address);
        return linkLayer == null ? text : text + " lladdr " + linkLayer;
    }
}
