package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.netlink4j.message.Message;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.rtnetlink.link.kind.BridgeId;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;
import org.netlink4j.rtnetlink.link.kind.BridgePort;

/** What recorded links say. */
class LinkTest {

    @Test
    void aBridgeIsReadWithWhatItsKindHas() {
        Link link = recorded("bridge.reply.linux-6.18");
        assertThat(link.index()).isEqualTo(2);
        assertThat(link.name()).isEqualTo("br0");
        assertThat(link.kind()).contains("bridge");
        assertThat(link.mtu()).hasValue(1500);
        assertThat(link.minMtu()).hasValue(68);
        assertThat(link.maxMtu()).hasValue(65535);
        assertThat(link.address()).contains(LinkLayerAddress.of("02:12:34:56:78:9a"));
        assertThat(link.broadcast()).contains(LinkLayerAddress.of("ff:ff:ff:ff:ff:ff"));
        assertThat(link.flags()).isEqualTo(LinkFlags.BROADCAST | LinkFlags.MULTICAST);
        assertThat(link.isUp()).isFalse();
        assertThat(link.operState()).hasValue(OperState.DOWN);
        assertThat(link.carrierChanges()).hasValue(1);
        assertThat(link.promiscuity()).hasValue(0);
        assertThat(link.txQueueLength()).hasValue(1000);
        assertThat(link.qdisc()).contains("noop");
        assertThat(link.master()).isEmpty();
        assertThat(link.linkNetnsId()).isEmpty();
        assertThat(link.alias()).isEmpty();
        assertThat(link.data().number(BridgeKind.FORWARD_DELAY)).hasValue(1234);
        assertThat(link.data().number(BridgeKind.PRIORITY)).hasValue(0x1234);
        assertThat(link.data().require(BridgeKind.BRIDGE_ID).get(BridgeId.PRIORITY))
                .isEqualTo(0x1234);
        assertThat(link.data().number(BridgeKind.MCAST_MEMBERSHIP_INTVL)).hasValue(26002);
        assertThat(link.statistics())
                .hasValueSatisfying(counted ->
                        assertThat(counted.get(LinkStatistics.RX_PACKETS)).isZero());
        assertThat(link.inet6().number(Inet6Attributes.ADDR_GEN_MODE)).hasValue(0);
        assertThat(link.inet().require(InetAttributes.CONF)).hasSizeGreaterThan(30);
    }

    @Test
    void aPortIsReadWithWhatItsMastersKindHas() {
        Link link = recorded("bridge-port.reply.linux-6.18");
        assertThat(link.portKind()).contains("bridge");
        assertThat(link.master()).isPresent();
        assertThat(link.portData().number(BridgePort.COST)).hasValue(4660);
        assertThat(link.portData().number(BridgePort.GROUP_FWD_MASK)).hasValue(0x5678);
    }

    @Test
    void alternativeNamesAreRead() {
        Link link = recorded("link-altname.reply.linux-6.18");
        assertThat(link.altNames()).contains("another-name-that-is-longer-than-fifteen", "second");
    }

    @Test
    void aLinkPrintsAsOneLineLikeIpLink() {
        assertThat(recorded("bridge.reply.linux-6.18"))
                .hasToString("2: br0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000"
                        + " link/ether 02:12:34:56:78:9a brd ff:ff:ff:ff:ff:ff type bridge");
    }

    @Test
    void linksAreEqualIfTheirPayloadsAre() {
        assertThat(recorded("bridge.reply.linux-6.18"))
                .isEqualTo(recorded("bridge.reply.linux-6.18"))
                .isNotEqualTo(recorded("bridge.reply.linux-6.1"));
    }

    @Test
    void aLinkThatMovedSaysWhereItWent() {
        Link link = recorded("link-set-netns-veth.notification.linux-6.18");
        assertThat(link.isDeletion()).isTrue();
        assertThat(link.newNetnsId()).hasValue(1234);
        assertThat(link.newIndex()).hasValue(3);
        assertThat(link).isNotEqualTo(recorded("bridge.reply.linux-6.18"));
    }

    @Test
    void anotherMessageIsNoLink() {
        Message request = Fixture.request("link/link-get").message();
        assertThatThrownBy(() -> Link.of(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a link");
    }

    private static Link recorded(String name) {
        return Link.of(Fixture.of("link/" + name).message());
    }
}
