package org.netlink4j.rtnetlink.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Message;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressAttributes;
import org.netlink4j.rtnetlink.address.AddressMessages;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.Inet6Attributes;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;
import org.netlink4j.rtnetlink.link.kind.BridgePort;
import org.netlink4j.rtnetlink.neighbour.Neighbour;
import org.netlink4j.rtnetlink.neighbour.NeighbourAttributes;
import org.netlink4j.rtnetlink.neighbour.NeighbourMessages;
import org.netlink4j.rtnetlink.netconf.Netconf;
import org.netlink4j.rtnetlink.netconf.NetconfMessages;
import org.netlink4j.rtnetlink.nexthop.Bucket;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.nexthop.NexthopMessages;
import org.netlink4j.rtnetlink.nsid.NamespaceId;
import org.netlink4j.rtnetlink.nsid.NamespaceIdMessages;
import org.netlink4j.rtnetlink.prefix.Prefix;
import org.netlink4j.rtnetlink.prefix.PrefixMessages;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.rule.Rule;
import org.netlink4j.rtnetlink.rule.RuleMessages;

/** Which object a message is: a line for each kind. */
final class ObjectKinds {

    private static final List<ObjectKind<?>> KINDS = List.of(
            ObjectKind.<Link>of(LinkMessages.NEW, LinkMessages.DELETE, ObjectKinds::link)
                    .known(
                            Identity::link,
                            IfInfo.CHANGE,
                            LinkAttributes.EVENT,
                            LinkAttributes.STATS,
                            LinkAttributes.STATS64,
                            Inet6Attributes.CONF, // announced in other groups, and here a little late
                            Inet6Attributes.STATS,
                            Inet6Attributes.ICMP6STATS,
                            Inet6Attributes.CACHEINFO,
                            BridgeKind.HELLO_TIMER,
                            BridgeKind.TCN_TIMER,
                            BridgeKind.TOPOLOGY_CHANGE_TIMER,
                            BridgeKind.GC_TIMER,
                            BridgePort.MESSAGE_AGE_TIMER,
                            BridgePort.FORWARD_DELAY_TIMER,
                            BridgePort.HOLD_TIMER),
            ObjectKind.<Address>of(AddressMessages.NEWADDR, AddressMessages.DELADDR, Address::new)
                    .known(Identity::address, AddressAttributes.CACHEINFO),
            ObjectKind.<Address>of(AddressMessages.NEWMULTICAST, AddressMessages.DELMULTICAST, Address::new),
            ObjectKind.<Address>of(AddressMessages.NEWANYCAST, AddressMessages.DELANYCAST, Address::new),
            ObjectKind.<Route>of(RouteMessages.NEW, RouteMessages.DELETE, Route::new)
                    .known(Identity::route, Identity::destination, RouteAttributes.CACHEINFO),
            ObjectKind.<Rule>of(RuleMessages.NEWRULE, RuleMessages.DELRULE, Rule::new)
                    .known(Identity::rule),
            ObjectKind.<Neighbour>of(NeighbourMessages.NEWNEIGH, NeighbourMessages.DELNEIGH, Neighbour::new)
                    .known(Identity::neighbour, NeighbourAttributes.CACHEINFO, NeighbourAttributes.PROBES),
            ObjectKind.<Nexthop>of(NexthopMessages.NEW, NexthopMessages.DELETE, Nexthop::new)
                    .known(Identity::nexthop),
            ObjectKind.<Bucket>of(NexthopMessages.NEW_BUCKET, NexthopMessages.DELETE_BUCKET, Bucket::new),
            ObjectKind.<NamespaceId>of(NamespaceIdMessages.NEWNSID, NamespaceIdMessages.DELNSID, NamespaceId::new)
                    .known(Identity::namespaceId),
            ObjectKind.<Netconf>of(NetconfMessages.NEWNETCONF, NetconfMessages.DELNETCONF, Netconf::new),
            ObjectKind.<Prefix>of(PrefixMessages.NEWPREFIX, null, Prefix::new));

    private static final Map<Integer, ObjectKind<?>> BY_TYPE = byType();

    private ObjectKinds() {}

    private static Map<Integer, ObjectKind<?>> byType() {
        Map<Integer, ObjectKind<?>> types = new HashMap<>();
        for (ObjectKind<?> kind : KINDS) {
            types.put(kind.changed().number(), kind);
            if (kind.deleted() != null) {
                types.put(kind.deleted().number(), kind);
            }
        }
        return types;
    }

    /** The kind of object that messages of a type are about, or null. */
    static @Nullable ObjectKind<?> find(int type) {
        return BY_TYPE.get(type);
    }

    /** A link itself; a bridge or IPv6 uses the same messages to tell of its part of a link, which ends before the link. */
    private static @Nullable Link link(Message message) {
        Link link = Link.of(message);
        return link.family() == AddressFamily.UNSPEC ? link : null;
    }
}
