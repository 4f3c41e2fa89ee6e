package org.netlink4j.rtnetlink.busy;

import org.netlink4j.message.Attributes;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.link.kind.BoolOptions;
import org.netlink4j.rtnetlink.link.kind.BridgeId;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;

/** What a bridge has, under {@code info_data}. */
final class BridgeWords {

    private BridgeWords() {}

    static Words of(Attributes bridge) {
        String runs = "a timer that runs";
        return new Words(bridge)
                .number("forward_delay", BridgeKind.FORWARD_DELAY)
                .number("hello_time", BridgeKind.HELLO_TIME)
                .number("max_age", BridgeKind.MAX_AGE)
                .number("ageing_time", BridgeKind.AGEING_TIME)
                .number("stp_state", BridgeKind.STP_STATE)
                .number("priority", BridgeKind.PRIORITY)
                .number("vlan_filtering", BridgeKind.VLAN_FILTERING)
                .say("vlan_protocol", bridge.get(BridgeKind.VLAN_PROTOCOL).map(KindWords::vlanProtocol))
                .say("bridge_id", bridge.get(BridgeKind.BRIDGE_ID).map(BridgeWords::id))
                .say("root_id", bridge.get(BridgeKind.ROOT_ID).map(BridgeWords::id))
                .number("root_port", BridgeKind.ROOT_PORT)
                .number("root_path_cost", BridgeKind.ROOT_PATH_COST)
                .number("topology_change", BridgeKind.TOPOLOGY_CHANGE)
                .number("topology_change_detected", BridgeKind.TOPOLOGY_CHANGE_DETECTED)
                .passOver("hello_timer", runs)
                .passOver("tcn_timer", runs)
                .passOver("topology_change_timer", runs)
                .passOver("gc_timer", runs)
                .number("vlan_default_pvid", BridgeKind.VLAN_DEFAULT_PVID)
                .number("vlan_stats_enabled", BridgeKind.VLAN_STATS_ENABLED)
                .number("vlan_stats_per_port", BridgeKind.VLAN_STATS_PER_PORT)
                .say("group_fwd_mask", bridge.get(BridgeKind.GROUP_FWD_MASK).map(BridgeWords::mask))
                .say("group_addr", bridge.get(BridgeKind.GROUP_ADDR))
                .number("mcast_snooping", BridgeKind.MCAST_SNOOPING)
                .say("no_linklocal_learn", option(bridge, BoolOptions.NO_LL_LEARN))
                .say("mcast_vlan_snooping", option(bridge, BoolOptions.MCAST_VLAN_SNOOPING))
                .number("mcast_router", BridgeKind.MCAST_ROUTER)
                .number("mcast_query_use_ifaddr", BridgeKind.MCAST_QUERY_USE_IFADDR)
                .number("mcast_querier", BridgeKind.MCAST_QUERIER)
                .number("mcast_hash_elasticity", BridgeKind.MCAST_HASH_ELASTICITY)
                .number("mcast_hash_max", BridgeKind.MCAST_HASH_MAX)
                .number("mcast_last_member_cnt", BridgeKind.MCAST_LAST_MEMBER_CNT)
                .number("mcast_startup_query_cnt", BridgeKind.MCAST_STARTUP_QUERY_CNT)
                .number("mcast_last_member_intvl", BridgeKind.MCAST_LAST_MEMBER_INTVL)
                .number("mcast_membership_intvl", BridgeKind.MCAST_MEMBERSHIP_INTVL)
                .number("mcast_querier_intvl", BridgeKind.MCAST_QUERIER_INTVL)
                .number("mcast_query_intvl", BridgeKind.MCAST_QUERY_INTVL)
                .number("mcast_query_response_intvl", BridgeKind.MCAST_QUERY_RESPONSE_INTVL)
                .number("mcast_startup_query_intvl", BridgeKind.MCAST_STARTUP_QUERY_INTVL)
                .number("mcast_stats_enabled", BridgeKind.MCAST_STATS_ENABLED)
                .number("mcast_igmp_version", BridgeKind.MCAST_IGMP_VERSION)
                .number("mcast_mld_version", BridgeKind.MCAST_MLD_VERSION)
                .number("nf_call_iptables", BridgeKind.NF_CALL_IPTABLES)
                .number("nf_call_ip6tables", BridgeKind.NF_CALL_IP6TABLES)
                .number("nf_call_arptables", BridgeKind.NF_CALL_ARPTABLES);
    }

    /** Of the options of one bit iproute2 shows those that this kernel knows. */
    private static Object option(Attributes bridge, int bit) {
        return bridge.get(BridgeKind.MULTI_BOOLOPT)
                .map(options -> (options.get(BoolOptions.VALUE) & bit) == 0 ? 0L : 1L);
    }

    /** {@code %.2x%.2x.%x:%x:...} of iproute2: an octet of the address has no leading zero. */
    static String id(StructView id) {
        StringBuilder text = new StringBuilder(String.format("%04x", id.get(BridgeId.PRIORITY)));
        char separator = '.';
        for (byte octet : id.bytes(BridgeId.ADDRESS)) {
            text.append(separator).append(Integer.toHexString(octet & 0xff));
            separator = ':';
        }
        return text.toString();
    }

    /** {@code %#x} of C: zero has no prefix. */
    static String mask(long mask) {
        return mask == 0 ? "0" : Words.hex(mask);
    }
}
