package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;

/** The attributes of links: {@code IFLA_*} of {@code linux/if_link.h}. */
public final class LinkAttributes {

    /** {@code IFNAMSIZ} less its NUL: the longest name, in bytes. */
    public static final int MAX_NAME = 15;

    /** {@code ALTIFNAMSIZ} less its NUL: the longest alternative name, in bytes. */
    public static final int MAX_ALT_NAME = 127;

    /** {@code IFALIASZ} less its NUL: the longest alias, in bytes. */
    public static final int MAX_ALIAS = 255;

    private static final Codes MODES = Codes.of("IF_LINK_MODE_DEFAULT", "IF_LINK_MODE_DORMANT", "IF_LINK_MODE_TESTING");

    private static final Codes EVENTS = Codes.of(
            "IFLA_EVENT_NONE",
            "IFLA_EVENT_REBOOT",
            "IFLA_EVENT_FEATURES",
            "IFLA_EVENT_BONDING_FAILOVER",
            "IFLA_EVENT_NOTIFY_PEERS",
            "IFLA_EVENT_IGMP_RESEND",
            "IFLA_EVENT_BONDING_OPTIONS");

    /** What is in {@link #PROP_LIST}: of all these, only {@link #ALT_IFNAME}. */
    public static final AttributeSet PROPERTIES = properties();

    /** What is in {@link #DPLL_PIN}: a {@code DPLL_A_PIN_ID}. */
    public static final AttributeSet DPLL = dpll();

    private static final AttributeSet.Builder IFLA = AttributeSet.builder("IFLA");

    /** The link-layer address, 0 to 32 bytes. */
    public static final BytesAttribute ADDRESS = IFLA.linkLayer(1, "IFLA_ADDRESS");

    /** The link-layer broadcast address, or the address of the peer. */
    public static final BytesAttribute BROADCAST = IFLA.linkLayer(2, "IFLA_BROADCAST");

    /** The name, 1 to 15 bytes. In a request it may hold one {@code %d} for the kernel to fill. */
    public static final StringAttribute IFNAME = IFLA.string(3, "IFLA_IFNAME", MAX_NAME);

    /** The largest packet, in bytes, without the link-layer header. */
    public static final NumberAttribute MTU = IFLA.u32(4, "IFLA_MTU");

    /** The index of the link below, in the namespace that {@link #LINK_NETNSID} names; of a veth link, that of its peer. */
    public static final NumberAttribute LINK = IFLA.u32(5, "IFLA_LINK");

    /** The name of the root queueing discipline. */
    public static final StringAttribute QDISC = IFLA.string(6, "IFLA_QDISC", 15);

    /** What the link has counted, in 32 bits. */
    public static final StructAttribute STATS = IFLA.struct(7, "IFLA_STATS", LinkStatistics.STATS);

    /** Never used. */
    public static final BytesAttribute COST = IFLA.bytes(8, "IFLA_COST");

    /** Never used. */
    public static final BytesAttribute PRIORITY = IFLA.bytes(9, "IFLA_PRIORITY");

    /** The index of the master; 0 in a request takes the link away from its master. */
    public static final NumberAttribute MASTER = IFLA.u32(10, "IFLA_MASTER");

    /** The wireless extensions, of old. */
    public static final BytesAttribute WIRELESS = IFLA.bytes(11, "IFLA_WIRELESS");

    /** What one family has to say, that of the message. */
    public static final NestAttribute PROTINFO = IFLA.flaggedNest(12, "IFLA_PROTINFO", AddressFamilies::protocolInfo);

    /** The length of the transmit queue, in packets. */
    public static final NumberAttribute TXQLEN = IFLA.u32(13, "IFLA_TXQLEN");

    /** Where the device is on the bus, of old. */
    public static final StructAttribute MAP = IFLA.struct(14, "IFLA_MAP", LinkMap.LAYOUT);

    /** The weight of the device. */
    public static final NumberAttribute WEIGHT = IFLA.u32(15, "IFLA_WEIGHT");

    /** The operational state of RFC 2863. */
    public static final NumberAttribute OPERSTATE = IFLA.u8(16, "IFLA_OPERSTATE", OperState.CODES);

    /** Who says that the link is up: 0 the driver, 1 user space. */
    public static final NumberAttribute LINKMODE = IFLA.u8(17, "IFLA_LINKMODE", MODES);

    /** The kind of link and what that kind has of its own. */
    public static final NestAttribute LINKINFO = IFLA.nest(18, "IFLA_LINKINFO", LinkInfo.SET);

    /** The namespace of this process: where to make or move the link. */
    public static final NumberAttribute NET_NS_PID = IFLA.u32(19, "IFLA_NET_NS_PID");

    /** A free text, up to 255 bytes, sent without a NUL; empty to remove it. */
    public static final StringAttribute IFALIAS = IFLA.bareString(20, "IFLA_IFALIAS", MAX_ALIAS);

