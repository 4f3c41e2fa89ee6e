package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructAttribute;

/**
 * Ports of bridges: {@code IFLA_BRPORT_*} of {@code linux/if_link.h}, in {@code IFLA_INFO_SLAVE_DATA}, and in
 * {@code IFLA_PROTINFO} of the family {@code AF_BRIDGE}. Times are in 1/100 s.
 */
public final class BridgePort {

    private static final Codes STATES = Codes.of(
            "BR_STATE_DISABLED", "BR_STATE_LISTENING", "BR_STATE_LEARNING", "BR_STATE_FORWARDING", "BR_STATE_BLOCKING");

    private static final AttributeSet.Builder BRPORT = AttributeSet.builder("IFLA_BRPORT");

    /** The state: disabled, listening, learning, forwarding, blocking. */
    public static final NumberAttribute STATE = BRPORT.u8(1, "IFLA_BRPORT_STATE", STATES);

    /** The priority of the port, 0 to 63. */
    public static final NumberAttribute PRIORITY = BRPORT.u16(2, "IFLA_BRPORT_PRIORITY");

    /** The cost of the path through the port, 1 to 65535. */
    public static final NumberAttribute COST = BRPORT.u32(3, "IFLA_BRPORT_COST");

    /** Hairpin: frames may go back through the port that they came by. */
    public static final NumberAttribute MODE = BRPORT.u8(4, "IFLA_BRPORT_MODE");

    /** Drops the spanning tree's packets that come by this port. */
    public static final NumberAttribute GUARD = BRPORT.u8(5, "IFLA_BRPORT_GUARD");

    /** Whether the port may not become the one to the root. */
    public static final NumberAttribute PROTECT = BRPORT.u8(6, "IFLA_BRPORT_PROTECT");

    /** Whether a group is left at once. */
    public static final NumberAttribute FAST_LEAVE = BRPORT.u8(7, "IFLA_BRPORT_FAST_LEAVE");

    /** Whether addresses are learned. */
    public static final NumberAttribute LEARNING = BRPORT.u8(8, "IFLA_BRPORT_LEARNING");

    /** Whether frames to unknown addresses are sent. */
    public static final NumberAttribute UNICAST_FLOOD = BRPORT.u8(9, "IFLA_BRPORT_UNICAST_FLOOD");

    /** Whether the bridge answers ARP for this port. */
    public static final NumberAttribute PROXYARP = BRPORT.u8(10, "IFLA_BRPORT_PROXYARP");

    /** Whether the hardware tells the bridge what it learned. */
    public static final NumberAttribute LEARNING_SYNC = BRPORT.u8(11, "IFLA_BRPORT_LEARNING_SYNC");

    /** Whether the bridge answers ARP as IEEE 802.11 wants. */
    public static final NumberAttribute PROXYARP_WIFI = BRPORT.u8(12, "IFLA_BRPORT_PROXYARP_WIFI");

    /** The root of the spanning tree. Only in replies, as what follows. */
    public static final StructAttribute ROOT_ID = BRPORT.struct(13, "IFLA_BRPORT_ROOT_ID", BridgeId.LAYOUT);

    /** The designated bridge. */
    public static final StructAttribute BRIDGE_ID = BRPORT.struct(14, "IFLA_BRPORT_BRIDGE_ID", BridgeId.LAYOUT);

    /** The designated port. */
    public static final NumberAttribute DESIGNATED_PORT = BRPORT.u16(15, "IFLA_BRPORT_DESIGNATED_PORT");

    /** The designated cost. */
    public static final NumberAttribute DESIGNATED_COST = BRPORT.u16(16, "IFLA_BRPORT_DESIGNATED_COST");

    /** The identifier of the port. */
    public static final NumberAttribute ID = BRPORT.u16(17, "IFLA_BRPORT_ID");

    /** The number of the port. */
    public static final NumberAttribute NO = BRPORT.u16(18, "IFLA_BRPORT_NO");

