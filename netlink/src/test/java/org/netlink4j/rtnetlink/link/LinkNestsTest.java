package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameAttributes;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameChange;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.link.kind.BridgePort;

/** The nests of a link: written as iproute2 does, and read as the kernel wrote them. */
class LinkNestsTest {

    @Test
    void aVirtualFunctionIsSetAsIproute2Does() {
        Attributes vlans = Attributes.builder(VfInfo.VLAN_SET)
                .set(
                        VfInfo.VLAN_ENTRY,
                        VfStructs.VLAN_INFO
                                .fill()
                                .set(VfStructs.VLAN_INFO_VF, 3)
                                .set(VfStructs.VLAN_INFO_ID, 1234)
                                .set(VfStructs.VLAN_INFO_QOS, 5)
                                .set(VfStructs.VLAN_INFO_VLAN_PROTO, 0x88a8)
                                .view())
                .build();
        StructView mac = VfStructs.MAC
                .fill()
                .set(VfStructs.MAC_VF, 3)
                .set(VfStructs.MAC_ADDRESS, HexFormat.of().parseHex("02123456789a"))
                .view();
        StructView rate = VfStructs.RATE
                .fill()
                .set(VfStructs.RATE_VF, 3)
                .set(VfStructs.RATE_MIN_TX_RATE, 4660)
                .set(VfStructs.RATE_MAX_TX_RATE, 74565)
                .view();
        AttributesBuilder function = Attributes.builder(VfInfo.SET)
                .set(VfInfo.MAC, mac)
                .set(VfInfo.VLAN_LIST, vlans)
                .set(VfInfo.SPOOFCHK, on(VfStructs.SPOOFCHK.fill(), VfStructs.SPOOFCHK_VF, VfStructs.SPOOFCHK_SETTING))
                .set(
                        VfInfo.RSS_QUERY_EN,
                        on(VfStructs.RSS_QUERY_EN.fill(), VfStructs.RSS_QUERY_EN_VF, VfStructs.RSS_QUERY_EN_SETTING))
                .set(
                        VfInfo.LINK_STATE,
                        on(VfStructs.LINK_STATE.fill(), VfStructs.LINK_STATE_VF, VfStructs.LINK_STATE_STATE))
                .set(VfInfo.TRUST, on(VfStructs.TRUST.fill(), VfStructs.TRUST_VF, VfStructs.TRUST_SETTING))
                .set(VfInfo.RATE, rate);
        assertSameChange("link-vf-set", LinkSpec.change().set(LinkAttributes.VFINFO_LIST, list(function)));
    }

    private static StructView on(StructView.Builder struct, StructField function, StructField setting) {
        return struct.set(function, 3).set(setting, 1).view();
    }

    private static Attributes list(AttributesBuilder function) {
        return Attributes.builder(VfInfo.LIST)
                .set(VfInfo.ENTRY, function.build())
                .build();
    }

    @Test
    void theGuidsOfAVirtualFunctionAreSetAsIproute2Does() {
        AttributesBuilder function = Attributes.builder(VfInfo.SET)
                .set(VfInfo.IB_NODE_GUID, guid(0x123456789abcdef0L))
                .set(VfInfo.IB_PORT_GUID, guid(0x23456789abcdef01L));
        assertSameChange("link-vf-set-guid", LinkSpec.change().set(LinkAttributes.VFINFO_LIST, list(function)));
    }

    private static StructView guid(long value) {
        return VfStructs.GUID
                .fill()
                .set(VfStructs.GUID_VF, 4)
                .set(VfStructs.GUID_VALUE, value)
                .view();
    }

    @Test
    void anXdpProgramIsTakenAwayAsIproute2Does() {
        Attributes xdp = Attributes.builder(XdpAttributes.SET)
                .set(XdpAttributes.FD, -1)
                .set(XdpAttributes.FLAGS, 3)
                .build();
        assertSameChange("link-xdp-generic-off", LinkSpec.change().set(LinkAttributes.XDP, xdp));
    }

    @Test
    void theReasonToKeepALinkDownIsSetAsIproute2Does() {
        Attributes reason = Attributes.builder(ProtoDownReason.SET)
                .set(ProtoDownReason.MASK, 0x20)
                .set(ProtoDownReason.VALUE, 0x20)
                .build();
        assertSameChange("link-set-protodown-reason", LinkSpec.change().set(LinkAttributes.PROTO_DOWN_REASON, reason));
    }

    @Test
    void vlansOfABridgePortAreAddedAsIproute2Does() {
        Attributes range = Attributes.builder(BridgeAttributes.SET)
                .add(BridgeAttributes.VLAN_INFO, vlan(8, 400))
                .add(BridgeAttributes.VLAN_INFO, vlan(16, 410))
                .build();
        assertSameAttributes("bridge-vlan-add-range", specific(range));
        Attributes mapping = Attributes.builder(BridgeAttributes.TUNNEL_SET)
                .set(BridgeAttributes.VLAN_TUNNEL_ID, 74565)
                .set(BridgeAttributes.VLAN_TUNNEL_VID, 400)
                .set(BridgeAttributes.VLAN_TUNNEL_FLAGS, 0)
                .build();
        Attributes tunnel = Attributes.builder(BridgeAttributes.SET)
                .add(BridgeAttributes.VLAN_TUNNEL_INFO, mapping)
                .build();
        assertSameAttributes("bridge-vlan-tunnel-add", specific(tunnel));
    }

    private static StructView vlan(int flags, int vid) {
        return BridgeAttributes.VLAN_STRUCT
                .fill()
                .set(BridgeAttributes.VLAN_INFO_FLAGS, flags)
                .set(BridgeAttributes.VLAN_INFO_VID, vid)
                .view();
    }

    private static Attributes specific(Attributes bridge) {
        return Attributes.builder(LinkAttributes.SET)
                .set(LinkAttributes.AF_SPEC, bridge)
                .build();
    }

    @Test
    void aMessageOfTheBridgeFamilyIsReadAsSuch() {
        Link link = recorded("bridge-mst.reply.linux-6.1");
        assertThat(link.family()).isEqualTo(AddressFamily.BRIDGE);
        Attributes port = link.attributes().nest(LinkAttributes.PROTINFO);
        assertThat(port.number(BridgePort.MCAST_EHT_HOSTS_LIMIT)).hasValue(512);
        Attributes state = link.attributes()
                .nest(LinkAttributes.AF_SPEC)
                .nest(BridgeAttributes.MST)
                .nest(BridgeAttributes.MST_ENTRY);
        assertThat(state.number(BridgeAttributes.MST_ENTRY_MSTI)).hasValue(291);
        assertThat(state.number(BridgeAttributes.MST_ENTRY_STATE)).hasValue(3);
    }

    @Test
    void anXdpProgramIsReadAndWhatHappenedToo() {
        Link link = recorded("link-xdp-generic.notification.linux-6.18");
        Attributes xdp = link.attributes().nest(LinkAttributes.XDP);
        assertThat(xdp.number(XdpAttributes.ATTACHED)).isPresent();
        assertThat(link.attributes().number(LinkAttributes.MAX_PACING_OFFLOAD_HORIZON))
                .hasValue(0);
    }

    private static Link recorded(String name) {
        return Link.of(Fixture.of("link/" + name).message());
    }
}
