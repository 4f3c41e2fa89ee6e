package org.netlink4j.rtnetlink.neighbour;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.LinkLayerAddress;

/**
 * An entry of a forwarding database: of a bridge, of a VXLAN, or of a link that filters addresses in hardware. Immutable:
 * each method returns a changed copy. What is not said is not sent. As with {@code bridge fdb}, an entry is permanent and
 * in the link's own database unless something else is said. Bad values are an {@link IllegalArgumentException} that
 * names the field and the bound.
 */
public final class FdbSpec {

    private static final int OWN = NeighbourState.PERMANENT | NeighbourState.NOARP;

    private static final int STATIC = NeighbourState.NOARP | NeighbourState.REACHABLE;

    private final LinkLayerAddress address;
    private int state = OWN;
    private int flags = NeighbourFlags.SELF;
    private @Nullable InetAddress destination;
    private @Nullable Integer vlan;
    private @Nullable Long nexthop;
    private @Nullable Integer port;
    private @Nullable Integer vni;
    private @Nullable Integer sourceVni;
    private @Nullable Integer via;
    private @Nullable Attributes extension;

    private FdbSpec(LinkLayerAddress address) {
        this.address = address;
    }

    private FdbSpec copy() {
        FdbSpec copy = new FdbSpec(address);
        copy.state = state;
        copy.flags = flags;
        copy.destination = destination;
        copy.vlan = vlan;
        copy.nexthop = nexthop;
        copy.port = port;
        copy.vni = vni;
        copy.sourceVni = sourceVni;
        copy.via = via;
        copy.extension = extension;
        return copy;
    }

    /** An entry for a link-layer address: {@code of("02:12:34:56:78:9a")}. */
    public static FdbSpec of(String address) {
        return new FdbSpec(LinkLayerAddress.of(address));
    }

    /**
     * What would make an entry again: all that a request can say, and not what the kernel adds by itself.
     *
     * @throws IllegalArgumentException if it is no entry of a forwarding database
     */
    public static FdbSpec from(Neighbour entry) {
        if (!entry.isForwarding() || entry.linkLayerAddress().isEmpty()) {
            throw new IllegalArgumentException("forwarding entry: " + entry + " is a neighbour");
        }
        FdbSpec spec = new FdbSpec(entry.linkLayerAddress().get());
        spec.state = entry.hasState(NeighbourState.PERMANENT)
                ? OWN
                : entry.hasState(NeighbourState.NOARP) ? STATIC : NeighbourState.REACHABLE;
        boolean self = entry.hasFlag(NeighbourFlags.SELF) || entry.master().orElse(0) == entry.index();
        spec.flags = entry.flags() & (NeighbourFlags.EXT_LEARNED | NeighbourFlags.STICKY | NeighbourFlags.ROUTER)
                | (self ? NeighbourFlags.SELF : NeighbourFlags.MASTER);
        spec.destination = entry.destination().orElse(null);
        spec.vlan = entry.vlan().isPresent() ? entry.vlan().getAsInt() : null;
        spec.nexthop = entry.nexthopId().isPresent() ? entry.nexthopId().getAsLong() : null;
        spec.port = entry.port().isPresent() ? entry.port().getAsInt() : null;
        spec.vni = entry.vni().isPresent() ? entry.vni().getAsInt() : null;
        spec.sourceVni = entry.sourceVni().isPresent() ? entry.sourceVni().getAsInt() : null;
        spec.via = entry.viaIndex().isPresent() ? entry.viaIndex().getAsInt() : null;
        return spec;
    }

    private FdbSpec state(int value) {
        FdbSpec spec = copy();
        spec.state = value;
        return spec;
    }

    private FdbSpec flag(int bit) {
        FdbSpec spec = copy();
        spec.flags |= bit;
        return spec;
    }

    /** In the database of the bridge that the link is a port of, and not in the link's own. */
    public FdbSpec master() {
        FdbSpec spec = flag(NeighbourFlags.MASTER);
        spec.flags &= ~NeighbourFlags.SELF;
        return spec;
    }

    /** The link's own address: what is sent to it is for this host. */
    public FdbSpec permanent() {
        return state(OWN);
    }

    /** Does not age. */
    public FdbSpec fixed() {
        return state(STATIC);
    }

    /** Ages like one that was learned. */
    public FdbSpec dynamic() {
        return state(NeighbourState.REACHABLE);
    }

    /** Does not move to another port of the bridge; Linux 4.20. */
    public FdbSpec sticky() {
        return flag(NeighbourFlags.STICKY);
    }

