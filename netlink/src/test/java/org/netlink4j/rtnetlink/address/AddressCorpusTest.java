package org.netlink4j.rtnetlink.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;

class AddressCorpusTest {

    @Test
    void everyRecordedAddressDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("address", AddressMessages.TYPES);
    }

    private static Address address(String fixture) {
        return new Address(Fixture.of("address/" + fixture).message());
    }

    private static InetAddress ip(String text) {
        return IpText.parse("test", text);
    }

    @Test
    void anIpv4AddressSaysWhatTheCommandLineSaid() {
        Address address = address("v4-add-broadcast.notification.linux-6.18");
        assertThat(address.family()).isEqualTo(AddressFamily.INET);
        assertThat(address.index()).isEqualTo(2);
        assertThat(address.address()).isEqualTo(ip("198.51.100.145"));
        assertThat(address.prefix()).hasToString("198.51.100.145/26");
        assertThat(address.broadcast()).contains(ip("198.51.100.190"));
        assertThat(address.label()).contains("ib0:x");
        assertThat(address.scope()).isEqualTo(Scope.UNIVERSE);
        assertThat(address.peer()).isEmpty();
        assertThat(address.validLifetime()).isEmpty();
        assertThat(address.preferredLifetime()).isEmpty();
        assertThat(address.metric()).isEmpty();
        assertThat(address.protocol()).isEmpty();
        assertThat(address.hasFlag(AddressFlags.PERMANENT)).isTrue();
        assertThat(address).hasToString("2: inet 198.51.100.145/26 brd 198.51.100.190 scope global ib0:x");
    }

    @Test
    void thePeerOfAnIpv4AddressIsToldFromTheAddress() {
        Address address = address("v4-add-peer.notification.linux-6.18");
        assertThat(address.address()).isEqualTo(ip("192.0.2.1"));
        assertThat(address.peer()).contains(ip("192.0.2.130"));
        assertThat(address).hasToString("2: inet 192.0.2.1 peer 192.0.2.130/31 scope global ib0");
    }

    @Test
    void thePeerOfAnIpv6AddressIsToldFromTheAddress() {
        Address address = address("v6-add-peer.notification.linux-6.18");
        assertThat(address.address()).isEqualTo(ip("2001:db8:1::2"));
        assertThat(address.peer()).contains(ip("2001:db8:3::4"));
        assertThat(address).hasToString("2: inet6 2001:db8:1::2 peer 2001:db8:3::4/126 scope global tentative");
    }

    @Test
    void lifetimesAreSeconds() {
        Address address = address("v4-add-lifetimes.notification.linux-6.18");
        assertThat(address.validLifetime()).contains(Duration.ofSeconds(74565));
        assertThat(address.preferredLifetime()).contains(Duration.ofSeconds(4660));
        assertThat(address)
                .hasToString("2: inet 192.0.2.66/27 scope global dynamic ib0 valid_lft 74565sec preferred_lft 4660sec");
    }

    @Test
    void scopeAndMetricAreThoseOfTheCommandLine() {
        Address address = address("v4-add-scope-metric.notification.linux-6.18");
        assertThat(address.scope()).isEqualTo(77);
        assertThat(address.metric()).hasValue(74565);
        assertThat(address).hasToString("2: inet 203.0.113.129/29 metric 74565 scope 77 ib0");
    }

    @Test
    void flagsBeyondEightBitsComeFromTheAttribute() {
        Address address = address("v6-add-flags.notification.linux-6.18");
        assertThat(address.flags() & AddressFlags.SETTABLE)
                .isEqualTo(AddressFlags.HOMEADDRESS
                        | AddressFlags.NODAD
                        | AddressFlags.NOPREFIXROUTE); // the kernel takes OPTIMISTIC away from NODAD
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of("v4-add", AddressSpec.of("198.51.100.18/25")),
                Arguments.of(
                        "v4-add-broadcast",
                        AddressSpec.of("198.51.100.145/26")
                                .broadcast("198.51.100.190")
                                .label("ib0:x")),
                Arguments.of(
                        "v4-add-broadcast-computed",
                        AddressSpec.of("203.0.113.17/28").broadcast()),
                Arguments.of("v4-add-peer", AddressSpec.of("192.0.2.1").peer("192.0.2.130/31")),
                Arguments.of(
                        "v4-add-lifetimes",
                        AddressSpec.of("192.0.2.66/27")
                                .validLifetime(Duration.ofSeconds(74565))
                                .preferredLifetime(Duration.ofSeconds(4660))),
                Arguments.of(
                        "v4-add-scope-metric",
                        AddressSpec.of("203.0.113.129/29").scope(77).metric(74565)),
                Arguments.of("v6-add", AddressSpec.of("2001:db8:1234::56/61")),
                Arguments.of("v6-add-peer", AddressSpec.of("2001:db8:1::2").peer("2001:db8:3::4/126")),
                Arguments.of(
                        "v6-add-lifetimes",
                        AddressSpec.of("2001:db8:5::6/77")
                                .validLifetime(Duration.ofSeconds(74565))
                                .preferredLifetime(Duration.ofSeconds(4660))),
                Arguments.of(
                        "v6-add-flags",
                        AddressSpec.of("2001:db8:7::8/63")
                                .flags(AddressFlags.HOMEADDRESS
                                        | AddressFlags.NODAD
                                        | AddressFlags.NOPREFIXROUTE
                                        | AddressFlags.OPTIMISTIC)
                                .validLifetime(Duration.ofSeconds(74565))
                                .preferredLifetime(Duration.ofSeconds(4660))),
                Arguments.of(
                        "v6-add-mngtmpaddr",
                        AddressSpec.of("2001:db8:9::a/64")
                                .flags(AddressFlags.MANAGETEMPADDR)
                                .validLifetime(Duration.ofSeconds(74565))
                                .preferredLifetime(Duration.ofSeconds(4660))),
                Arguments.of("v6-add-metric", AddressSpec.of("2001:db8:b::c/55").metric(74565)),
                Arguments.of(
                        "v6-change",
                        AddressSpec.of("2001:db8:5::6/77")
                                .validLifetime(Duration.ofSeconds(345))
                                .preferredLifetime(Duration.ofSeconds(123))));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestHasTheBytesOfIproute2(String fixture, AddressSpec spec) {
        assertThat(CorpusChecks.payload(AddressRequests.header(2, spec, false), AddressRequests.attributes(spec)))
                .isEqualTo(
                        Fixture.of("address/" + fixture + ".request.linux-6.18").payload());
    }

    @Test
    void aDeleteRequestHasTheBytesOfIproute2() {
        assertThat(delete("198.51.100.18/25"))
                .isEqualTo(Fixture.of("address/v4-delete.request.linux-6.18").payload());
        assertThat(delete("2001:db8:1234::56/61"))
                .isEqualTo(Fixture.of("address/v6-delete.request.linux-6.18").payload());
    }

    private static String delete(String address) {
        AddressSpec spec = AddressSpec.of(address);
        return CorpusChecks.payload(AddressRequests.header(2, spec, true), AddressRequests.identity(spec));
    }

    @Test
    void whatWasReportedIsAskedForAgainAsItWas() {
        AddressSpec spec = AddressSpec.from(address("v4-add-broadcast.notification.linux-6.18"));
        assertThat(CorpusChecks.payload(AddressRequests.header(2, spec, false), AddressRequests.attributes(spec)))
                .isEqualTo(Fixture.of("address/v4-add-broadcast.request.linux-6.18")
                        .payload());
    }
}
