package org.netlink4j.rtnetlink.busy;

import java.util.List;
import java.util.Set;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.rtnetlink.link.kind.GtpKind;
import org.netlink4j.rtnetlink.link.kind.HsrKind;
import org.netlink4j.rtnetlink.link.kind.IpvlanKind;
import org.netlink4j.rtnetlink.link.kind.MacsecKind;
import org.netlink4j.rtnetlink.link.kind.MacvlanKind;
import org.netlink4j.rtnetlink.link.kind.TunKind;
import org.netlink4j.rtnetlink.link.kind.VlanFlags;
import org.netlink4j.rtnetlink.link.kind.VlanKind;
import org.netlink4j.rtnetlink.link.kind.VlanQosMapping;
import org.netlink4j.rtnetlink.link.kind.VrfKind;

/** What a kind has of its own, under {@code info_data}. Of a kind that is not here iproute2 must have nothing to say. */
final class KindWords {

    private static final long XPN_BIT = 2;

    private KindWords() {}

    static Words of(String kind, Attributes data, Names names) {
        return switch (kind) {
            case "bond" -> BondWords.of(data, names);
            case "bridge" -> BridgeWords.of(data);
            case "vxlan" -> UdpTunnelWords.vxlan(data, names);
            case "geneve" -> UdpTunnelWords.geneve(data);
            case "gre", "gretap", "erspan" -> GreWords.ipv4(data, names);
            case "ip6gre", "ip6gretap", "ip6erspan" -> GreWords.ipv6(data, names);
            case "ipip", "sit" -> IpTunnelWords.ipv4(kind, data, names);
            case "ip6tnl" -> IpTunnelWords.ipv6(data, names);
            case "vti", "vti6" -> IpTunnelWords.vti(data, names);
            case "vlan" -> vlan(data);
            case "macvlan", "macvtap" -> macvlan(data);
            case "ipvlan", "ipvtap" -> ipvlan(data);
            case "macsec" -> macsec(data);
            case "hsr" -> hsr(data, names);
            case "gtp" -> gtp(data);
            case "tun" -> tun(data);
            case "vrf" -> new Words(data).number("table", VrfKind.TABLE);
            default -> new Words(data);
        };
    }

    static String vlanProtocol(long etherType) {
        return etherType == 0x88a8 ? "802.1ad" : "802.1Q";
    }

    private static Words vlan(Attributes vlan) {
        Words words = new Words(vlan)
                .say("protocol", vlan.get(VlanKind.PROTOCOL).map(KindWords::vlanProtocol))
                .number("id", VlanKind.ID)
                .say("flags", vlan.get(VlanKind.FLAGS).map(flags -> vlanFlags(flags.get(VlanFlags.VALUE))));
        mappings(words, "ingress_qos", VlanKind.INGRESS_QOS);
        mappings(words, "egress_qos", VlanKind.EGRESS_QOS);
        return words;
    }

    private static Set<String> vlanFlags(long flags) {
        return Words.bits(flags, "REORDER_HDR", "GVRP", "LOOSE_BINDING", "MVRP", "BRIDGE_BINDING");
    }

    private static void mappings(Words words, String key, NestAttribute nest) {
        List<Words> mappings = words.attributes().nest(nest).all(VlanQosMapping.MAPPING).stream()
                .map(mapping -> new Words(words.attributes())
                        .say("from", mapping.get(VlanQosMapping.FROM))
                        .say("to", mapping.get(VlanQosMapping.TO)))
                .toList();
        if (!mappings.isEmpty()) {
            words.say(key, mappings);
        }
    }

