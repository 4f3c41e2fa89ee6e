package org.netlink4j.rtnetlink.nexthop;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.route.RouteFlags;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.route.encap.Encap;

/** A nexthop, or a group of them, as the kernel reports it; Linux 5.3. */
public final class Nexthop extends MessageObject {

    /** Reads a {@code RTM_NEWNEXTHOP} or {@code RTM_DELNEXTHOP} message. */
    public Nexthop(Message message) {
        super(message, NexthopMessages.NEW);
    }

    /** The id, 32 bits. */
    public long id() {
        return attributes().require(NexthopAttributes.ID);
    }

    /** The address family: 2 for IPv4, 10 for IPv6, 0 for a group. */
    public int family() {
        return header().getInt(NhMsg.FAMILY);
    }

    /** How far away it is, see {@link Scope}. */
    public int scope() {
        return header().getInt(NhMsg.SCOPE);
    }

    /** Who made it, see {@link RouteProtocol}. */
    public int protocol() {
        return header().getInt(NhMsg.PROTOCOL);
    }

    /** The flags {@code RTNH_F_*}, see {@link RouteFlags}. */
    public int flags() {
        return header().getInt(NhMsg.FLAGS);
    }

    /** Whether any of these {@link RouteFlags} is set. */
    public boolean hasFlag(int flag) {
        return (flags() & flag) != 0;
    }

    /** The gateway. */
    public Optional<InetAddress> gateway() {
        return attributes().get(NexthopAttributes.GATEWAY);
    }

    /** The index of the link. */
    public OptionalInt linkIndex() {
        return attributes().integer(NexthopAttributes.OIF);
    }

    /** Whether it drops what it gets. */
    public boolean isBlackhole() {
        return attributes().flag(NexthopAttributes.BLACKHOLE);
    }

    /** Whether it is for the forwarding database of a bridge or vxlan; Linux 5.8. */
    public boolean isFdb() {
        return attributes().flag(NexthopAttributes.FDB);
    }

    /** What is put around packets. */
    public Optional<Encap> encap() {
        OptionalInt type = attributes().integer(NexthopAttributes.ENCAP_TYPE);
        return type.isPresent()
                ? Optional.of(new Encap(type.getAsInt(), attributes().nest(NexthopAttributes.ENCAP)))
                : Optional.empty();
    }

    /** Whether it is a group. */
    public boolean isGroup() {
        return attributes().has(NexthopAttributes.GROUP);
    }

    /** The members of a group; none where it is no group. */
    public List<NexthopMember> members() {
        return attributes()
                .get(NexthopAttributes.GROUP)
                .map(members -> members.stream().map(NexthopMember::of).toList())
                .orElseGet(List::of);
    }

    /** What a resilient group has of its own; Linux 5.13. */
    public Optional<ResilientGroup> resilient() {
        return attributes().get(NexthopAttributes.RES_GROUP).map(ResilientGroup::of);
    }

    /** What the members have forwarded, where it was asked for; Linux 6.9. */
    public List<MemberStatistics> statistics() {
        Attributes stats = attributes().nest(NexthopAttributes.GROUP_STATS);
        return stats.all(GroupStatsAttributes.ENTRY).stream()
                .map(MemberStatistics::of)
                .toList();
    }

    /** The nexthop in the words of {@code ip nexthop}, with a link's index for its name. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("id ").append(id());
        if (isGroup()) {
            text.append(" group ")
                    .append(String.join(
                            "/", members().stream().map(NexthopMember::toString).toList()));
        }
        resilient()
                .ifPresent(group -> text.append(" type resilient buckets ")
                        .append(group.buckets())
                        .append(" idle_timer ")
                        .append(ResilientGroup.seconds(group.idleTimer()))
                        .append(" unbalanced_timer ")
                        .append(ResilientGroup.seconds(group.unbalancedTimer()))
                        .append(" unbalanced_time ")
                        .append(ResilientGroup.seconds(group.unbalancedTime())));
        encap().ifPresent(encap -> text.append(" encap ").append(encap));
        gateway().ifPresent(gateway -> text.append(" via ").append(IpText.format(gateway)));
        linkIndex().ifPresent(index -> text.append(" dev if").append(index));
        text.append(isBlackhole() ? " blackhole" : "");
        if (!isGroup() && !isFdb() && scope() != Scope.UNIVERSE) {
            text.append(" scope ").append(Scope.format(scope()));
        }
        text.append(hasFlag(RouteFlags.ONLINK) ? " onlink" : "");
        text.append(hasFlag(RouteFlags.DEAD) ? " dead" : "");
        text.append(hasFlag(RouteFlags.LINKDOWN) ? " linkdown" : "");
        if (protocol() != RouteProtocol.UNSPEC) {
            text.append(" proto ").append(RouteProtocol.format(protocol()));
        }
        return text.append(isFdb() ? " fdb" : "").toString();
    }
}
