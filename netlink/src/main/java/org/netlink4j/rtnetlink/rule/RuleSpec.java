package org.netlink4j.rtnetlink.rule;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.route.RouteTable;

/**
 * A rule to be made or deleted. Immutable: each method returns a changed copy. What is not said is not sent; unless
 * another action is said, a new rule looks into the table main. Bad values are an {@link IllegalArgumentException} that
 * names the field and the bound.
 *
 * <pre>{@code
 * rules.add(RuleSpec.ipv4().from("192.0.2.64/27").priority(1234).lookup(100));
 * }</pre>
 */
public final class RuleSpec {

    /** The order in which iproute2 sends them, for a command line in the order of its help. */
    private static final List<Attribute<?>> ORDER = List.of(
            RuleAttributes.SRC,
            RuleAttributes.DST,
            RuleAttributes.FWMARK,
            RuleAttributes.FWMASK,
            RuleAttributes.IIFNAME,
            RuleAttributes.OIFNAME,
            RuleAttributes.TUN_ID,
            RuleAttributes.UID_RANGE,
            RuleAttributes.IP_PROTO,
            RuleAttributes.SPORT_RANGE,
            RuleAttributes.SPORT_MASK,
            RuleAttributes.DPORT_RANGE,
            RuleAttributes.DPORT_MASK,
            RuleAttributes.DSCP,
            RuleAttributes.DSCP_MASK,
            RuleAttributes.FLOWLABEL,
            RuleAttributes.FLOWLABEL_MASK,
            RuleAttributes.PRIORITY,
            RuleAttributes.PROTOCOL,
            RuleAttributes.TABLE,
            RuleAttributes.SUPPRESS_PREFIXLEN,
            RuleAttributes.SUPPRESS_IFGROUP,
            RuleAttributes.FLOW,
            RuleAttributes.GOTO,
            RuleAttributes.L3MDEV);

    private record Value<T>(Attribute<T> attribute, T value) {
        void addTo(AttributesBuilder attributes) {
            attributes.set(attribute, value);
        }
    }

    private final int family;
    private final Map<Attribute<?>, Value<?>> values;
    private int sourceLength;
    private int destinationLength;
    private int tos;
    private int action;
    private boolean inverted;

    private RuleSpec(int family, Map<Attribute<?>, Value<?>> values) {
        this.family = family;
        this.values = values;
    }

    private RuleSpec copy() {
        RuleSpec copy = new RuleSpec(family, new HashMap<>(values));
        copy.sourceLength = sourceLength;
        copy.destinationLength = destinationLength;
        copy.tos = tos;
        copy.action = action;
        copy.inverted = inverted;
        return copy;
    }

    /** A rule of IPv4. */
    public static RuleSpec ipv4() {
        return of(AddressFamily.INET);
    }

    /** A rule of IPv6. */
    public static RuleSpec ipv6() {
        return of(AddressFamily.INET6);
    }

    /** A rule of a family: IPv4, IPv6, or multicast routing of one of these; see {@link AddressFamily}. */
    public static RuleSpec of(int family) {
        if (family != AddressFamily.INET
                && family != AddressFamily.INET6
                && family != AddressFamily.IPMR
                && family != AddressFamily.IP6MR) {
            throw new IllegalArgumentException(
                    "family: " + family + " is not 2 (IPv4), 10 (IPv6), 128 or 129 (their multicast routing)");
        }
        return new RuleSpec(family, Map.of());
    }

    /** What would make a rule again: all that a request can say, and not what the kernel adds by itself. */
    public static RuleSpec from(Rule rule) {
        RuleSpec spec = new RuleSpec(rule.family(), new HashMap<>());
        for (Attribute<?> attribute : ORDER) {
            spec.copyValue(attribute, rule.attributes());
        }
        // The kernel leaves out a priority of 0, and would choose another where none is said.
        spec.put(RuleAttributes.PRIORITY, rule.priority());
        spec.put(RuleAttributes.TABLE, rule.table());
        if (rule.suppressPrefixLength().isEmpty()) {
            spec.values.remove(RuleAttributes.SUPPRESS_PREFIXLEN);
        }
        spec.sourceLength = rule.header().getInt(FibRule.SRC_LENGTH);
        spec.destinationLength = rule.header().getInt(FibRule.DST_LENGTH);
        spec.tos = rule.tos();
        spec.action = rule.action();
        spec.inverted = rule.isInverted();
        return spec;
    }

