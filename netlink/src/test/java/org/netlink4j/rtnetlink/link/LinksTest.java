package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsClosedException;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;
import org.netlink4j.rtnetlink.link.kind.BridgePort;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.UnsupportedException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Links on a real kernel, in namespaces of the test's own; iproute2 looks on. */
@KernelTest
@RequiresTool("ip")
class LinksTest {

    private NetNs ns;
    private Rtnetlink rt;
    private Links links;

    @BeforeEach
    void open() {
        ns = NetNs.create();
        rt = Rtnetlink.open(ns);
        links = rt.links();
    }

    @AfterEach
    void close() {
        rt.close();
        ns.close();
    }

    private String ipLink(String name) {
        return ns.call(() -> Witness.ip("-d", "link", "show", "dev", name));
    }

    // Making and deleting

    @Test
    @RequiresLinkKind("dummy")
    void aDummyLinkIsMadeAndReturned() {
        Link link = links.add(LinkSpec.dummy("d0").mtu(1234).address("02:12:34:56:78:9a"));
        assertThat(link.name()).isEqualTo("d0");
        assertThat(link.kind()).contains("dummy");
        assertThat(link.mtu()).hasValue(1234);
        assertThat(link.address()).contains(LinkLayerAddress.of("02:12:34:56:78:9a"));
        assertThat(ipLink("d0")).contains(link.index() + ": d0", "mtu 1234", "02:12:34:56:78:9a", "dummy");
    }

    @Test
    @RequiresLinkKind("ifb")
    void anIfbLinkIsMadeWithAllThatEveryLinkHas() {
        Link link = links.add(LinkSpec.ifb("ib0")
                .index(74565)
                .mtu(1234)
                .txQueueLength(567)
                .group(4660)
                .numTxQueues(3)
                .numRxQueues(3)
                .alias("an alias")
                .up());
        assertThat(link.index()).isEqualTo(74565);
        assertThat(link.txQueueLength()).hasValue(567);
        assertThat(link.group()).hasValue(4660);
        assertThat(link.numTxQueues()).hasValue(3);
        assertThat(link.alias()).contains("an alias");
        assertThat(link.isUp()).isTrue();
        assertThat(ipLink("ib0"))
                .contains("74565: ib0", "mtu 1234", "qlen 567", "group 4660", "numtxqueues 3", "alias an alias", "UP");
    }

    @Test
    @RequiresLinkKind("veth")
    void aVethPairIsMadeWithItsPeerAsDescribed() {
        LinkSpec peer = LinkSpec.change().name("b").mtu(1345).address("02:23:45:67:89:ab");
        Link a = links.add(LinkSpec.veth("a", peer).mtu(1234));
        Link b = links.get("b");
        assertThat(a.link()).hasValue(b.index());
        assertThat(a.linkNetnsId()).isEmpty();
        assertThat(b.mtu()).hasValue(1345);
        assertThat(b.address()).contains(LinkLayerAddress.of("02:23:45:67:89:ab"));
        assertThat(ipLink("b")).contains("b@a", "mtu 1345", "02:23:45:67:89:ab", "veth");
    }

    @Test
    @RequiresLinkKind("veth")
    void ofAPairOneSideCanBeMadeUpButNotThePeer() {
        assertThat(links.add(LinkSpec.veth("a", "b").up()).isUp()).isTrue();
        LinkSpec peer = LinkSpec.change().name("d").up();
        assertThatThrownBy(() -> links.add(LinkSpec.veth("c", peer)))
                .isInstanceOf(NetlinkException.class)
                .hasMessageContaining("add link c: ")
                .hasMessageContaining("ENOTCONN");
    }

    @Test
    @RequiresLinkKind("veth")
    void aPeerCanBeMadeInAnotherNamespace() {
        try (NetNs other = NetNs.create();
                Rtnetlink there = Rtnetlink.open(other)) {
            Link a = links.add(LinkSpec.veth("a", LinkSpec.change().name("b").netNs(other)));
            Link b = there.links().get("b");
            assertThat(a.link()).hasValue(b.index());
            assertThat(a.linkNetnsId()).isPresent();
            assertThat(links.find("b")).isEmpty();
            LinkQuery overThere = LinkQuery.all().netnsId(a.linkNetnsId().orElseThrow());
            assertThat(links.list(overThere)).extracting(Link::name).containsExactlyInAnyOrder("lo", "b");
        }
    }