    private static Words macvlan(Attributes macvlan) {
        long flags = macvlan.number(MacvlanKind.FLAGS, 0);
        Words words = new Words(macvlan)
                .say(
                        "mode",
                        macvlan.get(MacvlanKind.MODE)
                                .map(mode -> Words.bits(mode, "private", "vepa", "bridge", "passthru", "source")
                                        .iterator()
                                        .next()))
                .flag("nopromisc", (flags & 1) != 0)
                .flag("nodst", (flags & 2) != 0)
                .number("bcqueuelen", MacvlanKind.BC_QUEUE_LEN)
                .number("usedbcqueuelen", MacvlanKind.BC_QUEUE_LEN_USED);
        List<Object> sources = macvlan.nest(MacvlanKind.MACADDR_DATA).entries().stream()
                .map(Attributes.Entry::value)
                .toList();
        if (!sources.isEmpty()) {
            words.number("macaddr_count", MacvlanKind.MACADDR_COUNT).say("macaddr_data", sources);
        }
        return words;
    }

    private static Words ipvlan(Attributes ipvlan) {
        long flags = ipvlan.number(IpvlanKind.FLAGS, 0);
        return new Words(ipvlan)
                .name("mode", IpvlanKind.MODE, "l2", "l3", "l3s")
                .flag("bridge", flags == 0)
                .flag("private", (flags & IpvlanKind.PRIVATE) != 0)
                .flag("vepa", (flags & IpvlanKind.VEPA) != 0);
    }

    private static Words macsec(Attributes macsec) {
        Words words = new Words(macsec)
                .say("sci", macsec.get(MacsecKind.SCI).map(sci -> String.format("%016x", sci)))
                .bool("protect", MacsecKind.PROTECT)
                .say("cipher_suite", macsec.get(MacsecKind.CIPHER_SUITE).map(KindWords::cipher))
                .number("icv_len", MacsecKind.ICV_LEN)
                .number("encoding_sa", MacsecKind.ENCODING_SA)
                .name("validation", MacsecKind.VALIDATION, "disabled", "check", "strict")
                .bool("encrypt", MacsecKind.ENCRYPT)
                .bool("inc_sci", MacsecKind.INC_SCI)
                .bool("es", MacsecKind.ES)
                .bool("scb", MacsecKind.SCB)
                .bool("replay_protect", MacsecKind.REPLAY_PROTECT);
        return macsec.number(MacsecKind.REPLAY_PROTECT, 0) == 0 ? words : words.number("window", MacsecKind.WINDOW);
    }

    private static String cipher(long suite) {
        return (suite & 0xff) <= XPN_BIT
                ? "GCM-AES-" + 128 * (suite & 0xff)
                : "GCM-AES-XPN-" + 128 * ((suite & 0xff) - XPN_BIT);
    }

    private static Words hsr(Attributes hsr, Names names) {
        return new Words(hsr)
                .say("slave1", names.of(hsr.integer(HsrKind.SLAVE1)))
                .say("slave2", names.of(hsr.integer(HsrKind.SLAVE2)))
                .number("seq_nr", HsrKind.SEQ_NR)
                .say("supervision_addr", hsr.get(HsrKind.SUPERVISION_ADDR))
                .number("proto", HsrKind.PROTOCOL);
    }

    private static Words gtp(Attributes gtp) {
        return new Words(gtp)
                .name("role", GtpKind.ROLE, "ggsn", "sgsn")
                .number("hsize", GtpKind.PDP_HASHSIZE)
                .number("restart_count", GtpKind.RESTART_COUNT);
    }

    private static Words tun(Attributes tun) {
        Words words = new Words(tun)
                .name("type", TunKind.TYPE, "", "tun", "tap")
                .bool("pi", TunKind.PI)
                .bool("vnet_hdr", TunKind.VNET_HDR)
                .bool("multi_queue", TunKind.MULTI_QUEUE)
                .bool("persist", TunKind.PERSIST)
                .number("user", TunKind.OWNER)
                .number("group", TunKind.GROUP);
        if (tun.number(TunKind.MULTI_QUEUE, 0) != 0) {
            words.number("numqueues", TunKind.NUM_QUEUES).number("numdisabled", TunKind.NUM_DISABLED_QUEUES);
        }
        return words;
    }
}