    private <T> void copyValue(Attribute<T> attribute, Attributes from) {
        from.get(attribute).ifPresent(value -> values.put(attribute, new Value<>(attribute, value)));
    }

    private void put(NumberAttribute attribute, long value) {
        values.put(attribute, new Value<>(attribute, value));
    }

    private <T> RuleSpec with(Attribute<T> attribute, T value) {
        RuleSpec spec = copy();
        spec.values.put(attribute, new Value<>(attribute, value));
        return spec;
    }

    private RuleSpec with(NumberAttribute attribute, String field, long value, long min, long max) {
        requireRange(field, value, min, max);
        return with(attribute, value);
    }

    private static void requireRange(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": " + value + " is not in " + min + ".." + max);
        }
    }

    // Which packets it is for

    /** Those that it does not describe. */
    public RuleSpec not() {
        RuleSpec spec = copy();
        spec.inverted = true;
        return spec;
    }

    /** Those from a source: {@code 192.0.2.64/27}, or one address. */
    public RuleSpec from(String prefix) {
        IpPrefix source = IpPrefix.parse("from", prefix);
        RuleSpec spec = withAddress("from", RuleAttributes.SRC, source);
        spec.sourceLength = source.length();
        return spec;
    }

    /** Those to a destination: {@code 203.0.113.0/28}, or one address. */
    public RuleSpec to(String prefix) {
        IpPrefix destination = IpPrefix.parse("to", prefix);
        RuleSpec spec = withAddress("to", RuleAttributes.DST, destination);
        spec.destinationLength = destination.length();
        return spec;
    }

    private RuleSpec withAddress(String field, CodedAttribute<Optional<InetAddress>> attribute, IpPrefix prefix) {
        boolean ipv4 = family == AddressFamily.INET || family == AddressFamily.IPMR;
        if ((prefix.family() == AddressFamily.INET) != ipv4) {
            throw new IllegalArgumentException(
                    field + ": " + prefix + " is not of the rule's family, " + (ipv4 ? "IPv4" : "IPv6"));
        }
        RuleSpec spec = copy();
        if (prefix.length() == 0) {
            spec.values.remove(attribute); // every address: the kernel has no attribute for that
            return spec;
        }
        return spec.with(attribute, Optional.of(prefix.address()));
    }

    /** Those with a type of service, or traffic class, 0 to 255. The kernel refuses its lowest two bits for IPv4. */
    public RuleSpec tos(int value) {
        requireRange("tos", value, 0, 255);
        RuleSpec spec = copy();
        spec.tos = value;
        return spec;
    }

    /** Those with a differentiated services code point, 0 to 63; Linux 6.13. */
    public RuleSpec dscp(int value) {
        return with(RuleAttributes.DSCP, "dscp", value, 0, 63);
    }

    /** Those whose code point is {@code value} in the bits of {@code mask}, both 0 to 63; Linux 6.15. */
    public RuleSpec dscp(int value, int mask) {
        return dscp(value).with(RuleAttributes.DSCP_MASK, "dscp mask", mask, 0, 63);
    }

    /** Those with a mark, 0 to 2^32 - 1. */
    public RuleSpec mark(long value) {
        return with(RuleAttributes.FWMARK, "mark", value, 0, 0xffff_ffffL);
    }

    /** Those whose mark is {@code value} in the bits of {@code mask}, both 0 to 2^32 - 1. */
    public RuleSpec mark(long value, long mask) {
        return mark(value).with(RuleAttributes.FWMASK, "mark mask", mask, 0, 0xffff_ffffL);
    }

    /** Those that come from a link, by its name; {@code lo} for those of this host. The link need not exist. */
    public RuleSpec iif(String link) {
        return with(RuleAttributes.IIFNAME, name("iif", link, RuleAttributes.IIFNAME));
    }

    /** Those of sockets that are bound to a link, by its name. The link need not exist. */
    public RuleSpec oif(String link) {
        return with(RuleAttributes.OIFNAME, name("oif", link, RuleAttributes.OIFNAME));
    }

    private static String name(String field, String link, StringAttribute attribute) {
        int length = link.getBytes(StandardCharsets.UTF_8).length;
        if (length < 1 || length > attribute.maxLength()) {
            throw new IllegalArgumentException(
                    field + ": \"" + link + "\" has " + length + " bytes, not 1.." + attribute.maxLength());
        }
        return link;
    }

    /** Those that come from a tunnel, by its id: any 64 bits. */
    public RuleSpec tunnel(long id) {
        return with(RuleAttributes.TUN_ID, id);
    }

    /** Those of the sockets of users, {@code first} to {@code last}, 0 to 2^32 - 2; Linux 4.10. */
    public RuleSpec uids(long first, long last) {
        requireRange("uids", first, 0, 0xffff_fffeL);
        requireRange("uids", last, first, 0xffff_fffeL);
        return with(
                RuleAttributes.UID_RANGE,
                UidRange.LAYOUT
                        .fill()
                        .set(UidRange.START, first)
                        .set(UidRange.END, last)
                        .view());
    }

    /** Those of a protocol, such as 6 for TCP, 1 to 255; Linux 4.17. */
    public RuleSpec ipProtocol(int number) {
        return with(RuleAttributes.IP_PROTO, "ip protocol", number, 1, 255);
    }

    /** Those from ports {@code first} to {@code last}, 1 to 65534; Linux 4.17. */
    public RuleSpec sourcePorts(int first, int last) {
        return with(RuleAttributes.SPORT_RANGE, ports("source ports", first, last));
    }

    /** Those whose source port is {@code port} in the bits of {@code mask}; Linux 6.15. */
    public RuleSpec sourcePort(int port, int mask) {
        return sourcePorts(port, port).with(RuleAttributes.SPORT_MASK, "source port mask", mask, 1, 65535);
    }

    /** Those to ports {@code first} to {@code last}, 1 to 65534; Linux 4.17. */
    public RuleSpec destinationPorts(int first, int last) {
        return with(RuleAttributes.DPORT_RANGE, ports("destination ports", first, last));
    }

    /** Those whose destination port is {@code port} in the bits of {@code mask}; Linux 6.15. */
    public RuleSpec destinationPort(int port, int mask) {
        return destinationPorts(port, port).with(RuleAttributes.DPORT_MASK, "destination port mask", mask, 1, 65535);
    }

    private static StructView ports(String field, int first, int last) {
        requireRange(field, first, 1, 65534);
        requireRange(field, last, first, 65534);
        return PortRange.LAYOUT
                .fill()
                .set(PortRange.START, first)
                .set(PortRange.END, last)
                .view();
    }

    /** Those whose flow label is {@code value} in the bits of {@code mask}, both 0 to 2^20 - 1; IPv6; Linux 6.14. */
    public RuleSpec flowLabel(int value, int mask) {
        return with(RuleAttributes.FLOWLABEL, "flow label", value, 0, 0xfffff)
                .with(RuleAttributes.FLOWLABEL_MASK, "flow label mask", mask, 0, 0xfffff);
    }

    // What it does, and when

    /** The priority, 0 to 2^32 - 1. Not said: the kernel puts the rule in front of all but the first. */
    public RuleSpec priority(long value) {
        return with(RuleAttributes.PRIORITY, "priority", value, 0, 0xffff_ffffL);
    }

    /** Who makes it, see {@link RouteProtocol}, 0 to 255; Linux 4.17. */
    public RuleSpec protocol(int value) {
        return with(RuleAttributes.PROTOCOL, "protocol", value, 0, 255);
    }

    private RuleSpec action(int value) {
        RuleSpec spec = copy();
        spec.action = value;
        return spec;
    }

    /** Looks into a table, 1 to 2^32 - 1, see {@link RouteTable}. */
    public RuleSpec lookup(long table) {
        return with(RuleAttributes.TABLE, "table", table, 1, 0xffff_ffffL).action(RuleAction.TO_TABLE);
    }

    /** Looks into the table of the VRF that a packet belongs to; Linux 4.8. */
    public RuleSpec l3mdev() {
        return with(RuleAttributes.L3MDEV, 1L).action(RuleAction.TO_TABLE);
    }

    /** Goes on with the rule of a priority, which must be higher than its own. */
    public RuleSpec goTo(long priority) {
        return with(RuleAttributes.GOTO, "goto", priority, 1, 0xffff_ffffL).action(RuleAction.GOTO);
    }

    /** Does nothing: goes on with the next rule. */
    public RuleSpec nop() {
        return action(RuleAction.NOP);
    }

    /** Drops silently. */
    public RuleSpec blackhole() {
        return action(RuleAction.BLACKHOLE);
    }

    /** Drops, and says that the destination is unreachable. */
    public RuleSpec unreachable() {
        return action(RuleAction.UNREACHABLE);
    }

    /** Drops, and says that it is prohibited. */
    public RuleSpec prohibit() {
        return action(RuleAction.PROHIBIT);
    }

    /** No route that it finds counts if its prefix has at most this length, 0 to 128; Linux 3.12. */
    public RuleSpec suppressPrefixLength(int length) {
        return with(RuleAttributes.SUPPRESS_PREFIXLEN, "suppressed prefix length", length, 0, 128);
    }

    /** No route that it finds counts if it leads to a link of this group, 0 to 2^32 - 2; Linux 3.12. */
    public RuleSpec suppressGroup(long group) {
        return with(RuleAttributes.SUPPRESS_IFGROUP, "suppressed group", group, 0, 0xffff_fffeL);
    }

    /** The realms of source and destination, 0 to 65535; IPv4. */
    public RuleSpec realms(int source, int destination) {
        requireRange("source realm", source, 0, 65535);
        requireRange("destination realm", destination, 0, 65535);
        return with(RuleAttributes.FLOW, (long) source << 16 | destination);
    }

    // On the wire

    private long table() {
        Value<?> table = values.get(RuleAttributes.TABLE);
        if (table != null) {
            return (Long) table.value();
        }
        boolean main = action == RuleAction.UNSPEC || action == RuleAction.TO_TABLE;
        return main && !values.containsKey(RuleAttributes.L3MDEV) ? RouteTable.MAIN : RouteTable.UNSPEC;
    }

    private StructView.Builder selector() {
        return FibRule.LAYOUT
                .fill()
                .set(FibRule.FAMILY, family)
                .set(FibRule.DST_LENGTH, destinationLength)
                .set(FibRule.SRC_LENGTH, sourceLength)
                .set(FibRule.TOS, tos)
                .set(FibRule.FLAGS, inverted ? RuleFlags.INVERT : 0);
    }

    /** The header of a request to make it. */
    StructView header() {
        return selector()
                .set(FibRule.TABLE, table() < 256 ? table() : 0)
                .set(FibRule.ACTION, action == RuleAction.UNSPEC ? RuleAction.TO_TABLE : action)
                .view();
    }

    /** The header of a request to delete it: what was not said does not matter. */
    StructView identityHeader() {
        long table = values.containsKey(RuleAttributes.TABLE) && table() < 256 ? table() : 0;
        return selector().set(FibRule.TABLE, table).set(FibRule.ACTION, action).view();
    }

    /** The attributes of a request to make or delete it. */
    Attributes attributes() {
        AttributesBuilder attributes = Attributes.builder(RuleAttributes.SET);
        for (Attribute<?> attribute : ORDER) {
            Value<?> value = values.get(attribute);
            if (value != null && (attribute != RuleAttributes.TABLE || table() > 255)) {
                value.addTo(attributes);
            }
        }
        return attributes.build();
    }

    int family() {
        return family;
    }

    /** Whether a rule has all that this one says. */
    boolean describes(Rule rule) {
        StructView header = header();
        boolean same = rule.family() == family
                && rule.table() == table()
                && rule.action() == header.getInt(FibRule.ACTION)
                && rule.tos() == tos
                && rule.isInverted() == inverted
                && rule.header().getInt(FibRule.SRC_LENGTH) == sourceLength
                && rule.header().getInt(FibRule.DST_LENGTH) == destinationLength;
        return same
                && attributes().entries().stream()
                        .allMatch(wanted -> rule.attributes().entries().stream()
                                .anyMatch(found ->
                                        found.type() == wanted.type() && Arrays.equals(found.bytes(), wanted.bytes())));
    }

    /** What it is for and does, as far as it was said. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("rule");
        text(text, " priority ", RuleAttributes.PRIORITY);
        text.append(inverted ? " not" : "");
        address(text, " from ", RuleAttributes.SRC, sourceLength);
        address(text, " to ", RuleAttributes.DST, destinationLength);
        text(text, " iif ", RuleAttributes.IIFNAME);
        text(text, " oif ", RuleAttributes.OIFNAME);
        text(text, " table ", RuleAttributes.TABLE);
        text(text, " goto ", RuleAttributes.GOTO);
        return text.toString();
    }

    private void text(StringBuilder text, String word, Attribute<?> attribute) {
        Value<?> value = values.get(attribute);
        if (value != null) {
            text.append(word).append(value.value());
        }
    }

    private void address(StringBuilder text, String word, CodedAttribute<Optional<InetAddress>> attribute, int length) {
        attributes()
                .get(attribute)
                .flatMap(address -> address)
                .ifPresent(address -> text.append(word)
                        .append(IpText.format(address))
                        .append('/')
                        .append(length));
    }
}