    @Test
    @RequiresLinkKind("bridge")
    void aBridgeIsMadeWithTheOptionsOfItsKind() {
        Link link = links.add(LinkSpec.bridge("br0")
                .data(BridgeKind.FORWARD_DELAY, 1234)
                .data(BridgeKind.PRIORITY, 4660)
                .data(BridgeKind.MCAST_MEMBERSHIP_INTVL, 26002));
        assertThat(link.data().number(BridgeKind.FORWARD_DELAY)).hasValue(1234);
        assertThat(link.data().number(BridgeKind.PRIORITY)).hasValue(4660);
        assertThat(ipLink("br0")).contains("forward_delay 1234", "priority 4660", "mcast_membership_interval 26002");
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void aPortOfABridgeIsSetAndRead() {
        links.add(LinkSpec.bridge("br0"));
        links.add(LinkSpec.ifb("p0"));
        links.setMaster("p0", "br0");
        links.change(
                "p0",
                LinkSpec.change().port("bridge").portData(BridgePort.COST, 4660).portData(BridgePort.ISOLATED, 1));
        Link port = links.get("p0");
        assertThat(port.master()).hasValue(links.get("br0").index());
        assertThat(port.portKind()).contains("bridge");
        assertThat(port.portData().number(BridgePort.COST)).hasValue(4660);
        assertThat(ipLink("p0")).contains("master br0", "bridge_slave", "cost 4660", "isolated on");
        links.removeMaster("p0");
        assertThat(links.get("p0").master()).isEmpty();
    }

    @Test
    @RequiresLinkKind("ifb")
    void aLinkIsMadeInAnotherNamespaceAndReturnedFromThere() {
        try (NetNs other = NetNs.create();
                Rtnetlink there = Rtnetlink.open(other)) {
            Link link = links.add(LinkSpec.ifb("ib0").netNs(other).mtu(1234).alias("over there"));
            assertThat(link.mtu()).hasValue(1234);
            assertThat(link.alias()).contains("over there");
            assertThat(there.links().get("ib0").index()).isEqualTo(link.index());
            assertThat(links.find("ib0")).isEmpty();
        }
    }

    @Test
    @RequiresLinkKind("ifb")
    void theNameMayBeLeftToTheKernel() {
        Link first = links.add(LinkSpec.ifb("v%d"));
        Link second = links.add(LinkSpec.ifb("v%d"));
        Link third = links.add(LinkSpec.of("ifb"));
        assertThat(List.of(first.name(), second.name())).containsExactly("v0", "v1");
        assertThat(links.get(third.name()).index()).isEqualTo(third.index());
        assertThat(third.name()).startsWith("ifb");
    }

    @Test
    @RequiresLinkKind("ifb")
    void aLinkIsDeletedByNameByIndexOrAsItself() {
        links.add(LinkSpec.ifb("x0"));
        int second = links.add(LinkSpec.ifb("x1")).index();
        Link third = links.add(LinkSpec.ifb("x2"));
        links.delete("x0");
        links.delete(second);
        links.rename("x2", "y2");
        links.delete(third);
        assertThat(links.list()).extracting(Link::name).containsExactly("lo");
    }

    @Test
    @RequiresLinkKind("ifb")
    void aGroupIsDeletedAtOnceAndTheOthersStay() {
        links.add(LinkSpec.ifb("x0").group(74565));
        links.add(LinkSpec.ifb("x1").group(74565));
        links.add(LinkSpec.ifb("x2").group(7));
        links.deleteGroup(74565);
        assertThat(links.list()).extracting(Link::name).containsExactlyInAnyOrder("lo", "x2");
    }

    // Looking

    @Test
    void loopbackIsThereInEveryNamespace() {
        Link lo = links.get("lo");
        assertThat(lo.index()).isEqualTo(1);
        assertThat(lo.hardwareType()).isEqualTo(HardwareTypes.LOOPBACK);
        assertThat(lo.kind()).isEmpty();
        assertThat(links.get(1)).extracting(Link::name).isEqualTo("lo");
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void linksAreListedByKindAndByMaster() {
        Link bridge = links.add(LinkSpec.bridge("br0"));
        links.add(LinkSpec.ifb("x0").master(bridge.index()));
        links.add(LinkSpec.ifb("x1"));
        assertThat(links.list(LinkQuery.all().kind("ifb")))
                .extracting(Link::name)
                .containsExactlyInAnyOrder("x0", "x1");
        assertThat(links.list(LinkQuery.all().master(bridge.index())))
                .extracting(Link::name)
                .containsExactly("x0");
        assertThat(links.list(LinkQuery.all().kind("nonesuch"))).isEmpty();
    }

    @Test
    @RequiresLinkKind("ifb")
    void alternativeNamesAreGivenFoundAndTaken() {
        String longName = "a-name-of-more-than-fifteen-bytes";
        links.add(LinkSpec.ifb("x0"));
        links.addAltNames("x0", longName, "short-one");
        assertThat(links.get(longName).name()).isEqualTo("x0");
        assertThat(links.get("short-one").altNames()).containsExactly(longName, "short-one");
        assertThat(ipLink("x0")).contains("altname " + longName, "altname short-one");
        links.removeAltNames(longName, "short-one");
        assertThat(links.get("x0").altNames()).containsExactly(longName);
        links.delete(longName);
        assertThat(links.find("x0")).isEmpty();
    }

    // Changing

    @Test
    @RequiresLinkKind("ifb")
    void severalThingsAreChangedInOneRequest() {
        links.add(LinkSpec.ifb("x0"));
        links.change(
                "x0", LinkSpec.change().mtu(1345).txQueueLength(678).name("y0").flags(LinkFlags.MULTICAST, true));
        Link link = links.get("y0");
        assertThat(link.mtu()).hasValue(1345);
        assertThat(link.txQueueLength()).hasValue(678);
        assertThat(link.hasFlags(LinkFlags.MULTICAST)).isTrue();
        assertThat(link.isUp()).isFalse();
        assertThat(ipLink("y0")).contains("mtu 1345", "qlen 678", "MULTICAST");
    }

    @Test
    void aLinkIsSetUpAndDown() {
        links.up("lo");
        assertThat(links.get("lo").isUp()).isTrue();
        assertThat(ipLink("lo")).contains("UP");
        links.down(1);
        assertThat(links.get("lo").isUp()).isFalse();
    }

    @Test
    @RequiresLinkKind("ifb")
    void anAliasIsTakenAwayByAnEmptyOne() {
        links.add(LinkSpec.ifb("x0").alias("something"));
        links.change("x0", LinkSpec.change().alias(""));
        assertThat(links.get("x0").alias()).isEmpty();
    }

    @Test
    @RequiresLinkKind("ifb")
    void aLinkMovesToAnotherNamespaceAndIsRenamedInTheSameRequest() {
        links.add(LinkSpec.ifb("x0").mtu(1234));
        try (NetNs other = NetNs.create();
                Rtnetlink there = Rtnetlink.open(other)) {
            links.moveTo("x0", other, "y0");
            assertThat(links.find("x0")).isEmpty();
            assertThat(there.links().get("y0").mtu()).hasValue(1234);
            assertThat(other.call(() -> Witness.ip("link", "show", "dev", "y0")))
                    .contains("mtu 1234");
        }
    }

    @Test
    void whatAnAddressFamilyHasToSayIsChangedAndRead() {
        int forwarding = 1;
        int none = 1;
        Attributes settings = Attributes.builder(AttributeSet.listOf(InetAttributes.SETTING))
                .addElement(InetAttributes.SETTING, forwarding, 1L)
                .build();
        Attributes families = Attributes.builder(AddressFamilies.SET)
                .set(
                        AddressFamilies.INET,
                        Attributes.builder(InetAttributes.CHANGE)
                                .set(InetAttributes.CHANGED_CONF, settings)
                                .build())
                .set(
                        AddressFamilies.INET6,
                        Attributes.builder(Inet6Attributes.SET)
                                .set(Inet6Attributes.ADDR_GEN_MODE, none)
                                .build())
                .build();
        assertThat(links.get("lo").inet().require(InetAttributes.CONF).get(forwarding - 1))
                .isZero();
        links.change("lo", LinkSpec.change().set(LinkAttributes.AF_SPEC, families));
        Link lo = links.get("lo");
        assertThat(lo.inet().require(InetAttributes.CONF).get(forwarding - 1)).isEqualTo(1);
        assertThat(lo.inet6().number(Inet6Attributes.ADDR_GEN_MODE)).hasValue(none);
        assertThat(ipLink("lo")).contains("addrgenmode none");
    }

    @Test
    void aClosedNamespaceIsNoticedBeforeItsDescriptorIsSent() {
        NetNs other = NetNs.create();
        LinkSpec spec = LinkSpec.change().netNs(other);
        other.close();
        assertThatThrownBy(() -> links.change("lo", spec)).isInstanceOf(NetNsClosedException.class);
    }

    // What goes wrong

    @Test
    @RequiresLinkKind("ifb")
    void aNameThatIsTakenIsAnExistsException() {
        links.add(LinkSpec.ifb("x0"));
        assertThatThrownBy(() -> links.add(LinkSpec.ifb("x0")))
                .isInstanceOf(ExistsException.class)
                .hasMessageStartingWith("add link x0: ")
                .hasMessageContaining("EEXIST");
    }

    @Test
    void anUnknownKindIsUnsupportedAndTheKernelSaysSo() {
        assertThatThrownBy(() -> links.add(LinkSpec.of("nonesuch").name("x0")))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("add link x0: Operation not supported (EOPNOTSUPP): Unknown device type");
    }

    @Test
    void aLinkThatIsNotThereIsEmptyOrNotFound() {
        assertThat(links.find("x0")).isEmpty();
        assertThat(links.find("an-alternative-name-that-nobody-has")).isEmpty();
        assertThat(links.find(4711)).isEmpty();
        assertThatThrownBy(() -> links.get("x0"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("get link x0: No such device (ENODEV)");
        assertThatThrownBy(() -> links.change("x0", LinkSpec.change().mtu(1234).group(0)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("change link x0: ");
        assertThatThrownBy(() -> links.delete("x0"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("delete link x0: ");
    }

    @Test
    void group0IsNotDeleted() {
        assertThatThrownBy(() -> links.deleteGroup(0)).isInstanceOf(NetlinkException.class);
    }

    @Test
    void anIndexOfZeroIsRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> links.change(0, LinkSpec.change().group(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ifi_index: 0");
        assertThatThrownBy(() -> links.delete(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
