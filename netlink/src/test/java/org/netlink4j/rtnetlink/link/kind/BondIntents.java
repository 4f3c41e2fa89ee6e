package org.netlink4j.rtnetlink.link.kind;

import static org.netlink4j.rtnetlink.link.kind.Intent.ip;

import java.util.HexFormat;
import java.util.List;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** Bonds and their ports. */
final class BondIntents {

    static final List<Intent> ALL = List.of(
            Intent.of(
                    "bond-add",
                    bond("bo0", BondMode.LACP)
                            .data(BondKind.MIIMON, 123)
                            .data(BondKind.UPDELAY, 246)
                            .data(BondKind.DOWNDELAY, 369)
                            .data(BondKind.PEER_NOTIF_DELAY, 492)
                            .data(BondKind.USE_CARRIER, 1)
                            .data(BondKind.XMIT_HASH_POLICY, BondHash.VLAN_SRCMAC)
                            .data(BondKind.RESEND_IGMP, 77)
                            .data(BondKind.ALL_SLAVES_ACTIVE, 1)
                            .data(BondKind.MIN_LINKS, 74565)
                            .data(BondKind.AD_LACP_RATE, 1)
                            .data(BondKind.AD_SELECT, 1)
                            .data(BondKind.AD_USER_PORT_KEY, 789)
                            .data(BondKind.AD_ACTOR_SYS_PRIO, 4661)
                            .data(BondKind.AD_ACTOR_SYSTEM, HexFormat.of().parseHex("02123456789a"))
                            .data(BondKind.AD_LACP_ACTIVE, 0)),
            Intent.of(
                    "bond-add-arp",
                    bond("bo1", BondMode.ACTIVE_BACKUP)
                            .data(BondKind.ARP_INTERVAL, 1234)
                            .data(BondKind.ARP_VALIDATE, 3)
                            .data(BondKind.ARP_ALL_TARGETS, 1)
                            .data(BondKind.ARP_IP_TARGET, arpTargets("192.0.2.1", "198.51.100.2", "203.0.113.3"))
                            .data(BondKind.NS_IP6_TARGET, nsTargets("2001:db8:1::2", "2001:db8:3::4"))
                            .data(BondKind.PRIMARY_RESELECT, 1)
                            .data(BondKind.FAIL_OVER_MAC, 2)
                            .data(BondKind.NUM_PEER_NOTIF, 5)
                            .data(BondKind.MISSED_MAX, 6)),
            Intent.of(
                    "bond-add-tlb",
                    bond("bo2", BondMode.TLB)
                            .data(BondKind.TLB_DYNAMIC_LB, 0)
                            .data(BondKind.MIIMON, 321)
                            .data(BondKind.LP_INTERVAL, 4660)),
            Intent.of(
                    "bond-add-rr",
                    bond("bo3", BondMode.ROUND_ROBIN)
                            .data(BondKind.PACKETS_PER_SLAVE, 1234)
                            .data(BondKind.MIIMON, 321)),
            Intent.of(
                    "bond-add-xor",
                    bond("bo4", BondMode.XOR)
                            .data(BondKind.XMIT_HASH_POLICY, BondHash.LAYER34)
                            .data(BondKind.MIIMON, 321)),
            Intent.of(
                    "bond-set",
                    3,
                    un0 -> LinkSpec.of("bond").data(BondKind.ACTIVE_SLAVE, un0).data(BondKind.PRIMARY, un0)),
            Intent.of("bond-clear", LinkSpec.of("bond").data(BondKind.ACTIVE_SLAVE, 0)),
            Intent.of(
                    "bond-port-set",
                    LinkSpec.change()
                            .port("bond")
                            .portData(BondPort.QUEUE_ID, 11)
                            .portData(BondPort.PRIO, 74565)));

    private BondIntents() {}

    private static LinkSpec bond(String name, int mode) {
        return LinkSpec.of("bond").name(name).data(BondKind.MODE, mode);
    }

    private static Attributes arpTargets(String... addresses) {
        var targets = Attributes.builder(AttributeSet.listOf(BondKind.ARP_TARGET));
        for (int i = 0; i < addresses.length; i++) {
            targets.addElement(BondKind.ARP_TARGET, i, ip(addresses[i]));
        }
        return targets.build();
    }

    private static Attributes nsTargets(String... addresses) {
        var targets = Attributes.builder(AttributeSet.listOf(BondKind.NS_TARGET));
        for (int i = 0; i < addresses.length; i++) {
            targets.addElement(BondKind.NS_TARGET, i, ip(addresses[i]));
        }
        return targets.build();
    }
}
