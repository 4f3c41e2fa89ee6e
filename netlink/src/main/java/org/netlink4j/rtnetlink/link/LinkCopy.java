package org.netlink4j.rtnetlink.link;

import java.util.List;
import java.util.Set;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;
import org.netlink4j.rtnetlink.link.kind.HsrKind;
import org.netlink4j.rtnetlink.link.kind.MacvlanKind;
import org.netlink4j.rtnetlink.link.kind.VlanFlags;
import org.netlink4j.rtnetlink.link.kind.VlanKind;

/** What would make a reported link again. */
final class LinkCopy {

    /** What a request may say of a new link. */
    private static final List<Attribute<?>> SAME = List.of(
            LinkAttributes.ADDRESS,
            LinkAttributes.BROADCAST,
            LinkAttributes.MTU,
            LinkAttributes.TXQLEN,
            LinkAttributes.LINKMODE,
            LinkAttributes.GROUP,
            LinkAttributes.MASTER,
            LinkAttributes.NUM_TX_QUEUES,
            LinkAttributes.NUM_RX_QUEUES,
            LinkAttributes.GSO_MAX_SEGS,
            LinkAttributes.GSO_MAX_SIZE,
            LinkAttributes.GRO_MAX_SIZE,
            LinkAttributes.GSO_IPV4_MAX_SIZE,
            LinkAttributes.GRO_IPV4_MAX_SIZE,
            LinkAttributes.LINK_NETNSID,
            LinkAttributes.IFALIAS);

    /** The flags that do not follow from anything else. */
    private static final int FLAGS = LinkFlags.UP | LinkFlags.NOARP | LinkFlags.MULTICAST;

    /** Kinds of which {@code IFLA_LINK} is the peer, and not the link below. They report nothing of their own. */
    private static final Set<String> PAIRS = Set.of("veth", "vxcan", "netkit");

    private static final int KNOWN_VLAN_FLAGS = VlanFlags.REORDER_HDR
            | VlanFlags.GVRP
            | VlanFlags.LOOSE_BINDING
            | VlanFlags.MVRP
            | VlanFlags.BRIDGE_BINDING;

    private LinkCopy() {}

    static void copy(Link link, LinkSpec spec) {
        spec.name(link.name())
                .index(link.index())
                .flags(FLAGS, false)
                .flags(link.flags() & FLAGS, true);
        Attributes reported = link.attributes();
        SAME.forEach(attribute -> copy(reported, attribute, spec));
        link.kind().filter(kind -> !PAIRS.contains(kind)).ifPresent(kind -> {
            reported.integer(LinkAttributes.LINK).ifPresent(spec::link);
            spec.data(settable(
                    kind, reported.nest(LinkAttributes.LINKINFO).nest(LinkInfo.DATA)));
        });
    }

    private static <T> void copy(Attributes from, Attribute<T> attribute, LinkSpec to) {
        from.get(attribute).ifPresent(value -> to.set(attribute, value));
    }

    /** What a kind reports, in the way in which the kernel takes it. */
    private static Attributes settable(String kind, Attributes data) {
        AttributesBuilder settable = Attributes.builder(data.set()).addAll(data);
        data.entries().stream()
                .map(Attributes.Entry::attribute)
                .filter(FlagAttribute.class::isInstance)
                .map(FlagAttribute.class::cast)
                .forEach(flag -> settable.remove(flag).set(flag, data.flag(flag))); // some report a byte
        switch (kind) {
            case "bridge" -> settable.remove(BridgeKind.FDB_N_LEARNED);
            case "macvlan", "macvtap" -> settable.remove(MacvlanKind.BC_QUEUE_LEN_USED);
            case "vlan" ->
                data.get(VlanKind.FLAGS).ifPresent(flags -> settable.set(VlanKind.FLAGS, masked(flags)));
            case "hsr" ->
                data.get(HsrKind.SUPERVISION_ADDR)
                        .ifPresent(address -> settable.set(HsrKind.MULTICAST_SPEC, address[5] & 0xff));
            default -> {}
        }
        return settable.build();
    }

    /** With a mask of the flags that there are: the kernel reports one of all bits, and refuses that. */
    private static StructView masked(StructView flags) {
        return VlanFlags.LAYOUT
                .fill()
                .set(VlanFlags.VALUE, flags.get(VlanFlags.VALUE))
                .set(VlanFlags.MASK, KNOWN_VLAN_FLAGS)
                .view();
    }
}