    /** The number of virtual functions, where {@link LinkFilter#VF} was asked for. */
    public static final NumberAttribute NUM_VF = IFLA.u32(21, "IFLA_NUM_VF");

    /** The virtual functions, where {@link LinkFilter#VF} was asked for. */
    public static final NestAttribute VFINFO_LIST = IFLA.nest(22, "IFLA_VFINFO_LIST", VfInfo.LIST);

    /** What the link has counted. */
    public static final StructAttribute STATS64 = IFLA.struct(23, "IFLA_STATS64", LinkStatistics.STATS64);

    /** The port profiles of the virtual functions. */
    public static final NestAttribute VF_PORTS = IFLA.nest(24, "IFLA_VF_PORTS", VfPort.LIST);

    /** The port profile of the link itself. */
    public static final NestAttribute PORT_SELF = IFLA.nest(25, "IFLA_PORT_SELF", VfPort.SET);

    /** What the address families have to say: of each family one nest or, in a message of {@code AF_BRIDGE}, what the bridge has to say. */
    public static final NestAttribute AF_SPEC = IFLA.nest(26, "IFLA_AF_SPEC", AddressFamilies::specific);

    /** The group of links, 0 by default. */
    public static final NumberAttribute GROUP = IFLA.u32(27, "IFLA_GROUP");

    /** A descriptor of the namespace where to make or move the link. */
    public static final NumberAttribute NET_NS_FD = IFLA.u32(28, "IFLA_NET_NS_FD");

    /** What a reply is to have more, or less: {@link LinkFilter}. Only in requests. */
    public static final NumberAttribute EXT_MASK = IFLA.hex32(29, "IFLA_EXT_MASK");

    /** How many want the link to receive everything. */
    public static final NumberAttribute PROMISCUITY = IFLA.u32(30, "IFLA_PROMISCUITY");

    /** The number of transmit queues. */
    public static final NumberAttribute NUM_TX_QUEUES = IFLA.u32(31, "IFLA_NUM_TX_QUEUES");

    /** The number of receive queues. */
    public static final NumberAttribute NUM_RX_QUEUES = IFLA.u32(32, "IFLA_NUM_RX_QUEUES");

    /** Whether there is a carrier. */
    public static final NumberAttribute CARRIER = IFLA.u8(33, "IFLA_CARRIER");

    /** The identifier of the physical port. */
    public static final BytesAttribute PHYS_PORT_ID = IFLA.bytes(34, "IFLA_PHYS_PORT_ID", 0, 32);

    /** How often the carrier came and went. */
    public static final NumberAttribute CARRIER_CHANGES = IFLA.u32(35, "IFLA_CARRIER_CHANGES");

    /** The identifier of the switch that the port belongs to. */
    public static final BytesAttribute PHYS_SWITCH_ID = IFLA.bytes(36, "IFLA_PHYS_SWITCH_ID", 0, 32);

    /** The id, in this namespace, of the namespace that {@link #LINK} is in; -1 where it has none. */
    public static final NumberAttribute LINK_NETNSID = IFLA.s32(37, "IFLA_LINK_NETNSID");

    /** The name of the physical port. */
    public static final StringAttribute PHYS_PORT_NAME = IFLA.string(38, "IFLA_PHYS_PORT_NAME", 15);

    /** Whether a protocol keeps the link down. */
    public static final NumberAttribute PROTO_DOWN = IFLA.u8(39, "IFLA_PROTO_DOWN");

    /** The most segments of a packet to be segmented. */
    public static final NumberAttribute GSO_MAX_SEGS = IFLA.u32(40, "IFLA_GSO_MAX_SEGS");

    /** The largest packet to be segmented, in bytes. */
    public static final NumberAttribute GSO_MAX_SIZE = IFLA.u32(41, "IFLA_GSO_MAX_SIZE");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = IFLA.bytes(42, "IFLA_PAD");

    /** The XDP programs. */
    public static final NestAttribute XDP = IFLA.nest(43, "IFLA_XDP", XdpAttributes.SET);

    /** What happened, in a notification: 0 nothing, 1 reboot, 2 features changed and so on. */
    public static final NumberAttribute EVENT = IFLA.u32(44, "IFLA_EVENT", EVENTS);

    /** In a notification that the link is gone, the id of the namespace where it went. */
    public static final NumberAttribute NEW_NETNSID = IFLA.s32(45, "IFLA_NEW_NETNSID");

    /** The id of the namespace that a request is about, {@code IFLA_IF_NETNSID} of old. */
    public static final NumberAttribute TARGET_NETNSID = IFLA.s32(46, "IFLA_TARGET_NETNSID");

    /** How often the carrier came. */
    public static final NumberAttribute CARRIER_UP_COUNT = IFLA.u32(47, "IFLA_CARRIER_UP_COUNT");

    /** How often the carrier went. */
    public static final NumberAttribute CARRIER_DOWN_COUNT = IFLA.u32(48, "IFLA_CARRIER_DOWN_COUNT");

