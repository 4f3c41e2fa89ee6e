package org.netlink4j.rtnetlink.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.route.encap.Encap;

class RouteRequestTest {

    static Fixture request(String name) {
        return Fixture.all("route").stream()
                .filter(fixture -> fixture.name().startsWith("route/" + name + ".request."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no request " + name));
    }

    /** The index that a link had when the fixture was recorded, on either kernel. */
    private static int indexOf(Fixture fixture, String link) {
        int before = fixture.name().endsWith("6.18") ? 0 : 9;
        return switch (link) {
            case "lo" -> 1;
            case "ve1" -> before + 2;
            case "ve0" -> before + 3;
            default -> throw new AssertionError(link);
        };
    }

    private static String payload(RouteSpec spec, boolean delete, Fixture fixture) {
        return CorpusChecks.payload(
                RouteRequests.header(spec, delete),
                RouteRequests.attributes(spec, delete, link -> indexOf(fixture, link)));
    }

    private static RouteSpec to(String destination) {
        return RouteSpec.of(destination);
    }

    static Stream<Arguments> routes() {
        return Stream.of(
                Arguments.of("v4-add-default", to("default").via("192.0.2.77")),
                Arguments.of(
                        "v4-add-via",
                        to("203.0.113.32/27")
                                .via("192.0.2.78")
                                .link("ve0")
                                .preferredSource("192.0.2.1")
                                .priority(74565)
                                .protocol(RouteProtocol.BGP)
                                .tos(0x10)),
                Arguments.of(
                        "v4-add-device",
                        to("203.0.113.64/28").link("ve0").scope(Scope.LINK).table(4660)),
                Arguments.of(
                        "v4-add-table-large", to("203.0.113.80/29").link("ve0").table(74565)),
                Arguments.of(
                        "v4-add-onlink",
                        to("203.0.113.96/30").via("203.0.113.250").link("ve0").onlink()),
                Arguments.of(
                        "v4-add-via-6",
                        to("203.0.113.100/31").via("fe80::1234:5678:9abc:def0").link("ve0")),
                Arguments.of(
                        "v4-add-multipath",
                        to("203.0.113.128/26")
                                .hop(HopSpec.via("192.0.2.79").link("ve0").weight(3))
                                .hop(HopSpec.via("198.51.100.80")
                                        .link("ve1")
                                        .weight(201)
                                        .onlink())),
                Arguments.of(
                        "v4-add-multipath-via-6",
                        to("203.0.113.192/27")
                                .hop(HopSpec.via("fe80::1234").link("ve0").weight(5))
                                .hop(HopSpec.via("198.51.100.81").weight(7))),
                Arguments.of(
                        "v4-add-metrics",
                        to("203.0.113.224/28")
                                .link("ve0")
                                .metricLocked(RouteMetrics.MTU, 1234)
                                .metric(RouteMetrics.ADVMSS, 1345)
                                .metric(RouteMetrics.RTT, 123 * 8)
                                .metric(RouteMetrics.RTTVAR, 45 * 4)
                                .metric(RouteMetrics.REORDERING, 7)
                                .metricLocked(RouteMetrics.WINDOW, 45678)
                                .metric(RouteMetrics.CWND, 11)
                                .metric(RouteMetrics.INITCWND, 12)
                                .metric(RouteMetrics.SSTHRESH, 13)
                                .metricLocked(RouteMetrics.RTO_MIN, 234)
                                .metric(RouteMetrics.HOPLIMIT, 55)
                                .metric(RouteMetrics.INITRWND, 14)
                                .metric(RouteMetrics.FEATURES, 1)
                                .metric(RouteMetrics.QUICKACK, 1)
                                .metric(RouteMetrics.CC_ALGO, "reno")
                                .metric(RouteMetrics.FASTOPEN_NO_COOKIE, 1)),
                Arguments.of(
                        "v4-add-realm", to("203.0.113.240/29").realms(91, 210).link("ve0")),
                Arguments.of("v4-add-blackhole", to("10.1.0.0/16").type(RouteType.BLACKHOLE)),
                Arguments.of(
                        "v4-add-unreachable",
                        to("10.2.0.0/15").type(RouteType.UNREACHABLE).priority(4660)),
                Arguments.of("v4-add-prohibit", to("10.4.0.0/14").type(RouteType.PROHIBIT)),
                Arguments.of(
                        "v4-add-throw", to("10.8.0.0/13").type(RouteType.THROW).table(123)),
                Arguments.of(
                        "v4-add-local",
                        to("10.16.0.0/12").type(RouteType.LOCAL).link("lo").table(124)),
                Arguments.of(
                        "v4-add-broadcast",
                        to("10.32.0.255").type(RouteType.BROADCAST).link("ve0").table(125)),
                Arguments.of(
                        "v4-add-multicast",
                        to("239.1.2.3").type(RouteType.MULTICAST).link("ve0").table(126)),
                Arguments.of(
                        "v4-append",
                        to("203.0.113.32/27").via("192.0.2.90").priority(74565).tos(0x10)),
                Arguments.of(
                        "v4-replace",
                        to("203.0.113.64/28").via("192.0.2.91").link("ve0").table(4660)),
                Arguments.of(
                        "v4-change",
                        to("203.0.113.64/28").via("192.0.2.92").link("ve0").table(4660)),
                Arguments.of("v4-add-nhid", to("203.0.113.32/27").nexthop(74565)),
                Arguments.of("v4-add-nhid-group", to("203.0.113.64/26").nexthop(305419896)),
                Arguments.of("v6-add-default", to("default").via("2001:db8:1::77")),
                Arguments.of(
                        "v6-add-via",
                        to("2001:db8:1234::/47")
                                .via("fe80::1234:5678:9abc:def0")
                                .link("ve0")
                                .preferredSource("2001:db8:1::1")
                                .priority(74565)
                                .protocol(186)
                                .preference(1)),
                Arguments.of(
                        "v6-add-expires",
                        to("2001:db8:2345::/49")
                                .link("ve0")
                                .expires(Duration.ofSeconds(74565))
                                .preference(3)),
                Arguments.of(
                        "v6-add-from",
                        to("2001:db8:3456::/51")
                                .source("2001:db8:4567::/53")
                                .link("ve0")
                                .table(74565)),
                Arguments.of(
                        "v6-add-multipath",
                        to("2001:db8:5678::/55")
                                .hop(HopSpec.via("2001:db8:1::78").weight(3))
                                .hop(HopSpec.via("2001:db8:2::79").weight(201))),
                Arguments.of(
                        "v6-add-anycast",
                        to("2001:db8:abcd::1")
                                .type(RouteType.ANYCAST)
                                .link("ve0")
                                .table(124)),
                Arguments.of("v6-add-nhid", to("2001:db8:1234::/47").nexthop(22136)),
                Arguments.of(
                        "mpls-add",
                        RouteSpec.ofLabel(74565)
                                .newLabels("4660/22136/291")
                                .via("192.0.2.77")
                                .link("ve0")),
                Arguments.of(
                        "mpls-add-pop",
                        RouteSpec.ofLabel(74566).via("fe80::1234").link("ve0")),
                Arguments.of(
                        "mpls-add-link",
                        RouteSpec.ofLabel(74567)
                                .newLabels("301")
                                .set(RouteAttributes.TTL_PROPAGATE, 0L)
                                .link("ve0")),
                Arguments.of(
                        "mpls-add-multipath",
                        RouteSpec.ofLabel(74568)
                                .hop(HopSpec.via("192.0.2.78").newLabels("302").link("ve0"))
                                .hop(HopSpec.via("fe80::5678")
                                        .newLabels("303/304")
                                        .link("ve0"))),
                Arguments.of("mpls-add-local", RouteSpec.ofLabel(74569).link("lo")),
                Arguments.of(
                        "encap-mpls-multipath",
                        to("203.0.113.64/26")
                                .hop(HopSpec.via("192.0.2.78")
                                        .encap(Encap.mpls("301"))
                                        .link("ve0"))
                                .hop(HopSpec.via("192.0.2.79")
                                        .encap(Encap.mpls("302/303"))
                                        .link("ve0")
                                        .weight(7))));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void aRequestHasTheBytesOfIproute2(String name, RouteSpec spec) {
        Fixture fixture = request(name);
        // iproute2 leaves what was in memory behind an address of 18 bytes.
        String sent = fixture.payload()
                .replace("fe800000000000000000000000001234" + "0100", "fe80" + "00".repeat(12) + "12340000");
        assertThat(payload(spec, false, fixture)).as(fixture.command()).isEqualTo(sent);
    }

    static Stream<Arguments> deletions() {
        return Stream.of(
                Arguments.of("v4-delete", to("203.0.113.64/28").table(4660)),
                Arguments.of("v6-delete", to("2001:db8:2345::/49")),
                Arguments.of("mpls-delete", RouteSpec.ofLabel(74566)));
    }

    @ParameterizedTest
    @MethodSource("deletions")
    void aDeletionHasTheBytesOfIproute2(String name, RouteSpec spec) {
        Fixture fixture = request(name);
        assertThat(payload(spec, true, fixture)).as(fixture.command()).isEqualTo(fixture.payload());
    }

    /** iproute2 spells out the destination of an IPv6 default route whose family it knows beforehand; we never do. */
    @Test
    void aDefaultRouteOfIpv6DiffersFromIproute2InTheDestinationThatSaysNothing() {
        Fixture fixture = request("v6-add-throw");
        RouteSpec spec = to("::/0").type(RouteType.THROW).table(123);
        String zero = "14000100" + "00".repeat(16);
        assertThat(fixture.payload()).endsWith(zero);
        assertThat(payload(spec, false, fixture) + zero).isEqualTo(fixture.payload());
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(
                        "v4-get",
                        RouteQuery.to("203.0.113.33")
                                .from("192.0.2.1")
                                .over("ve0")
                                .tos(0x10)
                                .mark(0x12345)
                                .user(1234)
                                .protocol(6)
                                .sourcePort(4660)
                                .destinationPort(22136)),
                Arguments.of("v4-get-fibmatch", RouteQuery.to("203.0.113.130").matchingRoute()),
                Arguments.of(
                        "v4-get-input",
                        RouteQuery.to("203.0.113.99").from("192.0.2.55").in("ve0")),
                Arguments.of(
                        "v6-get",
                        RouteQuery.to("2001:db8:1234::5")
                                .from("2001:db8:1::1")
                                .over("ve0")
                                .mark(0x12345)
                                .user(1234)
                                .protocol(17)
                                .sourcePort(4660)
                                .destinationPort(22136)),
                Arguments.of(
                        "v6-get-fibmatch", RouteQuery.to("2001:db8:5678::9").matchingRoute()),
                Arguments.of(
                        "v6-get-input",
                        RouteQuery.to("2001:db8:6789::99")
                                .from("2001:db8:1::55")
                                .in("ve0")),
                Arguments.of("mpls-get", RouteQuery.toLabel(74565)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionHasTheBytesOfIproute2(String name, RouteQuery query) {
        Fixture fixture = request(name);
        String payload = CorpusChecks.payload(query.header(), query.attributes(link -> indexOf(fixture, link)));
        assertThat(payload).as(fixture.command()).isEqualTo(fixture.payload());
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("v4-dump", RouteFilter.MAIN.ipv4()),
                Arguments.of("v6-dump", RouteFilter.MAIN.ipv6()),
                Arguments.of("mpls-dump", RouteFilter.MAIN.family(28)),
                Arguments.of(
                        "v4-dump-table",
                        RouteFilter.ALL.ipv4().table(74565).link(3).protocol(186)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsAskedForWithTheBytesOfIproute2(String name, RouteFilter filter) {
        Fixture fixture = request(name);
        assertThat(CorpusChecks.payload(filter.header(), filter.attributes()))
                .as(fixture.command())
                .isEqualTo(fixture.payload());
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1/24, destination: 192.0.2.1/24 has bits behind its prefix",
        "2001:db8::1/64, destination: 2001:db8::1/64 has bits behind its prefix",
        "192.0.2.0/33, destination: \"192.0.2.0/33\": prefix length: 33 is not in 0..32 for IPv4",
        "example.org, destination: \"example.org\" is not an IPv4 or IPv6 address"
    })
    void aBadDestinationIsRefusedByName(String destination, String message) {
        assertThatThrownBy(() -> to(destination))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void familiesAreNotMixed() {
        assertThatThrownBy(() -> to("2001:db8::/32").via("192.0.2.1"))
                .hasMessage("via: 192.0.2.1 is IPv4, and an IPv6 route has gateways of IPv6 only");
        assertThatThrownBy(() -> to("192.0.2.0/24").preferredSource("::1"))
                .hasMessage("preferred source: ::1 is not of the route's family, AF_INET");
        assertThatThrownBy(() -> to("192.0.2.0/24").source("2001:db8::/32"))
                .hasMessage("source: 2001:db8:: is not of the route's family, AF_INET");
        assertThatThrownBy(() -> RouteQuery.to("192.0.2.1").from("::1"))
                .hasMessage("source: ::1 is not of the destination's family");
    }

    @Test
    void valuesOutOfRangeAreRefusedByName() {
        assertThatThrownBy(() -> to("default").table(0)).hasMessage("table: 0 is not in 1..4294967295");
        assertThatThrownBy(() -> to("default").priority(-1)).hasMessage("RTA_PRIORITY: -1 is not in 0..4294967295");
        assertThatThrownBy(() -> to("default").tos(256)).hasMessage("tos: 256 is not in 0..255");
        assertThatThrownBy(() -> HopSpec.via("192.0.2.1").weight(257)).hasMessage("weight: 257 is not in 1..256");
        assertThatThrownBy(() -> to("default").metric(RouteMetrics.MTU, -1))
                .hasMessage("RTAX_MTU: -1 is not in 0..4294967295");
        assertThatThrownBy(() -> to("default").link(0)).hasMessage("link index: 0 is not in 1..2147483647");
        assertThatThrownBy(() -> RouteSpec.ofLabel(1048576)).hasMessage("label: 1048576 is not in 0..1048575");
    }
}
