package org.netlink4j.rtnetlink.busy;

import java.util.List;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.link.kind.BondAdInfo;
import org.netlink4j.rtnetlink.link.kind.BondKind;

/** What a bond has, under {@code info_data}. */
final class BondWords {

    private static final String[] MODES = {
        "balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb"
    };
    private static final String[] HASHES = {"layer2", "layer3+4", "layer2+3", "encap2+3", "encap3+4", "vlan+srcmac"};
    private static final String[] VALIDATIONS = {
        "none", "active", "backup", "all", "filter", "filter_active", "filter_backup"
    };

    private BondWords() {}

    static Words of(Attributes bond, Names names) {
        Words words = new Words(bond)
                .name("mode", BondKind.MODE, MODES)
                .say("active_slave", names.of(bond.integer(BondKind.ACTIVE_SLAVE)))
                .number("miimon", BondKind.MIIMON)
                .number("updelay", BondKind.UPDELAY)
                .number("downdelay", BondKind.DOWNDELAY)
                .number("peer_notify_delay", BondKind.PEER_NOTIF_DELAY)
                .number("use_carrier", BondKind.USE_CARRIER)
                .number("arp_interval", BondKind.ARP_INTERVAL)
                .number("arp_missed_max", BondKind.MISSED_MAX)
                .say("arp_validate", validation(bond))
                .name("arp_all_targets", BondKind.ARP_ALL_TARGETS, "any", "all")
                .say("primary", names.of(bond.integer(BondKind.PRIMARY)))
                .name("primary_reselect", BondKind.PRIMARY_RESELECT, "always", "better", "failure")
                .name("fail_over_mac", BondKind.FAIL_OVER_MAC, "none", "active", "follow")
                .name("xmit_hash_policy", BondKind.XMIT_HASH_POLICY, HASHES)
                .number("resend_igmp", BondKind.RESEND_IGMP)
                .number("num_peer_notif", BondKind.NUM_PEER_NOTIF)
                .number("all_slaves_active", BondKind.ALL_SLAVES_ACTIVE)
                .number("min_links", BondKind.MIN_LINKS)
                .number("lp_interval", BondKind.LP_INTERVAL)
                .number("packets_per_slave", BondKind.PACKETS_PER_SLAVE)
                .name("ad_lacp_active", BondKind.AD_LACP_ACTIVE, "off", "on")
                .name("ad_lacp_rate", BondKind.AD_LACP_RATE, "slow", "fast")
                .name("ad_select", BondKind.AD_SELECT, "stable", "bandwidth", "count")
                .number("ad_actor_sys_prio", BondKind.AD_ACTOR_SYS_PRIO)
                .number("ad_user_port_key", BondKind.AD_USER_PORT_KEY)
                .say("ad_actor_system", bond.get(BondKind.AD_ACTOR_SYSTEM))
                .number("tlb_dynamic_lb", BondKind.TLB_DYNAMIC_LB)
                .say("ad_info", bond.get(BondKind.AD_INFO).map(BondWords::aggregator));
        list(words, "arp_ip_target", bond.nest(BondKind.ARP_IP_TARGET));
        list(words, "ns_ip6_target", bond.nest(BondKind.NS_IP6_TARGET));
        return words;
    }

    private static void list(Words words, String key, Attributes addresses) {
        List<Object> values =
                addresses.entries().stream().map(Attributes.Entry::value).toList();
        if (!values.isEmpty()) {
            words.say(key, values);
        }
    }

    /** iproute2 says null where it is none. */
    private static Object validation(Attributes bond) {
        return bond.get(BondKind.ARP_VALIDATE).map(value -> value == 0 ? Json.NULL : VALIDATIONS[value.intValue()]);
    }

    private static Words aggregator(Attributes info) {
        return new Words(info)
                .number("aggregator", BondAdInfo.AGGREGATOR)
                .number("num_ports", BondAdInfo.NUM_PORTS)
                .number("actor_key", BondAdInfo.ACTOR_KEY)
                .number("partner_key", BondAdInfo.PARTNER_KEY)
                .say("partner_mac", info.get(BondAdInfo.PARTNER_MAC));
    }
}
