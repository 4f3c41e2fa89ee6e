package org.netlink4j.rtnetlink.link.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkInfo;
import org.netlink4j.rtnetlink.link.LinkSpec;

class LinkKindsTest {

    private static final AttributeSet.Builder OWN = AttributeSet.builder("IFLA_OWN");
    private static final NumberAttribute OWN_NUMBER = OWN.be32(3, "IFLA_OWN_NUMBER");
    private static final LinkKind OWN_KIND = LinkKind.of("netlink4j-own", OWN.build());

    @Test
    void anUnknownKindHasUnknownAttributes() {
        assertThat(LinkKinds.find("nonesuch")).isEmpty();
        assertThat(LinkKinds.data("nonesuch")).isSameAs(AttributeSet.UNKNOWN);
        assertThat(LinkKinds.port("nonesuch")).isSameAs(AttributeSet.UNKNOWN);
    }

    @Test
    void aKindOfTheUsersOwnIsReadLikeAnyOther() {
        LinkKinds.register(OWN_KIND);
        Attributes link = LinkSpec.of("netlink4j-own").data(OWN_NUMBER, 0x12345).attributes();
        Attributes data = link.nest(LinkAttributes.LINKINFO).nest(LinkInfo.DATA);
        assertThat(data).hasToString("{IFLA_OWN_NUMBER=74565}");
    }

    @Test
    void aKindIsRegisteredOnce() {
        LinkKinds.register(OWN_KIND);
        LinkKinds.register(OWN_KIND);
        assertThatThrownBy(() -> LinkKinds.register(LinkKind.of("bridge")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bridge is registered already");
    }

    @Test
    void dataBeforeItsKindIsReadAllTheSame() {
        Attributes data = Attributes.builder(BridgeKind.DATA)
                .set(BridgeKind.PRIORITY, 4660)
                .build();
        Attributes info = Attributes.builder(LinkInfo.SET)
                .set(LinkInfo.DATA, data)
                .set(LinkInfo.KIND, "bridge")
                .build();
        assertThat(info.nest(LinkInfo.DATA).number(BridgeKind.PRIORITY)).hasValue(4660);
        assertThat(info.nest(LinkInfo.DATA).set()).isSameAs(BridgeKind.DATA);
    }

    @Test
    void aPortsKindIsKnownByTheKernelsNameAndByIproute2s() {
        assertThat(LinkKinds.port("bridge")).isSameAs(BridgePort.DATA);
        assertThat(LinkKinds.port("bridge_slave")).isSameAs(BridgePort.DATA);
    }
}
