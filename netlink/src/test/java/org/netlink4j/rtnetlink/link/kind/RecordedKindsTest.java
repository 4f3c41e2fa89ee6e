package org.netlink4j.rtnetlink.link.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkInfo;

/** What kernels and iproute2 say about the kinds; that requests mean what was asked is in {@link KindRequestsTest}. */
class RecordedKindsTest {

    @Test
    void everyAttributeOfAKnownKindIsDeclaredAndItsValueFits() {
        List<String> wrong = new ArrayList<>();
        for (Fixture fixture : Fixture.all("link")) {
            Attributes info = info(fixture);
            info.get(LinkInfo.KIND).flatMap(LinkKinds::find).ifPresent(kind -> {
                collect(fixture, info.nest(LinkInfo.DATA), wrong);
            });
            collect(fixture, info.nest(LinkInfo.PORT_DATA), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKindOfTheLibraryThatCanBeMadeIsRecorded() {
        Set<String> recorded = new TreeSet<>();
        for (Fixture fixture : Fixture.all("link")) {
            info(fixture).get(LinkInfo.KIND).ifPresent(recorded::add);
        }
        Set<String> missing = new TreeSet<>();
        LinkKinds.all().forEach(kind -> missing.add(kind.name()));
        missing.removeAll(recorded);
        missing.removeIf(name -> name.startsWith("netlink4j-"));
        assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_RECORDED);
    }

    /** Kinds that neither kernel has and that iproute2 6.1 has no words for. */
    private static final Set<String> NOT_RECORDED = Set.of("ovpn", "pfcp", "ppp", "virt_wifi");

    @Test
    void whatOnlyRepliesHaveIsReadAsIproute2ShowsIt() {
        assertThat(data("tun.reply.linux-6.18"))
                .isEqualTo("{IFLA_TUN_TYPE=IFF_TUN, IFLA_TUN_OWNER=12345, IFLA_TUN_GROUP=23456, IFLA_TUN_PI=1,"
                        + " IFLA_TUN_VNET_HDR=0, IFLA_TUN_PERSIST=1, IFLA_TUN_MULTI_QUEUE=1, IFLA_TUN_NUM_QUEUES=0,"
                        + " IFLA_TUN_NUM_DISABLED_QUEUES=0}");
        assertThat(data("hsr-prp.reply.linux-6.1"))
                .contains("SUPERVISION_ADDR=01 15 4e 00 01 67", "IFLA_HSR_PROTOCOL=HSR_PROTOCOL_PRP");
        assertThat(data("macsec.reply.linux-6.1")).contains("IFLA_MACSEC_SCI=" + 0x0212_3456_789a_1234L);
        assertThat(data("sit-isatap.reply.linux-6.1")).contains("IFLA_IPTUN_FLAGS=1,");
        assertThat(data("ip6tnl.reply.linux-6.1"))
                .contains(
                        "IFLA_IPTUN_FLOWINFO=" + 0x0121_2345, "IFLA_IPTUN_FLAGS=IP6_TNL_F_ALLOW_LOCAL_REMOTE|0x30000");
        assertThat(data("macvlan-source.reply.linux-6.18"))
                .contains("IFLA_MACVLAN_MACADDR_COUNT=3", "IFLA_MACVLAN_BC_QUEUE_LEN_USED=4660");
        assertThat(data("vxlan-6.reply.linux-6.18"))
                .contains("IFLA_VXLAN_TTL_INHERIT=true", "vx_flags=" + 0xf7ff_ffffL + " vx_vni=255");
        assertThat(data("vxlan-add-label-policy.notification.linux-6.18")).contains("VXLAN_LABEL_INHERIT");
    }

    @Test
    void portsAreReadAsIproute2ShowsThem() {
        assertThat(portData("bond-port.reply.linux-6.1"))
                .contains("BOND_STATE_ACTIVE", "PERM_HWADDR=02:12:34:56:78:9a", "QUEUE_ID=11", "PRIO=74565");
        assertThat(portData("bond-port-802-3ad.reply.linux-6.1"))
                .contains("AD_AGGREGATOR_ID=1", "AD_PARTNER_OPER_PORT_STATE=LACP_STATE_LACP_TIMEOUT");
        assertThat(portData("vrf-port.reply.linux-6.1")).isEqualTo("{IFLA_VRF_PORT_TABLE=74565}");
    }

    private static Attributes info(Fixture fixture) {
        MessageType type = Objects.requireNonNull(
                RtnetlinkMessages.CATALOG.find(fixture.message().type()));
        return type.attributes(fixture.message()).nest(LinkAttributes.LINKINFO);
    }

    private static String data(String fixture) {
        return nest(fixture, LinkInfo.DATA);
    }

    private static String portData(String fixture) {
        return nest(fixture, LinkInfo.PORT_DATA);
    }

    private static String nest(String fixture, NestAttribute nest) {
        return info(Fixture.of("link/" + fixture)).nest(nest).toString();
    }

    private static void collect(Fixture fixture, Attributes attributes, List<String> wrong) {
        if (attributes.set().equals(AttributeSet.UNKNOWN) && !attributes.isEmpty()) {
            wrong.add(fixture + ": attributes of a kind that has none: " + attributes);
        }
        for (Attributes.Entry entry : attributes.entries()) {
            if (!entry.isKnown()) {
                wrong.add(fixture + ": " + entry);
            }
            try {
                Object value = entry.value();
                if (value instanceof Attributes inside) {
                    collect(fixture, inside, wrong);
                } else if (value instanceof Headed headed) {
                    collect(fixture, headed.attributes(), wrong);
                }
            } catch (MalformedMessageException e) {
                wrong.add(fixture + ": " + e.getMessage());
            }
        }
    }
}