    /** Learned by something outside of the kernel, which also forgets it. */
    public FdbSpec externallyLearned() {
        return flag(NeighbourFlags.EXT_LEARNED);
    }

    /** A router: of a VXLAN with route short circuit. */
    public FdbSpec router() {
        return flag(NeighbourFlags.ROUTER);
    }

    /** Its time of last use is now. */
    public FdbSpec use() {
        return flag(NeighbourFlags.USE);
    }

    /** The VLAN, 1 to 4094. */
    public FdbSpec vlan(int id) {
        FdbSpec spec = copy();
        spec.vlan = (int) range("vlan", id, 1, 4094);
        return spec;
    }

    /** The remote end of a VXLAN, IPv4 or IPv6. */
    public FdbSpec destination(String ip) {
        FdbSpec spec = copy();
        spec.destination = IpText.parse("destination", ip);
        return spec;
    }

    /** The UDP port of a VXLAN's remote end, 1 to 65535, if it is not the VXLAN's own. */
    public FdbSpec port(int number) {
        FdbSpec spec = copy();
        spec.port = (int) range("port", number, 1, 65535);
        return spec;
    }

    /** The VXLAN network identifier towards the remote end, 0 to 2^24 - 1, if it is not the VXLAN's own. */
    public FdbSpec vni(int id) {
        FdbSpec spec = copy();
        spec.vni = (int) range("vni", id, 0, 0xff_ffff);
        return spec;
    }

    /** The VXLAN network identifier that the entry is for, 0 to 2^24 - 1, of a VXLAN in external mode. */
    public FdbSpec sourceVni(int id) {
        FdbSpec spec = copy();
        spec.sourceVni = (int) range("source vni", id, 0, 0xff_ffff);
        return spec;
    }

    /** The index of the link towards a VXLAN's remote end. */
    public FdbSpec via(int link) {
        FdbSpec spec = copy();
        spec.via = (int) range("via", link, 1, Integer.MAX_VALUE);
        return spec;
    }

    /** The nexthop group that a VXLAN's entry uses instead of a remote end, 1 to 2^32 - 1; Linux 5.8. */
    public FdbSpec nexthop(long id) {
        FdbSpec spec = copy();
        spec.nexthop = range("nexthop", id, 1, 0xffff_ffffL);
        return spec;
    }

    /** More about a bridge's entry: {@link FdbExtensionAttributes}; Linux 5.14. */
    public FdbSpec extension(Attributes attributes) {
        FdbSpec spec = copy();
        spec.extension = attributes;
        return spec;
    }

    private static long range(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": " + value + " is not in " + min + ".." + max);
        }
        return value;
    }

    /** The header of a request to make or delete it. */
    StructView header(int index) {
        return NdMsg.LAYOUT
                .fill()
                .set(NdMsg.FAMILY, AddressFamily.BRIDGE)
                .set(NdMsg.INDEX, index)
                .set(NdMsg.STATE, state)
                .set(NdMsg.FLAGS, flags)
                .view();
    }

    /** The attributes of a request to make or delete it, in iproute2's order. */
    Attributes attributes() {
        AttributesBuilder attributes = Attributes.builder(NeighbourAttributes.SET);
        attributes.set(NeighbourAttributes.LLADDR, address.toByteArray());
        if (destination != null) {
            attributes.set(NeighbourAttributes.DST, destination);
        }
        if (vlan != null) {
            attributes.set(NeighbourAttributes.VLAN, vlan);
        }
        if (nexthop != null) {
            attributes.set(NeighbourAttributes.NH_ID, nexthop);
        }
        if (port != null) {
            attributes.set(NeighbourAttributes.PORT, port);
        }
        if (vni != null) {
            attributes.set(NeighbourAttributes.VNI, vni);
        }
        if (sourceVni != null) {
            attributes.set(NeighbourAttributes.SRC_VNI, sourceVni);
        }
        if (via != null) {
            attributes.set(NeighbourAttributes.IFINDEX, via);
        }
        if (extension != null) {
            attributes.set(NeighbourAttributes.FDB_EXT_ATTRS, extension);
        }
        return attributes.build();
    }

    /** In words of {@code bridge fdb}, without the link. */
    @Override
    public String toString() {
        String text = address.toString();
        text += destination == null ? "" : " dst " + IpText.format(destination);
        text += vlan == null ? "" : " vlan " + vlan;
        return (flags & NeighbourFlags.MASTER) != 0 ? text + " master" : text;
    }
}
