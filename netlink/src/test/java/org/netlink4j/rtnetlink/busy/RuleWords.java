package org.netlink4j.rtnetlink.busy;

import java.util.Optional;
import java.util.OptionalInt;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.route.RouteTable;
import org.netlink4j.rtnetlink.rule.Range;
import org.netlink4j.rtnetlink.rule.Rule;
import org.netlink4j.rtnetlink.rule.RuleAction;
import org.netlink4j.rtnetlink.rule.RuleFlags;

/** A rule in the words of {@code ip -j -d rule show}. */
final class RuleWords {

    private RuleWords() {}

    static Words of(Rule rule) {
        Words words = new Words(rule.attributes())
                .say("priority", rule.priority())
                .mark("not", rule.isInverted())
                .say("src", rule.from().map(from -> (Object) from.address()).orElse("all"))
                .say("srclen", length(rule.from()))
                .say("dst", rule.to().map(IpPrefix::address))
                .say("dstlen", length(rule.to()))
                .say("iif", rule.iif())
                .mark("iif_detached", rule.hasFlag(RuleFlags.IIF_DETACHED))
                .say("oif", rule.oif())
                .mark("oif_detached", rule.hasFlag(RuleFlags.OIF_DETACHED))
                .say("uid_start", rule.uids().map(Range::first))
                .say("uid_end", rule.uids().map(Range::last))
                .say("ipproto", ipProtocol(rule.ipProtocol()))
                .say("tun_id", rule.tunnel())
                .say("protocol", protocol(rule.protocol()));
        if (rule.tos() != 0) {
            words.say("tos", Words.hex(rule.tos()));
        }
        rule.mark().ifPresent(mark -> words.say("fwmark", Words.hex(mark)));
        rule.markMask().ifPresent(mask -> {
            if (mask != 0xffff_ffffL) {
                words.say("fwmask", Words.hex(mask));
            }
        });
        ports(words, "sport", rule.sourcePorts());
        ports(words, "dport", rule.destinationPorts());
        rule.sourceRealm()
                .ifPresent(
                        realm -> words.say("flow_from", Integer.toString(realm)).say("flow_to", realm(rule)));
        return action(words, rule);
    }

    private static String realm(Rule rule) {
        return Integer.toString(rule.destinationRealm().orElse(0));
    }

    private static Words action(Words words, Rule rule) {
        return switch (rule.action()) {
            case RuleAction.TO_TABLE -> table(words, rule);
            case RuleAction.GOTO ->
                words.say("goto", rule.target()).mark("unresolved", rule.hasFlag(RuleFlags.UNRESOLVED));
            case RuleAction.NOP -> words.mark("nop", true);
            case RuleAction.BLACKHOLE -> words.say("action", "blackhole");
            case RuleAction.UNREACHABLE -> words.say("action", "unreachable");
            case RuleAction.PROHIBIT -> words.say("action", "prohibit");
            default -> words.say("action", rule.action());
        };
    }

    private static Words table(Words words, Rule rule) {
        if (rule.isL3mdev()) {
            return words.mark("l3mdev", true);
        }
        rule.suppressGroup().ifPresent(group -> words.say("suppress_ifgroup", Long.toString(group)));
        return words.say("table", RouteTable.format(rule.table()))
                .say("suppress_prefixlen", rule.suppressPrefixLength());
    }

    /** The length, if it is not that of a whole address. */
    private static Object length(Optional<IpPrefix> prefix) {
        return prefix.filter(some -> some.length() != some.address().getAddress().length * 8)
                .map(IpPrefix::length);
    }

    private static void ports(Words words, String key, Optional<Range> ports) {
        ports.ifPresent(range -> {
            if (range.first() == range.last()) {
                words.say(key, range.first());
            } else {
                words.say(key + "_start", range.first()).say(key + "_end", range.last());
            }
        });
    }

    private static Object ipProtocol(OptionalInt protocol) {
        return protocol.isEmpty() ? protocol : protocol.getAsInt() == 6 ? "tcp" : "udp";
    }

    private static Object protocol(OptionalInt protocol) {
        return protocol.isEmpty() ? protocol : RouteProtocol.format(protocol.getAsInt());
    }
}
