package org.netlink4j.rtnetlink.busy;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.nexthop.Bucket;
import org.netlink4j.rtnetlink.nexthop.Nexthop;
import org.netlink4j.rtnetlink.nexthop.NexthopMember;
import org.netlink4j.rtnetlink.nexthop.ResilientGroup;
import org.netlink4j.rtnetlink.route.RouteProtocol;

/** A nexthop in the words of {@code ip -j -d nexthop show}. */
final class NexthopWords {

    private static final int SECONDS = 60;

    private NexthopWords() {}

    static Words of(Nexthop nexthop, Names names) {
        Words words = new Words(nexthop.attributes())
                .say("id", nexthop.id())
                .say("gateway", nexthop.gateway())
                .say("dev", names.of(nexthop.linkIndex()))
                .say("scope", Scope.format(nexthop.scope()))
                .mark("blackhole", nexthop.isBlackhole())
                .say("protocol", RouteProtocol.format(nexthop.protocol()))
                .say("flags", flags(nexthop.flags()))
                .mark("fdb", nexthop.isFdb());
        nexthop.encap().ifPresent(encap -> EncapWords.say(words, encap, names));
        if (nexthop.isGroup()) {
            words.say("group", members(nexthop));
        }
        nexthop.resilient()
                .ifPresent(group -> words.say("type", "resilient").say("resilient_args", resilient(words, group)));
        return words;
    }

    private static List<Words> members(Nexthop nexthop) {
        return nexthop.members().stream().map(member -> member(nexthop, member)).toList();
    }

    private static Words member(Nexthop nexthop, NexthopMember member) {
        Words words = new Words(nexthop.attributes()).say("id", member.id());
        return member.weight() == 1 ? words : words.say("weight", member.weight());
    }

    private static Words resilient(Words nexthop, ResilientGroup group) {
        return new Words(nexthop.attributes())
                .say("buckets", group.buckets())
                .say("idle_timer", group.idleTimer().toSeconds())
                .say("unbalanced_timer", group.unbalancedTimer().toSeconds())
                .about("unbalanced_time", OptionalLong.of(group.unbalancedTime().toSeconds()), SECONDS);
    }

    static Words of(Bucket bucket) {
        return new Words(bucket.attributes())
                .say("id", bucket.groupId())
                .say(
                        "bucket",
                        new Words(bucket.attributes())
                                .say("index", bucket.index())
                                .about(
                                        "idle_time",
                                        OptionalLong.of(bucket.idleTime().toSeconds()),
                                        SECONDS)
                                .say("nhid", bucket.nexthopId()))
                .say("flags", flags(bucket.flags()));
    }

    /** The flags of a nexthop, and of a way of a route. */
    static Set<String> flags(int flags) {
        return Words.bits(flags, "dead", "pervasive", "onlink", "offload", "linkdown", "unresolved", "trap");
    }
}
