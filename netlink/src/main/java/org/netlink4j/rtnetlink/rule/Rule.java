package org.netlink4j.rtnetlink.rule;

import java.net.InetAddress;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.StructField;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.route.RouteProtocol;

/** A rule, as the kernel reports it. What it does not look at is absent. */
public final class Rule extends MessageObject {

    /** Reads a {@code RTM_NEWRULE} or {@code RTM_DELRULE} message. */
    public Rule(Message message) {
        super(message, RuleMessages.NEWRULE);
    }

    /** The address family: 2 for IPv4, 10 for IPv6, 128 and 129 for multicast routing of both. */
    public int family() {
        return header().getInt(FibRule.FAMILY);
    }

    /** The priority, 0 to 2^32 - 1: rules are looked at from the lowest number on. */
    public long priority() {
        return attributes().number(RuleAttributes.PRIORITY, 0);
    }

    /** What is done, see {@link RuleAction}. */
    public int action() {
        return header().getInt(FibRule.ACTION);
    }

    /** The table to look into, 1 to 2^32 - 1; 0 where the action is another, or the table is that of the VRF. */
    public long table() {
        return attributes().number(RuleAttributes.TABLE, header().get(FibRule.TABLE));
    }

    /** The priority of the rule to go on with. */
    public OptionalLong target() {
        return attributes().number(RuleAttributes.GOTO);
    }

    /** The flags, see {@link RuleFlags}. */
    public int flags() {
        return header().getInt(FibRule.FLAGS);
    }

    /** Whether any of these flags is set. */
    public boolean hasFlag(int flag) {
        return (flags() & flag) != 0;
    }

    /** Whether it is for the packets that it does not describe. */
    public boolean isInverted() {
        return hasFlag(RuleFlags.INVERT);
    }

    /** The source; nothing where every source will do. */
    public Optional<IpPrefix> from() {
        return prefix(RuleAttributes.SRC, FibRule.SRC_LENGTH);
    }

    /** The destination; nothing where every destination will do. */
    public Optional<IpPrefix> to() {
        return prefix(RuleAttributes.DST, FibRule.DST_LENGTH);
    }

    private Optional<IpPrefix> prefix(CodedAttribute<Optional<InetAddress>> attribute, StructField length) {
        return attributes().get(attribute).flatMap(address -> address).map(address -> {
            try {
                return new IpPrefix(address, header().getInt(length));
            } catch (IllegalArgumentException e) {
                throw new MalformedMessageException(
                        length.name(), Message.HEADER + length.offset(), String.valueOf(e.getMessage()));
            }
        });
    }

    /** The type of service, or traffic class; 0 where every one will do. */
    public int tos() {
        return header().getInt(FibRule.TOS);
    }

    /** The differentiated services code point, 0 to 63; Linux 6.13. */
    public OptionalInt dscp() {
        return attributes().integer(RuleAttributes.DSCP);
    }

    /** Which bits of {@link #dscp} count; Linux 6.15. */
    public OptionalInt dscpMask() {
        return attributes().integer(RuleAttributes.DSCP_MASK);
    }

    /** The mark, unsigned. */
    public OptionalLong mark() {
        return attributes().number(RuleAttributes.FWMARK);
    }

    /** Which bits of {@link #mark} count. */
    public OptionalLong markMask() {
        return attributes().number(RuleAttributes.FWMASK);
    }

    /** The name of the link that a packet comes from. */
    public Optional<String> iif() {
        return attributes().get(RuleAttributes.IIFNAME);
    }

    /** The name of the link that a socket is bound to. */
    public Optional<String> oif() {
        return attributes().get(RuleAttributes.OIFNAME);
    }

    /** The id of the tunnel that a packet comes from: 64 bits. */
    public OptionalLong tunnel() {
        return attributes().number(RuleAttributes.TUN_ID);
    }

    /** The users whose sockets the rule is for. */
    public Optional<Range> uids() {
        return attributes()
                .get(RuleAttributes.UID_RANGE)
                .map(range -> new Range(range.get(UidRange.START), range.get(UidRange.END)));
    }

    /** The protocol of the packet, such as 6 for TCP. */
    public OptionalInt ipProtocol() {
        return attributes().integer(RuleAttributes.IP_PROTO);
    }

    /** The source ports. */
    public Optional<Range> sourcePorts() {
        return attributes()
                .get(RuleAttributes.SPORT_RANGE)
                .map(range -> new Range(range.get(PortRange.START), range.get(PortRange.END)));
    }

    /** Which bits of the source port count; Linux 6.15. */
    public OptionalInt sourcePortMask() {
        return attributes().integer(RuleAttributes.SPORT_MASK);
    }

    /** The destination ports. */
    public Optional<Range> destinationPorts() {
        return attributes()
                .get(RuleAttributes.DPORT_RANGE)
                .map(range -> new Range(range.get(PortRange.START), range.get(PortRange.END)));
    }

    /** Which bits of the destination port count; Linux 6.15. */
    public OptionalInt destinationPortMask() {
        return attributes().integer(RuleAttributes.DPORT_MASK);
    }

    /** The flow label, IPv6, 20 bits; Linux 6.14. */
    public OptionalInt flowLabel() {
        return attributes().integer(RuleAttributes.FLOWLABEL);
    }

    /** Which bits of the flow label count; Linux 6.14. */
    public OptionalInt flowLabelMask() {
        return attributes().integer(RuleAttributes.FLOWLABEL_MASK);
    }

    /** Whether the table is that of the VRF that a packet belongs to. */
    public boolean isL3mdev() {
        return attributes().number(RuleAttributes.L3MDEV, 0) != 0;
    }

    /** No route counts if its prefix has at most this length. */
    public OptionalInt suppressPrefixLength() {
        OptionalInt length = attributes().integer(RuleAttributes.SUPPRESS_PREFIXLEN);
        return length.orElse(-1) == -1 ? OptionalInt.empty() : length;
    }

    /** No route counts if it leads to a link of this group; unsigned. */
    public OptionalLong suppressGroup() {
        return attributes().number(RuleAttributes.SUPPRESS_IFGROUP);
    }

    /** The realm of the source, IPv4. */
    public OptionalInt sourceRealm() {
        OptionalInt realms = attributes().integer(RuleAttributes.FLOW);
        return realms.isEmpty() ? realms : OptionalInt.of(realms.getAsInt() >>> 16);
    }

    /** The realm of the destination, IPv4. */
    public OptionalInt destinationRealm() {
        OptionalInt realms = attributes().integer(RuleAttributes.FLOW);
        return realms.isEmpty() ? realms : OptionalInt.of(realms.getAsInt() & 0xffff);
    }

    /** Who made it, see {@link RouteProtocol}; Linux 4.17. */
    public OptionalInt protocol() {
        return attributes().integer(RuleAttributes.PROTOCOL);
    }

    /** One line, in the words of {@code ip rule}. */
    @Override
    public String toString() {
        return RuleText.format(this);
    }
}
