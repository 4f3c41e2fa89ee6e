package org.netlink4j.rtnetlink.neighbour;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.StructField;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.LinkLayerAddress;

/** A neighbour, a proxy or an entry of a forwarding database, as the kernel reports it. */
public final class Neighbour extends MessageObject {

    /** Reads a message of type {@code RTM_NEWNEIGH}, {@code RTM_DELNEIGH} or {@code RTM_GETNEIGH}. */
    public Neighbour(Message message) {
        super(message, NeighbourMessages.NEWNEIGH);
    }

    /** The address family: 2 for IPv4, 10 for IPv6, 7 for a forwarding entry. */
    public int family() {
        return header().getInt(NdMsg.FAMILY);
    }

    /** The index of the link; 0 for a proxy of all links. */
    public int index() {
        return header().getInt(NdMsg.INDEX);
    }

    /** The state, see {@link NeighbourState}. */
    public int state() {
        return header().getInt(NdMsg.STATE);
    }

    /** Whether the state is, or has, this bit of {@link NeighbourState}. */
    public boolean hasState(int bit) {
        return (state() & bit) != 0;
    }

    /** The flags, see {@link NeighbourFlags}. */
    public int flags() {
        return header().getInt(NdMsg.FLAGS);
    }

    /** Whether any of these bits of {@link NeighbourFlags} is set; not an extended one. */
    public boolean hasFlag(int bit) {
        return (flags() & bit) != 0;
    }

    /** The extended flags, see {@link NeighbourFlags}; 0 where the kernel sends none. */
    public int extendedFlags() {
        return (int) attributes().number(NeighbourAttributes.FLAGS_EXT, 0);
    }

    /** The type of the route to it, {@code RTN_*}: 1 for unicast. */
    public int type() {
        return header().getInt(NdMsg.TYPE);
    }

    /** Whether it is a proxy: this host answers for it. */
    public boolean isProxy() {
        return hasFlag(NeighbourFlags.PROXY);
    }

    /** Whether it is an entry of a forwarding database. */
    public boolean isForwarding() {
        return family() == AddressFamily.BRIDGE;
    }

    /** The address of the neighbour or proxy; of a VXLAN's forwarding entry the remote end. */
    public Optional<InetAddress> destination() {
        return attributes().get(NeighbourAttributes.DST);
    }

    /** The link-layer address, where it is known; of a forwarding entry what is forwarded. */
    public Optional<LinkLayerAddress> linkLayerAddress() {
        return attributes().get(NeighbourAttributes.LLADDR).map(LinkLayerAddress::of);
    }

    /** The VLAN of a forwarding entry. */
    public OptionalInt vlan() {
        return attributes().integer(NeighbourAttributes.VLAN);
    }

    /** The UDP port of a VXLAN's remote end, if it is not the VXLAN's own. */
    public OptionalInt port() {
        return attributes().integer(NeighbourAttributes.PORT);
    }

    /** The VXLAN network identifier towards the remote end, if it is not the VXLAN's own. */
    public OptionalInt vni() {
        return attributes().integer(NeighbourAttributes.VNI);
    }

    /** The VXLAN network identifier that the entry is for, of a VXLAN in external mode. */
    public OptionalInt sourceVni() {
        return attributes().integer(NeighbourAttributes.SRC_VNI);
    }

    /** The index of the link towards a VXLAN's remote end; in the namespace {@link #linkNamespaceId}, if there is one. */
    public OptionalInt viaIndex() {
        return attributes().integer(NeighbourAttributes.IFINDEX);
    }

    /** The id of the namespace that {@link #viaIndex} is in, if it is another one. */
    public OptionalInt linkNamespaceId() {
        return attributes().integer(NeighbourAttributes.LINK_NETNSID);
    }

    /** The index of the bridge whose database the entry is in. */
    public OptionalInt master() {
        return attributes().integer(NeighbourAttributes.MASTER);
    }

    /** The id of the nexthop group that a VXLAN's entry uses; unsigned. */
    public OptionalLong nexthopId() {
        return attributes().number(NeighbourAttributes.NH_ID);
    }

    /** Who made it, {@code RTPROT_*}. */
    public OptionalInt protocol() {
        return attributes().integer(NeighbourAttributes.PROTOCOL);
    }

    /** How often it was asked for without an answer. */
    public OptionalInt probes() {
        return attributes().integer(NeighbourAttributes.PROBES);
    }

    /** How long ago it was confirmed, to a hundredth of a second. */
    public Optional<Duration> confirmedAgo() {
        return age(NeighbourCacheInfo.CONFIRMED);
    }

    /** How long ago it was used, to a hundredth of a second. */
    public Optional<Duration> usedAgo() {
        return age(NeighbourCacheInfo.USED);
    }

    /** How long ago it was changed, to a hundredth of a second. */
    public Optional<Duration> updatedAgo() {
        return age(NeighbourCacheInfo.UPDATED);
    }

    private Optional<Duration> age(StructField field) {
        return attributes()
                .get(NeighbourAttributes.CACHEINFO)
                .filter(info -> info.has(field))
                .map(info -> Duration.ofMillis(info.get(field) * 10));
    }

    /** One line, in the words of {@code ip neighbour} or {@code bridge fdb}, with indexes for names of links. */
    @Override
    public String toString() {
        return NeighbourText.format(this);
    }
}
