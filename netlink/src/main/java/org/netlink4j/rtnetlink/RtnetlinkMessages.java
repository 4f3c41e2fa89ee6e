package org.netlink4j.rtnetlink;

import java.util.List;
import java.util.stream.Stream;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.rtnetlink.address.AddressMessages;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.neighbour.NeighbourMessages;
import org.netlink4j.rtnetlink.netconf.NetconfMessages;
import org.netlink4j.rtnetlink.nexthop.NexthopMessages;
import org.netlink4j.rtnetlink.nsid.NamespaceIdMessages;
import org.netlink4j.rtnetlink.prefix.PrefixMessages;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.rule.RuleMessages;

/** All messages of rtnetlink that the library knows. */
public final class RtnetlinkMessages {

    /** The messages of all objects. */
    public static final MessageCatalog CATALOG = MessageCatalog.lazily(() -> Stream.of( //
                    LinkMessages.TYPES,
                    AddressMessages.TYPES,
                    RouteMessages.TYPES,
                    NexthopMessages.TYPES,
                    NeighbourMessages.TYPES,
                    RuleMessages.TYPES,
                    NamespaceIdMessages.TYPES,
                    NetconfMessages.TYPES,
                    PrefixMessages.TYPES)
            .flatMap(List::stream)
            .toList());

    private RtnetlinkMessages() {}
}
