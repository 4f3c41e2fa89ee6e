package org.netlink4j.rtnetlink.rule;

import java.net.InetAddress;
import java.util.Optional;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.CodedAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.rtnetlink.route.RouteProtocol;

/** {@code FRA_*} of {@code linux/fib_rules.h}: the attributes of a rule. */
public final class RuleAttributes {

    private static final AttributeSet.Builder FRA = AttributeSet.builder("FRA");

    private static final AddressOrAll ADDRESS = new AddressOrAll();

    /** The destination that the rule is for; how many bits count is in the header. Nothing for every destination. */
    public static final CodedAttribute<Optional<InetAddress>> DST = FRA.coded(1, "FRA_DST", ADDRESS);

    /** The source that the rule is for; how many bits count is in the header. Nothing for every source. */
    public static final CodedAttribute<Optional<InetAddress>> SRC = FRA.coded(2, "FRA_SRC", ADDRESS);

    /** The name of the link that a packet comes from; {@code lo} for those of this host. */
    public static final StringAttribute IIFNAME = FRA.string(3, "FRA_IIFNAME", 15);

    /** The priority of the rule to go on with. */
    public static final NumberAttribute GOTO = FRA.u32(4, "FRA_GOTO");

    /** Unused. */
    public static final BytesAttribute UNUSED2 = FRA.bytes(5, "FRA_UNUSED2");

    /** The priority: rules are looked at from the lowest number on. */
    public static final NumberAttribute PRIORITY = FRA.u32(6, "FRA_PRIORITY");

    /** Unused. */
    public static final BytesAttribute UNUSED3 = FRA.bytes(7, "FRA_UNUSED3");

    /** Unused. */
    public static final BytesAttribute UNUSED4 = FRA.bytes(8, "FRA_UNUSED4");

    /** Unused. */
    public static final BytesAttribute UNUSED5 = FRA.bytes(9, "FRA_UNUSED5");

    /** The mark of the packet. */
    public static final NumberAttribute FWMARK = FRA.hex32(10, "FRA_FWMARK");

    /** The realms, IPv4: that of the source in the upper 16 bits, that of the destination in the lower. */
    public static final NumberAttribute FLOW = FRA.hex32(11, "FRA_FLOW");

    /** The id of the tunnel that a packet comes from, in network byte order; Linux 4.3. */
    public static final NumberAttribute TUN_ID = FRA.be64(12, "FRA_TUN_ID");

    /** No route found by the rule counts if it leads to a link of this group; Linux 3.12. */
    public static final NumberAttribute SUPPRESS_IFGROUP = FRA.u32(13, "FRA_SUPPRESS_IFGROUP");

    /** No route found by the rule counts if its prefix has at most this length; -1 for none, which the kernel always sends; Linux 3.12. */
    public static final NumberAttribute SUPPRESS_PREFIXLEN = FRA.s32(14, "FRA_SUPPRESS_PREFIXLEN");

    /** The table to look into. */
    public static final NumberAttribute TABLE = FRA.u32(15, "FRA_TABLE");

    /** Which bits of the mark count. */
    public static final NumberAttribute FWMASK = FRA.hex32(16, "FRA_FWMASK");

    /** The name of the link that a socket is bound to. */
    public static final StringAttribute OIFNAME = FRA.string(17, "FRA_OIFNAME", 15);

    /** Padding. */
    public static final BytesAttribute PAD = FRA.bytes(18, "FRA_PAD");

    /** Whether the table is that of the VRF that a packet belongs to; Linux 4.8. */
    public static final NumberAttribute L3MDEV = FRA.u8(19, "FRA_L3MDEV");

    /** The users whose sockets the rule is for; Linux 4.10. */
    public static final StructAttribute UID_RANGE = FRA.struct(20, "FRA_UID_RANGE", UidRange.LAYOUT);

    /** Who made the rule, see {@link RouteProtocol}; Linux 4.17. */
    public static final NumberAttribute PROTOCOL = FRA.u8(21, "FRA_PROTOCOL", RouteProtocol.CODES);

    /** The protocol of the packet, such as 6 for TCP; Linux 4.17. */
    public static final NumberAttribute IP_PROTO = FRA.u8(22, "FRA_IP_PROTO");

    /** The source ports; Linux 4.17. */
    public static final StructAttribute SPORT_RANGE = FRA.struct(23, "FRA_SPORT_RANGE", PortRange.LAYOUT);

    /** The destination ports; Linux 4.17. */
    public static final StructAttribute DPORT_RANGE = FRA.struct(24, "FRA_DPORT_RANGE", PortRange.LAYOUT);

    /** The six bits of the differentiated services code point; Linux 6.13. */
    public static final NumberAttribute DSCP = FRA.u8(25, "FRA_DSCP");

    /** The flow label of IPv6, in network byte order; Linux 6.14. */
    public static final NumberAttribute FLOWLABEL = FRA.be32(26, "FRA_FLOWLABEL");

    /** Which bits of the flow label count, in network byte order; Linux 6.14. */
    public static final NumberAttribute FLOWLABEL_MASK = FRA.be32(27, "FRA_FLOWLABEL_MASK");

    /** Which bits of the source port count; Linux 6.15. */
    public static final NumberAttribute SPORT_MASK = FRA.u16(28, "FRA_SPORT_MASK");

    /** Which bits of the destination port count; Linux 6.15. */
    public static final NumberAttribute DPORT_MASK = FRA.u16(29, "FRA_DPORT_MASK");

    /** Which bits of the code point count; Linux 6.15. */
    public static final NumberAttribute DSCP_MASK = FRA.u8(30, "FRA_DSCP_MASK");

    /** All of them. */
    public static final AttributeSet SET = FRA.build();

    private RuleAttributes() {}
}
