package org.netlink4j.rtnetlink.link;

import java.util.List;
import java.util.Set;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.link.kind.ReportedData;

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

    private LinkCopy() {}

    static void copy(Link link, LinkSpec spec) {
        spec.name(link.name()).index(link.index()).flags(FLAGS, false).flags(link.flags() & FLAGS, true);
        Attributes reported = link.attributes();
        SAME.forEach(attribute -> copy(reported, attribute, spec));
        link.kind().filter(kind -> !PAIRS.contains(kind)).ifPresent(kind -> {
            reported.integer(LinkAttributes.LINK).ifPresent(spec::link);
            spec.data(ReportedData.settable(
                    kind, reported.nest(LinkAttributes.LINKINFO).nest(LinkInfo.DATA)));
        });
    }

    private static <T> void copy(Attributes from, Attribute<T> attribute, LinkSpec to) {
        from.get(attribute).ifPresent(value -> to.set(attribute, value));
    }
}
