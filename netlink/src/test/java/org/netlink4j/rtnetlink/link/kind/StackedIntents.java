package org.netlink4j.rtnetlink.link.kind;

import static org.netlink4j.rtnetlink.link.kind.Intent.ip;
import static org.netlink4j.rtnetlink.link.kind.Intent.list;
import static org.netlink4j.rtnetlink.link.kind.Intent.qos;

import java.util.HexFormat;
import java.util.List;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** Links that sit upon another one. */
final class StackedIntents {

    static final List<Intent> ALL = List.of(
            Intent.of(
                    "vlan-add",
                    2,
                    un0 -> LinkSpec.of("vlan")
                            .link(un0)
                            .name("vl0")
                            .data(VlanKind.PROTOCOL, EtherTypes.VLAN_8021AD)
                            .data(VlanKind.ID, 1234)
                            .data(VlanKind.INGRESS_QOS, list(VlanQosMapping.MAPPING, qos(1, 74565), qos(3, 2)))
                            .data(VlanKind.EGRESS_QOS, list(VlanQosMapping.MAPPING, qos(74565, 5), qos(6, 7)))
                            .data(
                                    VlanKind.FLAGS,
                                    vlanFlags(
                                            VlanFlags.REORDER_HDR
                                                    | VlanFlags.GVRP
                                                    | VlanFlags.MVRP
                                                    | VlanFlags.LOOSE_BINDING,
                                            VlanFlags.GVRP | VlanFlags.MVRP | VlanFlags.LOOSE_BINDING))),
            Intent.of(
                    "vlan-add-plain",
                    2,
                    un0 -> LinkSpec.of("vlan").link(un0).name("vl1").data(VlanKind.ID, 2345)),
            Intent.of(
                    "vlan-set",
                    LinkSpec.of("vlan")
                            .data(
                                    VlanKind.FLAGS,
                                    vlanFlags(VlanFlags.GVRP | VlanFlags.BRIDGE_BINDING, VlanFlags.BRIDGE_BINDING))),
            Intent.of(
                    "vxlan-add",
                    2,
                    un0 -> LinkSpec.of("vxlan")
                            .name("vx0")
                            .data(VxlanKind.TTL, 55)
                            .data(VxlanKind.TOS, 0x12)
                            .data(VxlanKind.DF, 1)
                            .data(VxlanKind.LINK, un0)
                            .data(
                                    VxlanKind.PORT_RANGE,
                                    VxlanPortRange.LAYOUT
                                            .fill()
                                            .set(VxlanPortRange.LOW, 22136)
                                            .set(VxlanPortRange.HIGH, 39612)
                                            .view())
                            .data(VxlanKind.PROXY, 1)
                            .data(VxlanKind.RSC, 1)
                            .data(VxlanKind.L2MISS, 1)
                            .data(VxlanKind.L3MISS, 1)
                            .data(VxlanKind.AGEING, 345)
                            .data(VxlanKind.LIMIT, 4567)
                            .data(VxlanKind.UDP_CSUM, 0)
                            .data(VxlanKind.UDP_ZERO_CSUM6_TX, 1)
                            .data(VxlanKind.UDP_ZERO_CSUM6_RX, 1)
                            .data(VxlanKind.REMCSUM_TX, 1)
                            .data(VxlanKind.REMCSUM_RX, 1)
                            .data(VxlanKind.GBP, true)
                            .data(VxlanKind.ID, 74565)
                            .data(VxlanKind.LOCAL, ip("198.51.100.44"))
                            .data(VxlanKind.GROUP, ip("192.0.2.33"))
                            .data(VxlanKind.LEARNING, 0)
                            .data(VxlanKind.PORT, 4660)),
            Intent.of(
                    "vxlan-add-6",
                    2,
                    un0 -> LinkSpec.of("vxlan")
                            .name("vx0")
                            .data(VxlanKind.LABEL, 0x12345)
                            .data(VxlanKind.TOS, 1)
                            .data(VxlanKind.TTL_INHERIT, true)
                            .data(VxlanKind.DF, 2)
                            .data(VxlanKind.LINK, un0)
                            .data(VxlanKind.PROXY, 0)
                            .data(VxlanKind.ID, 0x123456)
                            .data(VxlanKind.LOCAL6, ip("2001:db8:1::2"))
                            .data(VxlanKind.GROUP6, ip("ff05::1234"))
                            .data(VxlanKind.LEARNING, 1)
                            .data(VxlanKind.PORT, 4789)),
            Intent.of(
                    "vxlan-add-external",
                    LinkSpec.of("vxlan")
                            .name("vx0")
                            .data(VxlanKind.COLLECT_METADATA, 1)
                            .data(VxlanKind.GPE, true)
                            .data(VxlanKind.LEARNING, 0)
                            .data(VxlanKind.PORT, 4790)),
            Intent.of(
                    "vxlan-add-vnifilter",
                    LinkSpec.of("vxlan")
                            .name("vx1")
                            .data(VxlanKind.COLLECT_METADATA, 1)
                            .data(VxlanKind.VNIFILTER, 1)
                            .data(VxlanKind.LEARNING, 0)
                            .data(VxlanKind.PORT, 4791)),
            Intent.of(
                    "vxlan-set",
                    LinkSpec.of("vxlan")
                            .data(VxlanKind.TTL, 66)
                            .data(VxlanKind.TOS, 0x34)
                            .data(VxlanKind.AGEING, 678)
                            .data(VxlanKind.GROUP, ip("203.0.113.77"))
                            .data(VxlanKind.LEARNING, 1)),
            Intent.of(
                    "macvlan-add",
                    2,
                    un0 -> LinkSpec.of("macvlan")
                            .address("02:12:34:56:78:9a")
                            .link(un0)
                            .name("mv0")
                            .data(MacvlanKind.BC_QUEUE_LEN, 74565)
                            .data(MacvlanKind.MODE, MacvlanKind.BRIDGE)),
            Intent.of(
                    "macvlan-add-source",
                    2,
                    un0 -> LinkSpec.of("macvlan")
                            .link(un0)
                            .name("mv2")
                            .data(MacvlanKind.MODE, MacvlanKind.SOURCE)
                            .data(MacvlanKind.FLAGS, 2)),
            Intent.of(
                    "macvlan-add-passthru",
                    2,
                    un0 -> LinkSpec.of("macvlan")
                            .link(un0)
                            .name("mv0")
                            .data(MacvlanKind.MODE, MacvlanKind.PASSTHRU)
                            .data(MacvlanKind.FLAGS, 1)),
            Intent.of(
                    "macvlan-set",
                    LinkSpec.of("macvlan")
                            .data(MacvlanKind.BC_QUEUE_LEN, 4660)
                            .data(MacvlanKind.MODE, MacvlanKind.PRIVATE)),
            Intent.of(
                    "macvlan-source-set",
                    LinkSpec.of("macvlan")
                            .data(MacvlanKind.MACADDR_MODE, 3)
                            .data(
                                    MacvlanKind.MACADDR_DATA,
                                    list(
                                            MacvlanKind.MACADDR,
                                            mac("02123456789b"),
                                            mac("0223456789ac"),
                                            mac("023456789abd")))),
            Intent.of(
                    "macvtap-add",
                    2,
                    un0 -> LinkSpec.of("macvtap")
                            .address("02:12:34:56:78:9a")
                            .link(un0)
                            .name("mt0")
                            .data(MacvlanKind.MODE, MacvlanKind.VEPA)),
            Intent.of(
                    "ipvlan-add",
                    2,
                    un0 -> LinkSpec.of("ipvlan")
                            .link(un0)
                            .name("iv0")
                            .data(IpvlanKind.MODE, IpvlanKind.L3S)
                            .data(IpvlanKind.FLAGS, IpvlanKind.PRIVATE)),
            Intent.of(
                    "ipvlan-set",
                    LinkSpec.of("ipvlan").data(IpvlanKind.MODE, IpvlanKind.L2).data(IpvlanKind.FLAGS, IpvlanKind.VEPA)),
            Intent.of(
                    "ipvtap-add",
                    2,
                    un0 -> LinkSpec.of("ipvtap")
                            .link(un0)
                            .name("it0")
                            .data(IpvlanKind.MODE, IpvlanKind.L2)
                            .data(IpvlanKind.FLAGS, IpvlanKind.VEPA)),
            Intent.of(
                    "macsec-add",
                    2,
                    un0 -> LinkSpec.of("macsec")
                            .link(un0)
                            .name("ms0")
                            .data(MacsecKind.PORT, 4660)
                            .data(MacsecKind.ENCRYPT, 1)
                            .data(MacsecKind.INC_SCI, 0)
                            .data(MacsecKind.ES, 0)
                            .data(MacsecKind.SCB, 1)
                            .data(MacsecKind.PROTECT, 0)
                            .data(MacsecKind.VALIDATION, 1)
                            .data(MacsecKind.CIPHER_SUITE, MacsecKind.GCM_AES_256)
                            .data(MacsecKind.ICV_LEN, 14)
                            .data(MacsecKind.WINDOW, 74565)
                            .data(MacsecKind.REPLAY_PROTECT, 1)
                            .data(MacsecKind.ENCODING_SA, 3)),
            Intent.of(
                    "macsec-add-sci",
                    2,
                    un0 -> LinkSpec.of("macsec")
                            .link(un0)
                            .name("ms1")
                            .data(MacsecKind.SCI, 0x123456789abcdef0L)
                            .data(MacsecKind.INC_SCI, 1)
                            .data(MacsecKind.ES, 0)
                            .data(MacsecKind.CIPHER_SUITE, MacsecKind.GCM_AES_XPN_128)),
            Intent.of(
                    "macsec-set",
                    LinkSpec.of("macsec").data(MacsecKind.ENCRYPT, 0).data(MacsecKind.ENCODING_SA, 2)),
            new Intent(
                    "hsr-add",
                    2,
                    (un0, un1) -> LinkSpec.of("hsr")
                            .name("hs0")
                            .data(HsrKind.SLAVE1, un0)
                            .data(HsrKind.SLAVE2, un1)
                            .data(HsrKind.MULTICAST_SPEC, 0x45)
                            .data(HsrKind.VERSION, 1)),
            new Intent(
                    "hsr-add-prp",
                    2,
                    (un0, un1) -> LinkSpec.of("hsr")
                            .name("hs0")
                            .data(HsrKind.SLAVE1, un0)
                            .data(HsrKind.SLAVE2, un1)
                            .data(HsrKind.MULTICAST_SPEC, 0x67)
                            .data(HsrKind.PROTOCOL, 1)),
            Intent.of(
                    "rmnet-add",
                    2,
                    un0 -> LinkSpec.of("rmnet").link(un0).name("rm0").data(RmnetKind.MUX_ID, 123)),
            Intent.of(
                    "ipoib-add",
                    2,
                    un0 -> LinkSpec.of("ipoib")
                            .link(un0)
                            .name("ib0")
                            .data(IpoibKind.PKEY, 0x9234)
                            .data(IpoibKind.MODE, 1)
                            .data(IpoibKind.UMCAST, 1)));

    private StackedIntents() {}

    private static StructView vlanFlags(int mask, int value) {
        return VlanFlags.LAYOUT
                .fill()
                .set(VlanFlags.MASK, mask)
                .set(VlanFlags.VALUE, value)
                .view();
    }

    private static byte[] mac(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
