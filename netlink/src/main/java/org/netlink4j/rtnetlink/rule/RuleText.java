package org.netlink4j.rtnetlink.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.route.RouteTable;

/** A rule in the words of {@code ip rule}. */
final class RuleText {

    private final StringBuilder text = new StringBuilder();

    private RuleText() {}

    static String format(Rule rule) {
        RuleText line = new RuleText();
        line.text.append(rule.priority()).append(':').append(rule.isInverted() ? " not from " : " from ");
        line.text.append(rule.from().map(RuleText::prefix).orElse("all"));
        line.selectors(rule);
        line.action(rule);
        rule.protocol().ifPresent(protocol -> line.text.append(" proto ").append(RouteProtocol.format(protocol)));
        return line.text.toString();
    }

    private static String prefix(IpPrefix prefix) {
        int bits = prefix.address().getAddress().length * 8;
        return prefix.length() == bits ? IpText.format(prefix.address()) : prefix.toString();
    }

    private void selectors(Rule rule) {
        rule.to().ifPresent(to -> text.append(" to ").append(prefix(to)));
        if (rule.tos() != 0) {
            hex(" tos ", rule.tos());
        }
        rule.dscp().ifPresent(dscp -> hex(" dscp ", dscp));
        rule.dscpMask().ifPresent(mask -> hex("/", mask));
        rule.mark().ifPresent(mark -> hex(" fwmark ", mark));
        rule.markMask().ifPresent(mask -> {
            if (mask != 0xffff_ffffL) {
                hex("/", mask);
            }
        });
        link(" iif ", rule.iif(), rule.hasFlag(RuleFlags.IIF_DETACHED));
        link(" oif ", rule.oif(), rule.hasFlag(RuleFlags.OIF_DETACHED));
        rule.uids()
                .ifPresent(uids -> text.append(" uidrange ")
                        .append(uids.first())
                        .append('-')
                        .append(uids.last()));
        rule.ipProtocol().ifPresent(protocol -> text.append(" ipproto ").append(ipProtocol(protocol)));
        ports(" sport ", rule.sourcePorts(), rule.sourcePortMask());
        ports(" dport ", rule.destinationPorts(), rule.destinationPortMask());
        rule.flowLabel().ifPresent(label -> hex(" flowlabel ", label));
        rule.flowLabelMask().ifPresent(mask -> hex("/", mask));
        rule.tunnel().ifPresent(id -> text.append(" tun_id ").append(Long.toUnsignedString(id)));
    }

    private static String ipProtocol(int protocol) {
        return switch (protocol) {
            case 1 -> "icmp";
            case 6 -> "tcp";
            case 17 -> "udp";
            case 58 -> "ipv6-icmp";
            case 132 -> "sctp";
            default -> Integer.toString(protocol);
        };
    }

    private void hex(String word, long value) {
        text.append(word).append("0x").append(Long.toHexString(value));
    }

    private void link(String word, Optional<String> name, boolean detached) {
        name.ifPresent(link -> text.append(word).append(link).append(detached ? " [detached]" : ""));
    }

    private void ports(String word, Optional<Range> ports, OptionalInt mask) {
        ports.ifPresent(range -> text.append(word).append(range));
        if (mask.orElse(0xffff) != 0xffff) {
            hex("/", mask.getAsInt());
        }
    }

    private void action(Rule rule) {
        switch (rule.action()) {
            case RuleAction.TO_TABLE -> table(rule);
            case RuleAction.GOTO ->
                text.append(" goto ")
                        .append(rule.target().orElse(0))
                        .append(rule.hasFlag(RuleFlags.UNRESOLVED) ? " [unresolved]" : "");
            case RuleAction.NOP -> text.append(" nop");
            case RuleAction.BLACKHOLE -> text.append(" blackhole");
            case RuleAction.UNREACHABLE -> text.append(" unreachable");
            case RuleAction.PROHIBIT -> text.append(" prohibit");
            default -> text.append(" action ").append(rule.action());
        }
        if (rule.sourceRealm().isPresent()) {
            text.append(" realms ")
                    .append(rule.sourceRealm().getAsInt())
                    .append('/')
                    .append(rule.destinationRealm().orElse(0));
        }
    }

    private void table(Rule rule) {
        text.append(" lookup ").append(rule.isL3mdev() ? "[l3mdev-table]" : RouteTable.format(rule.table()));
        rule.suppressPrefixLength()
                .ifPresent(length -> text.append(" suppress_prefixlength ").append(length));
        rule.suppressGroup()
                .ifPresent(group -> text.append(" suppress_ifgroup ").append(group));
    }
}