    /** Whether a topology change is acknowledged. */
    public static final NumberAttribute TOPOLOGY_CHANGE_ACK = BRPORT.u8(19, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK");

    /** Whether a configuration is to be sent. */
    public static final NumberAttribute CONFIG_PENDING = BRPORT.u8(20, "IFLA_BRPORT_CONFIG_PENDING");

    /** The time until the last message is too old, in 1/100 s. */
    public static final NumberAttribute MESSAGE_AGE_TIMER = BRPORT.u64(21, "IFLA_BRPORT_MESSAGE_AGE_TIMER");

    /** The time until the next state, in 1/100 s. */
    public static final NumberAttribute FORWARD_DELAY_TIMER = BRPORT.u64(22, "IFLA_BRPORT_FORWARD_DELAY_TIMER");

    /** The time until a message may be sent, in 1/100 s. */
    public static final NumberAttribute HOLD_TIMER = BRPORT.u64(23, "IFLA_BRPORT_HOLD_TIMER");

    /** Forgets what was learned by this port. Only in requests. */
    public static final FlagAttribute FLUSH = BRPORT.flag(24, "IFLA_BRPORT_FLUSH");

    /** Whether there is a multicast router: 0 no, 1 learned, 2 always, 3 for now. */
    public static final NumberAttribute MULTICAST_ROUTER = BRPORT.u8(25, "IFLA_BRPORT_MULTICAST_ROUTER");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = BRPORT.bytes(26, "IFLA_BRPORT_PAD");

    /** Whether multicast to unknown groups is sent. */
    public static final NumberAttribute MCAST_FLOOD = BRPORT.u8(27, "IFLA_BRPORT_MCAST_FLOOD");

    /** Whether multicast is sent to each member alone. */
    public static final NumberAttribute MCAST_TO_UCAST = BRPORT.u8(28, "IFLA_BRPORT_MCAST_TO_UCAST");

    /** Whether VLANs are mapped to tunnels. */
    public static final NumberAttribute VLAN_TUNNEL = BRPORT.u8(29, "IFLA_BRPORT_VLAN_TUNNEL");

    /** Whether broadcast is sent. */
    public static final NumberAttribute BCAST_FLOOD = BRPORT.u8(30, "IFLA_BRPORT_BCAST_FLOOD");

    /** The link-local groups 01:80:c2:00:00:0X that are forwarded, one bit each. */
    public static final NumberAttribute GROUP_FWD_MASK = BRPORT.u16(31, "IFLA_BRPORT_GROUP_FWD_MASK");

    /** Whether ARP and neighbour discovery are suppressed. */
    public static final NumberAttribute NEIGH_SUPPRESS = BRPORT.u8(32, "IFLA_BRPORT_NEIGH_SUPPRESS");

    /** Whether the port speaks only with ports that are not isolated. */
    public static final NumberAttribute ISOLATED = BRPORT.u8(33, "IFLA_BRPORT_ISOLATED");

    /** The index of the port that takes over when this one loses its carrier. */
    public static final NumberAttribute BACKUP_PORT = BRPORT.u32(34, "IFLA_BRPORT_BACKUP_PORT");

    /** Whether the MRP ring is open; Linux 5.8. Only in replies. */
    public static final NumberAttribute MRP_RING_OPEN = BRPORT.u8(35, "IFLA_BRPORT_MRP_RING_OPEN");

    /** Whether the MRP interconnection ring is open; Linux 5.9. Only in replies. */
    public static final NumberAttribute MRP_IN_OPEN = BRPORT.u8(36, "IFLA_BRPORT_MRP_IN_OPEN");

    /** The most hosts that are tracked; Linux 5.12. */
    public static final NumberAttribute MCAST_EHT_HOSTS_LIMIT = BRPORT.u32(37, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT");

    /** The number of hosts that are tracked; Linux 5.12. Only in replies. */
    public static final NumberAttribute MCAST_EHT_HOSTS_CNT = BRPORT.u32(38, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT");

    /** Whether hosts must be known before they may speak; Linux 5.18. */
    public static final NumberAttribute LOCKED = BRPORT.u8(39, "IFLA_BRPORT_LOCKED");

    /** Whether unknown hosts get a locked entry; Linux 6.2. */
    public static final NumberAttribute MAB = BRPORT.u8(40, "IFLA_BRPORT_MAB");

    /** The number of multicast groups; Linux 6.3. Only in replies. */
    public static final NumberAttribute MCAST_N_GROUPS = BRPORT.u32(41, "IFLA_BRPORT_MCAST_N_GROUPS");

    /** The most multicast groups, 0 for no limit; Linux 6.3. */
    public static final NumberAttribute MCAST_MAX_GROUPS = BRPORT.u32(42, "IFLA_BRPORT_MCAST_MAX_GROUPS");

    /** Whether each VLAN decides on suppression; Linux 6.4. */
    public static final NumberAttribute NEIGH_VLAN_SUPPRESS = BRPORT.u8(43, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS");

    /** The nexthop that a frame gets that goes to the backup port; Linux 6.6. */
    public static final NumberAttribute BACKUP_NHID = BRPORT.u32(44, "IFLA_BRPORT_BACKUP_NHID");

    /** What is in {@code IFLA_INFO_SLAVE_DATA}. */
    public static final AttributeSet DATA = BRPORT.build();

    private BridgePort() {}
}
