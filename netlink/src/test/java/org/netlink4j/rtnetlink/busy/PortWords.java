package org.netlink4j.rtnetlink.busy;

import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.link.kind.BondPort;
import org.netlink4j.rtnetlink.link.kind.BridgePort;
import org.netlink4j.rtnetlink.link.kind.VrfPort;

/** What a link has as a port of its master, under {@code info_slave_data}. */
final class PortWords {

    private static final String[] BRIDGE_STATES = {"disabled", "listening", "learning", "forwarding", "blocking"};
    private static final String[] LACP = {
        "active", "short_timeout", "aggregating", "in_sync", "collecting", "distributing", "defaulted", "expired"
    };

    private PortWords() {}

    static Words of(String master, Attributes port, Names names) {
        Words words = new Words(port);
        return switch (master) {
            case "bridge" -> bridge(words, names);
            case "bond" -> bond(words);
            case "vrf" -> words.number("table", VrfPort.TABLE);
            default -> words;
        };
    }

    private static Words bond(Words words) {
        return words.name("state", BondPort.STATE, "ACTIVE", "BACKUP")
                .name("mii_status", BondPort.MII_STATUS, "UP", "GOING_DOWN", "DOWN", "GOING_BACK")
                .number("link_failure_count", BondPort.LINK_FAILURE_COUNT)
                .say("perm_hwaddr", words.attributes().get(BondPort.PERM_HWADDR))
                .number("queue_id", BondPort.QUEUE_ID)
                .number("prio", BondPort.PRIO)
                .number("ad_aggregator_id", BondPort.AD_AGGREGATOR_ID)
                .number("ad_actor_oper_port_state", BondPort.AD_ACTOR_OPER_PORT_STATE)
                .say(
                        "ad_actor_oper_port_state_str",
                        words.attributes()
                                .get(BondPort.AD_ACTOR_OPER_PORT_STATE)
                                .map(state -> Words.bits(state, LACP)))
                .number("ad_partner_oper_port_state", BondPort.AD_PARTNER_OPER_PORT_STATE)
                .say(
                        "ad_partner_oper_port_state_str",
                        words.attributes()
                                .get(BondPort.AD_PARTNER_OPER_PORT_STATE)
                                .map(state -> Words.bits(state, LACP)));
    }

    private static Words bridge(Words words, Names names) {
        Attributes port = words.attributes();
        String runs = "a timer that runs";
        return words.name("state", BridgePort.STATE, BRIDGE_STATES)
                .number("priority", BridgePort.PRIORITY)
                .number("cost", BridgePort.COST)
                .bool("hairpin", BridgePort.MODE)
                .bool("guard", BridgePort.GUARD)
                .bool("root_block", BridgePort.PROTECT)
                .bool("fastleave", BridgePort.FAST_LEAVE)
                .bool("learning", BridgePort.LEARNING)
                .bool("flood", BridgePort.UNICAST_FLOOD)
                .say("id", port.get(BridgePort.ID).map(Words::hex))
                .say("no", port.get(BridgePort.NO).map(Words::hex))
                .number("designated_port", BridgePort.DESIGNATED_PORT)
                .number("designated_cost", BridgePort.DESIGNATED_COST)
                .say("bridge_id", port.get(BridgePort.BRIDGE_ID).map(BridgeWords::id))
                .say("root_id", port.get(BridgePort.ROOT_ID).map(BridgeWords::id))
                .passOver("hold_timer", runs)
                .passOver("message_age_timer", runs)
                .passOver("forward_delay_timer", runs)
                .number("topology_change_ack", BridgePort.TOPOLOGY_CHANGE_ACK)
                .number("config_pending", BridgePort.CONFIG_PENDING)
                .bool("proxy_arp", BridgePort.PROXYARP)
                .bool("proxy_arp_wifi", BridgePort.PROXYARP_WIFI)
                .number("multicast_router", BridgePort.MULTICAST_ROUTER)
                .bool("mcast_flood", BridgePort.MCAST_FLOOD)
                .bool("bcast_flood", BridgePort.BCAST_FLOOD)
                .bool("mcast_to_unicast", BridgePort.MCAST_TO_UCAST)
                .bool("neigh_suppress", BridgePort.NEIGH_SUPPRESS)
                .say("group_fwd_mask", port.get(BridgePort.GROUP_FWD_MASK).map(BridgeWords::mask))
                .passOver("group_fwd_mask_str", "the number of group_fwd_mask, with names of protocols")
                .bool("vlan_tunnel", BridgePort.VLAN_TUNNEL)
                .bool("isolated", BridgePort.ISOLATED)
                .bool("locked", BridgePort.LOCKED)
                .say("backup_port", names.of(port.integer(BridgePort.BACKUP_PORT)));
    }
}
