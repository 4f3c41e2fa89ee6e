package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameAttributes;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameChange;
import static org.netlink4j.rtnetlink.link.Iproute2.assertSameCreation;

import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.link.kind.BoolOptions;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;

/** What we send for an intent is, byte for byte, what iproute2 sends for it. */
class LinkSpecTest {

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

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() -> LinkSpec.dummy("d0").mtu(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("IFLA_MTU: -1 is not in 0..4294967295");
        assertThatThrownBy(() -> LinkSpec.dummy("a123456789012345"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("IFLA_IFNAME: \"a123456789012345\" has 16 bytes, more than 15");
    }
}
