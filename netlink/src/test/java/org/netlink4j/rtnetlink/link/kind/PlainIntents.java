package org.netlink4j.rtnetlink.link.kind;

import java.util.HexFormat;
import java.util.List;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** The kinds that every kernel of today has, and a port of a bridge. */
final class PlainIntents {

    static final List<Intent> ALL = List.of(
            Intent.of("dummy-add", everything(LinkSpec.dummy("du0"))),
            Intent.of("ifb-add", everything(LinkSpec.ifb("ib0"))),
            Intent.of(
                    "veth-add",
                    LinkSpec.veth(
                                    "ve0",
                                    LinkSpec.change()
                                            .name("ve1")
                                            .address("02:23:45:67:89:ab")
                                            .mtu(2345))
                            .address("02:12:34:56:78:9a")
                            .mtu(1234)),
            Intent.of(
                    "bridge-add",
                    LinkSpec.bridge("br0")
                            .address("02:12:34:56:78:9a")
                            .data(BridgeKind.FORWARD_DELAY, 1234)
                            .data(BridgeKind.HELLO_TIME, 345)
                            .data(BridgeKind.MAX_AGE, 2345)
                            .data(BridgeKind.AGEING_TIME, 45678)
                            .data(BridgeKind.STP_STATE, 1)
                            .data(BridgeKind.PRIORITY, 4660)
                            .data(BridgeKind.GROUP_FWD_MASK, 0x5678)
                            .data(BridgeKind.GROUP_ADDR, HexFormat.of().parseHex("0180c200000d"))
                            .data(BridgeKind.MCAST_SNOOPING, 1)
                            .data(BridgeKind.MCAST_ROUTER, 2)
                            .data(BridgeKind.MCAST_QUERY_USE_IFADDR, 1)
                            .data(BridgeKind.MCAST_QUERIER, 1)
                            .data(BridgeKind.MCAST_HASH_ELASTICITY, 7)
                            .data(BridgeKind.MCAST_HASH_MAX, 2048)
                            .data(BridgeKind.MCAST_LAST_MEMBER_CNT, 3)
                            .data(BridgeKind.MCAST_STARTUP_QUERY_CNT, 4)
                            .data(BridgeKind.MCAST_LAST_MEMBER_INTVL, 101)
                            .data(BridgeKind.MCAST_MEMBERSHIP_INTVL, 26002)
                            .data(BridgeKind.MCAST_QUERIER_INTVL, 25503)
                            .data(BridgeKind.MCAST_QUERY_INTVL, 12504)
                            .data(BridgeKind.MCAST_QUERY_RESPONSE_INTVL, 1005)
                            .data(BridgeKind.MCAST_STARTUP_QUERY_INTVL, 3126)
                            .data(BridgeKind.MCAST_STATS_ENABLED, 1)
                            .data(BridgeKind.MCAST_IGMP_VERSION, 3)
                            .data(BridgeKind.MCAST_MLD_VERSION, 2)),
            new Intent(
                    "bridge-port-set",
                    3,
                    (un0, un1) -> LinkSpec.change()
                            .port("bridge")
                            .portData(BridgePort.STATE, 2)
                            .portData(BridgePort.PRIORITY, 45)
                            .portData(BridgePort.COST, 4660)
                            .portData(BridgePort.GUARD, 1)
                            .portData(BridgePort.MODE, 1)
                            .portData(BridgePort.FAST_LEAVE, 1)
                            .portData(BridgePort.PROTECT, 1)
                            .portData(BridgePort.LEARNING, 0)
                            .portData(BridgePort.UNICAST_FLOOD, 0)
                            .portData(BridgePort.PROXYARP, 1)
                            .portData(BridgePort.MULTICAST_ROUTER, 2)
                            .portData(BridgePort.MCAST_FLOOD, 0)
                            .portData(BridgePort.BCAST_FLOOD, 0)
                            .portData(BridgePort.MCAST_TO_UCAST, 1)
                            .portData(BridgePort.GROUP_FWD_MASK, 0x5678)
                            .portData(BridgePort.NEIGH_SUPPRESS, 1)
                            .portData(BridgePort.VLAN_TUNNEL, 1)
                            .portData(BridgePort.ISOLATED, 1)
                            .portData(BridgePort.LOCKED, 1)
                            .portData(BridgePort.BACKUP_PORT, un1)));

    private PlainIntents() {}

    private static LinkSpec everything(LinkSpec spec) {
        return spec.address("02:12:34:56:78:9a")
                .mtu(1234)
                .txQueueLength(567)
                .group(74565)
                .numTxQueues(3)
                .numRxQueues(5);
    }
}