    /** In a notification that the link is gone, its index where it went; in a request that moves it, that it is to have; Linux 5.10. */
    public static final NumberAttribute NEW_IFINDEX = IFLA.s32(49, "IFLA_NEW_IFINDEX");

    /** The smallest MTU that the device takes. */
    public static final NumberAttribute MIN_MTU = IFLA.u32(50, "IFLA_MIN_MTU");

    /** The largest MTU that the device takes, 0 for no limit. */
    public static final NumberAttribute MAX_MTU = IFLA.u32(51, "IFLA_MAX_MTU");

    /** The alternative names; Linux 5.5. */
    public static final NestAttribute PROP_LIST = IFLA.flaggedNest(52, "IFLA_PROP_LIST", PROPERTIES);

    /** An alternative name, up to 127 bytes; Linux 5.5. */
    public static final StringAttribute ALT_IFNAME = IFLA.string(53, "IFLA_ALT_IFNAME", MAX_ALT_NAME);

    /** The link-layer address that the device came with; Linux 5.6. */
    public static final BytesAttribute PERM_ADDRESS = IFLA.linkLayer(54, "IFLA_PERM_ADDRESS");

    /** Why a protocol keeps the link down; Linux 5.9. */
    public static final NestAttribute PROTO_DOWN_REASON =
            IFLA.flaggedNest(55, "IFLA_PROTO_DOWN_REASON", ProtoDownReason.SET);

    /** The name of the device that the link is of, such as a PCI address; Linux 5.14. */
    public static final StringAttribute PARENT_DEV_NAME = IFLA.string(56, "IFLA_PARENT_DEV_NAME", 255);

    /** The bus of that device, such as {@code pci}; Linux 5.14. */
    public static final StringAttribute PARENT_DEV_BUS_NAME = IFLA.string(57, "IFLA_PARENT_DEV_BUS_NAME", 255);

    /** The largest packet that is put together on receipt, in bytes; Linux 5.19. */
    public static final NumberAttribute GRO_MAX_SIZE = IFLA.u32(58, "IFLA_GRO_MAX_SIZE");

    /** The largest packet that the device segments, in bytes; Linux 5.19. Only in replies. */
    public static final NumberAttribute TSO_MAX_SIZE = IFLA.u32(59, "IFLA_TSO_MAX_SIZE");

    /** The most segments that the device makes; Linux 5.19. Only in replies. */
    public static final NumberAttribute TSO_MAX_SEGS = IFLA.u32(60, "IFLA_TSO_MAX_SEGS");

    /** How many want the link to receive all multicast; Linux 6.0. */
    public static final NumberAttribute ALLMULTI = IFLA.u32(61, "IFLA_ALLMULTI");

    /** The devlink port; Linux 6.2. */
    public static final NestAttribute DEVLINK_PORT = IFLA.flaggedNest(62, "IFLA_DEVLINK_PORT", DevlinkPort.SET);

    /** {@link #GSO_MAX_SIZE} for IPv4; Linux 6.3. */
    public static final NumberAttribute GSO_IPV4_MAX_SIZE = IFLA.u32(63, "IFLA_GSO_IPV4_MAX_SIZE");

    /** {@link #GRO_MAX_SIZE} for IPv4; Linux 6.3. */
    public static final NumberAttribute GRO_IPV4_MAX_SIZE = IFLA.u32(64, "IFLA_GRO_IPV4_MAX_SIZE");

    /** The DPLL pin; Linux 6.7. */
    public static final NestAttribute DPLL_PIN = IFLA.flaggedNest(65, "IFLA_DPLL_PIN", DPLL);

    /** How far ahead the device can pace, in nanoseconds; Linux 6.13. */
    public static final NumberAttribute MAX_PACING_OFFLOAD_HORIZON = IFLA.uint(66, "IFLA_MAX_PACING_OFFLOAD_HORIZON");

    /** Whether the link must stay in its namespace; Linux 6.15. */
    public static final NumberAttribute NETNS_IMMUTABLE = IFLA.u8(67, "IFLA_NETNS_IMMUTABLE");

    /** The headroom that the device needs, in bytes; Linux 6.17. */
    public static final NumberAttribute HEADROOM = IFLA.u16(68, "IFLA_HEADROOM");

    /** The tailroom that the device needs, in bytes; Linux 6.17. */
    public static final NumberAttribute TAILROOM = IFLA.u16(69, "IFLA_TAILROOM");

    /** All of them. */
    public static final AttributeSet SET = IFLA.build();

    private LinkAttributes() {}

    private static AttributeSet properties() {
        AttributeSet.Builder properties = AttributeSet.builder("IFLA");
        properties.string(53, "IFLA_ALT_IFNAME", MAX_ALT_NAME);
        return properties.build();
    }

    private static AttributeSet dpll() {
        AttributeSet.Builder dpll = AttributeSet.builder("DPLL_A_PIN");
        dpll.u32(1, "DPLL_A_PIN_ID");
        return dpll.build();
    }
}
