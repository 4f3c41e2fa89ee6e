package org.netlink4j.rtnetlink.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.IpText;

class AddressSpecTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                refuse(
                        s -> AddressSpec.of("192.0.2.1/33"),
                        "address: \"192.0.2.1/33\": prefix length: 33 is not in 0..32 for IPv4"),
                refuse(
                        s -> AddressSpec.of("router.example"),
                        "address: \"router.example\" is not an IPv4 or IPv6 address"),
                refuse(s -> s.peer("2001:db8::1"), "peer: 2001:db8::1 and 192.0.2.1 are of different families"),
                refuse(
                        s -> s.broadcast("2001:db8::1"),
                        "broadcast: 2001:db8::1 and 192.0.2.1 are of different families"),
                refuse(
                        s -> AddressSpec.of("::1").broadcast(),
                        "broadcast: ::1 is IPv6, and only IPv4 addresses have one"),
                refuse(s -> AddressSpec.of("::1").label("lo"), "label: ::1 is IPv6, and only IPv4 addresses have one"),
                refuse(s -> s.label("sixteen-bytes-xx"), "label: \"sixteen-bytes-xx\" has 16 bytes, not 1..15"),
                refuse(s -> s.label(""), "label: \"\" has 0 bytes, not 1..15"),
                refuse(s -> s.scope(256), "scope: 256 is not in 0..255"),
                refuse(s -> s.protocol(-1), "protocol: -1 is not in 0..255"),
                refuse(s -> s.metric(-1), "metric: -1 is not in 0..4294967295"),
                refuse(
                        s -> s.flags(AddressFlags.TENTATIVE),
                        "flags: IFA_F_TENTATIVE is not among "
                                + "IFA_F_NODAD|IFA_F_OPTIMISTIC|IFA_F_HOMEADDRESS|IFA_F_MANAGETEMPADDR|IFA_F_NOPREFIXROUTE|IFA_F_MCAUTOJOIN"),
                refuse(s -> s.validLifetime(Duration.ZERO), "valid lifetime: 0 is not in 1..4294967294"),
                refuse(
                        s -> s.validLifetime(Duration.ofSeconds(4294967295L)),
                        "valid lifetime: 4294967295 is not in 1..4294967294"),
                refuse(
                        s -> s.validLifetime(Duration.ofMillis(1500)),
                        "valid lifetime: PT1.5S is not a whole number of seconds"),
                refuse(
                        s -> s.validLifetime(Duration.ofSeconds(9)).preferredLifetime(Duration.ofSeconds(10)),
                        "preferred lifetime: 10 s is longer than the valid lifetime, 9 s"),
                refuse(
                        s -> s.preferredLifetime(Duration.ofSeconds(10)).validLifetime(Duration.ofSeconds(9)),
                        "preferred lifetime: 10 s is longer than the valid lifetime, 9 s"));
    }

    private static Arguments refuse(UnaryOperator<AddressSpec> change, String message) {
        return Arguments.of(message, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aBadValueIsRefusedWithItsFieldAndBound(String message, UnaryOperator<AddressSpec> change) {
        AddressSpec spec = AddressSpec.of("192.0.2.1/24");
        assertThatThrownBy(() -> change.apply(spec))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aChangeLeavesTheSpecificationBeforeItAsItWas() {
        AddressSpec before = AddressSpec.of("192.0.2.1/24");
        AddressSpec after = before.label("x");
        assertThat(before).hasToString("192.0.2.1/24");
        assertThat(after).hasToString("192.0.2.1/24 label x");
    }

    @Test
    void whatIsNotSaidIsNotSent() {
        Attributes attributes = AddressRequests.attributes(AddressSpec.of("192.0.2.1/24"));
        assertThat(attributes.entries()).hasSize(2);
        assertThat(attributes.require(AddressAttributes.LOCAL)).isEqualTo(IpText.parse("test", "192.0.2.1"));
        assertThat(attributes.require(AddressAttributes.ADDRESS)).isEqualTo(IpText.parse("test", "192.0.2.1"));
    }

    @Test
    void anAddressIsPreferredAsLongAsItIsValidIfNothingElseIsSaid() {
        AddressSpec spec = AddressSpec.of("192.0.2.1/24").validLifetime(Duration.ofSeconds(345));
        StructView info = AddressRequests.attributes(spec).require(AddressAttributes.CACHEINFO);
        assertThat(info.get(AddressCacheInfo.VALID)).isEqualTo(345);
        assertThat(info.get(AddressCacheInfo.PREFERRED)).isEqualTo(345);
    }

    @Test
    void aDeprecatedAddressCanStayForEver() {
        AddressSpec spec = AddressSpec.of("2001:db8::1/64").preferredLifetime(Duration.ZERO);
        StructView info = AddressRequests.attributes(spec).require(AddressAttributes.CACHEINFO);
        assertThat(info.get(AddressCacheInfo.VALID)).isEqualTo(AddressCacheInfo.FOREVER);
        assertThat(info.get(AddressCacheInfo.PREFERRED)).isZero();
    }

    @Test
    void aPrefixOf31BitsHasNoBroadcastAddressToCompute() {
        AddressSpec spec = AddressSpec.of("192.0.2.0/31").broadcast();
        assertThat(AddressRequests.attributes(spec).has(AddressAttributes.BROADCAST))
                .isFalse();
    }

    @Test
    void aLoopbackAddressHasTheScopeOfTheHost() {
        assertThat(AddressRequests.header(1, AddressSpec.of("127.0.0.2/8"), false)
                        .get(IfAddr.SCOPE))
                .isEqualTo(254);
        assertThat(AddressRequests.header(1, AddressSpec.of("::1"), false).get(IfAddr.SCOPE))
                .isZero();
    }
}
