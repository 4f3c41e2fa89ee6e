package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameAttributes;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameChange;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameCreation;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.link.kind.BoolOptions;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;
import org.netlink4j.rtnetlink.link.kind.BridgePort;

/** What we send for an intent is, byte for byte, what iproute2 sends for it. */
class LinkSpecTest {

    @Test
    void aDummyLinkIsAskedForAsIproute2Does() {
        assertSameCreation("dummy-add", everything(LinkSpec.dummy("du0")));
    }

    @Test
    void anIfbLinkIsAskedForAsIproute2Does() {
        assertSameCreation("ifb-add", everything(LinkSpec.ifb("ib0")));
    }

    private static LinkSpec everything(LinkSpec spec) {
        return spec.address("02:12:34:56:78:9a")
                .mtu(1234)
                .txQueueLength(567)
                .group(74565)
                .numTxQueues(3)
                .numRxQueues(5);
    }

    @Test
    void aVethPairIsAskedForAsIproute2Does() {
        LinkSpec peer =
                LinkSpec.change().name("ve1").address("02:23:45:67:89:ab").mtu(2345);
        LinkSpec spec = LinkSpec.veth("ve0", peer).address("02:12:34:56:78:9a").mtu(1234);
        assertSameCreation("veth-add", spec);
    }

    @Test
    void aBridgeIsAskedForAsIproute2Does() {
        LinkSpec spec = LinkSpec.bridge("br0")
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
                .data(BridgeKind.MCAST_MLD_VERSION, 2);
        assertSameCreation("bridge-add", spec);
    }

    @Test
    void aBridgeIsChangedAsIproute2Does() {
        StructView options = BoolOptions.LAYOUT
                .fill()
                .set(BoolOptions.VALUE, BoolOptions.NO_LL_LEARN)
                .set(BoolOptions.MASK, BoolOptions.NO_LL_LEARN)
                .view();
        LinkSpec spec = LinkSpec.of("bridge")
                .data(BridgeKind.MCAST_SNOOPING, 0)
                .data(BridgeKind.FDB_FLUSH, true)
                .data(BridgeKind.MULTI_BOOLOPT, options);
        assertSameChange("bridge-set", spec);
    }

    @Test
    void aBridgePortIsChangedAsIproute2Does() {
        LinkSpec spec = LinkSpec.change()
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
                .portData(BridgePort.BACKUP_PORT, 4);
        assertSameChange("bridge-port-set", spec);
    }

    @Test
    void whatEveryLinkHasIsChangedAsIproute2Does() {
        assertSameChange("link-set-up", LinkSpec.change().up());
        assertSameChange("link-set-down", LinkSpec.change().down());
        assertSameChange("link-rename", LinkSpec.change().name("renamed0"));
        assertSameChange("link-set-alias", LinkSpec.change().alias("a rather long alias for ib0"));
        assertSameChange("bridge-port-enslave", LinkSpec.change().master(2));
        assertSameChange("bridge-port-release", LinkSpec.change().noMaster());
        LinkSpec sizes = LinkSpec.change()
                .set(LinkAttributes.GSO_MAX_SIZE, 12345)
                .set(LinkAttributes.GSO_MAX_SEGS, 2345)
                .set(LinkAttributes.GRO_MAX_SIZE, 23456);
        assertSameChange("link-set-gso", sizes);
    }

    @Test
    void addressFamiliesAreSentAsIproute2Does() {
        Attributes inet6 = Attributes.builder(Inet6Attributes.SET)
                .set(Inet6Attributes.ADDR_GEN_MODE, 1)
                .build();
        Attributes families = Attributes.builder(AddressFamilies.SET)
                .set(AddressFamilies.INET6, inet6)
                .build();
        assertSameChange("link-set-addrgenmode", LinkSpec.change().set(LinkAttributes.AF_SPEC, families));
    }

    @Test
    void anIndexIsAskedForInTheHeader() {
        assertSameCreation("link-add-index", LinkSpec.ifb("ib0").index(74565));
    }

    /** Four is the descriptor that the recording had. */
    @Test
    void anotherNamespaceIsAskedForAsIproute2Does() {
        LinkSpec peer = LinkSpec.change().set(LinkAttributes.NET_NS_FD, 4).name("ve3");
        assertSameCreation("veth-add-peer-netns", LinkSpec.veth("ve2", peer));
        assertSameCreation("link-add-netns", LinkSpec.ifb("ib1").set(LinkAttributes.NET_NS_FD, 4));
        assertSameChange("link-set-netns", LinkSpec.change().set(LinkAttributes.NET_NS_FD, 4));
    }

    /** iproute2 says AF_PACKET in the header, we say AF_UNSPEC, which asks for the same. */
    @Test
    void aListIsAskedForAsIproute2DoesIfOneWantsVirtualFunctionsToo() {
        LinkQuery query = LinkQuery.all().filter(LinkFilter.VF);
        assertSameAttributes("link-dump", query.attributes());
        assertSameAttributes(
                "link-dump-master-kind", query.master(2).kind("ifb").attributes());
    }

    @Test
    void alternativeNamesAreSentAsIproute2Does() {
        assertSameAttributes(
                "link-altname-add", LinkRequests.altNames("another-name-that-is-longer-than-fifteen", "second"));
        assertSameAttributes("link-altname-delete", LinkRequests.altNames("second"));
    }

    @Test
    void whatIsNotSetIsNotSent() {
        assertThat(LinkSpec.change().attributes().isEmpty()).isTrue();
        assertThat(LinkSpec.change().up().attributes().isEmpty()).isTrue();
    }

    @Test
    void dataOfAnUnknownKindGoesAsBytes() {
        Attributes sent = LinkSpec.of("nonesuch")
                .data(AttributeSet.UNKNOWN.unknown(7), new byte[] {1, 2, 3})
                .attributes();
        assertThat(sent.nest(LinkAttributes.LINKINFO).nest(LinkInfo.DATA).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.bytes()).containsExactly(1, 2, 3));
    }

    @Test
    void aNameThatIsTooLongIsRefusedAtOnceWithFieldValueAndBound() {
        assertThatThrownBy(() -> LinkSpec.dummy("sixteen-letters-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IFLA_IFNAME")
                .hasMessageContaining("sixteen-letters-")
                .hasMessageContaining("15");
    }

    @Test
    void aNumberThatDoesNotFitIsRefusedAtOnce() {
        assertThatThrownBy(() -> LinkSpec.bridge("br0").data(BridgeKind.PRIORITY, 65536))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IFLA_BR_PRIORITY: 65536 is not in 0..65535");
    }

    @Test
    void dataWithoutAKindIsAMistake() {
        assertThatThrownBy(() -> LinkSpec.change().data(BridgeKind.PRIORITY, 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LinkSpec.of(kind)");
    }
}
