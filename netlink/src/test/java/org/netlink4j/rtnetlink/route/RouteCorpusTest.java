package org.netlink4j.rtnetlink.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;

class RouteCorpusTest {

    @Test
    void everyRecordedRouteDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("route", RouteMessages.TYPES);
    }

    @Test
    void everyHopDecodesWithoutUnknownAttributes() {
        int hops = 0;
        for (Fixture fixture : Fixture.all("route")) {
            for (Headed hop : RouteMessages.NEW
                    .attributes(fixture.message())
                    .get(RouteAttributes.MULTIPATH)
                    .orElse(List.of())) {
                hops++;
                for (Attributes.Entry entry : hop.attributes().entries()) {
                    assertThat(entry.isKnown()).as(fixture + " " + entry).isTrue();
                    assertThat(entry.value()).as(fixture + " " + entry).isNotNull();
                }
            }
        }
        assertThat(hops).isGreaterThan(10);
    }

    static Route route(String name) {
        return Fixture.all("route").stream()
                .filter(fixture -> fixture.name().startsWith("route/" + name + ".linux-"))
                .reduce((older, newer) -> newer)
                .map(fixture -> new Route(fixture.message()))
                .orElseThrow(() -> new AssertionError("no fixture " + name));
    }

    @Test
    void aBrokenRouteIsPrintedAndReadOrRefusedByTheCodec() {
        for (Fixture fixture : Fixture.all("route")) {
            byte[] bytes = fixture.message().toByteArray();
            for (int at = Message.HEADER; at < bytes.length; at++) {
                byte[] broken = bytes.clone();
                broken[at] ^= 0x55;
                Message message = Message.of(broken, fixture.message().order());
                assertThat(MessagePrinter.print(message, MessageCatalog.of(RouteMessages.TYPES)))
                        .isNotEmpty();
                try {
                    Route route = new Route(message);
                    assertThat(route.toString()).isNotEmpty();
                    assertThat(route.hops()).isNotNull();
                } catch (MalformedMessageException e) {
                    assertThat(e).hasMessageContaining("expected");
                }
            }
        }
    }

    private static InetAddress ip(String text) {
        return IpText.parse("test", text);
    }

    @Test
    void anIpv4RouteSaysWhatTheCommandLineSaid() {
        Route route = route("v4-add-via.notification");
        assertThat(route.family()).isEqualTo(AddressFamily.INET);
        assertThat(route.destination()).hasToString("203.0.113.32/27");
        assertThat(route.gateway()).contains(ip("192.0.2.78"));
        assertThat(route.linkIndex()).hasValue(3);
        assertThat(route.preferredSource()).contains(ip("192.0.2.1"));
        assertThat(route.priority()).hasValue(74565);
        assertThat(route.protocol()).isEqualTo(RouteProtocol.BGP);
        assertThat(route.tos()).isEqualTo(0x10);
        assertThat(route.table()).isEqualTo(RouteTable.MAIN);
        assertThat(route.type()).isEqualTo(RouteType.UNICAST);
        assertThat(route.scope()).isEqualTo(Scope.UNIVERSE);
        assertThat(route.hops()).isEmpty();
        assertThat(route.encap()).isEmpty();
        assertThat(route.metrics().isEmpty()).isTrue();
    }

    @Test
    void anIpv6RouteSaysWhatTheCommandLineSaid() {
        Route route = route("v6-add-via.notification");
        assertThat(route.family()).isEqualTo(AddressFamily.INET6);
        assertThat(route.destination()).hasToString("2001:db8:1234::/47");
        assertThat(route.gateway()).contains(ip("fe80::1234:5678:9abc:def0"));
        assertThat(route.preferredSource()).contains(ip("2001:db8:1::1"));
        assertThat(route.priority()).hasValue(74565);
        assertThat(route.preference()).hasValue(1);
        assertThat(route.expires()).isEmpty();
    }

    @Test
    void aDefaultRouteHasAPrefixOfLengthZero() {
        Route v4 = route("v4-add-default.notification");
        assertThat(v4.attributes().has(RouteAttributes.DST)).isFalse();
        assertThat(v4.isDefault()).isTrue();
        assertThat(v4.destination()).hasToString("0.0.0.0/0");
        assertThat(route("v6-add-default.notification").destination()).hasToString("::/0");
    }

    @Test
    void aSourceIsAPrefixAsWell() {
        Route route = route("v6-add-from.notification");
        assertThat(route.source()).map(Object::toString).contains("2001:db8:4567::/53");
        assertThat(route.table()).isEqualTo(74565);
    }

    @Test
    void hopsSayWhatTheCommandLineSaid() {
        List<Hop> hops = route("v4-add-multipath.notification").hops();
        assertThat(hops).hasSize(2);
        assertThat(hops.get(0).gateway()).contains(ip("192.0.2.79"));
        assertThat(hops.get(0).weight()).isEqualTo(3);
        assertThat(hops.get(0).linkIndex()).isEqualTo(3);
        assertThat(hops.get(1).gateway()).contains(ip("198.51.100.80"));
        assertThat(hops.get(1).weight()).isEqualTo(201);
        assertThat(hops.get(1).flags()).isEqualTo(RouteFlags.ONLINK);
    }

    @Test
    void metricsSayWhatTheCommandLineSaid() {
        Attributes metrics = route("v4-add-metrics.notification").metrics();
        assertThat(metrics.number(RouteMetrics.MTU)).hasValue(1234);
        assertThat(metrics.number(RouteMetrics.WINDOW)).hasValue(45678);
        assertThat(metrics.number(RouteMetrics.RTT)).hasValue(123 * 8);
        assertThat(metrics.get(RouteMetrics.CC_ALGO)).contains("reno");
        assertThat(metrics.number(RouteMetrics.LOCK))
                .hasValue(1 << RouteMetrics.MTU.type()
                        | 1 << RouteMetrics.WINDOW.type()
                        | 1 << RouteMetrics.RTO_MIN.type());
    }

    @Test
    void labelsSayWhatTheCommandLineSaid() {
        Route route = route("mpls-add.notification");
        assertThat(route.labels()).map(Object::toString).contains("74565");
        assertThat(route.newLabels()).map(Object::toString).contains("4660/22136/291");
        assertThat(route.gateway()).contains(ip("192.0.2.77"));
        Route several = route("mpls-add-multipath.notification");
        assertThat(several.hops())
                .extracting(hop -> hop.newLabels().orElseThrow().toString())
                .containsExactly("302", "303/304");
    }

    @Test
    void aLifetimeIsInSeconds() {
        assertThat(route("v6-add-expires.notification").expires().orElseThrow().toSeconds())
                .isBetween(74560L, 74565L);
    }

    /** The names of links are not in a message: an index stands for them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v4-add-default | default via 192.0.2.77 dev if3 proto boot",
                "v4-add-via | 203.0.113.32/27 via 192.0.2.78 dev if3 tos 0x10 proto bgp src 192.0.2.1 metric 74565",
                "v4-add-device | 203.0.113.64/28 dev if3 table 4660 proto boot scope link",
                "v4-add-onlink | 203.0.113.96/30 via 203.0.113.250 dev if3 proto boot onlink",
                "v4-add-via-6 | 203.0.113.100/31 via inet6 fe80::1234:5678:9abc:def0 dev if3 proto boot",
                "v4-add-realm | 203.0.113.240/29 dev if3 realms 91/210 proto boot scope link",
                "v4-add-blackhole | blackhole 10.1.0.0/16 proto boot",
                "v4-add-multipath | 203.0.113.128/26 proto boot nexthop via 192.0.2.79 dev if3 weight 3 nexthop via"
                        + " 198.51.100.80 dev if2 weight 201 onlink",
                "v6-add-from | 2001:db8:3456::/51 from 2001:db8:4567::/53 dev if3 table 74565 proto boot metric 1024 pref"
                        + " medium",
                "v4-add-local | local 10.16.0.0/12 dev if1 table 124 proto boot scope host"
            })
    void aRouteIsPrintedInTheWordsOfIproute2(String name, String text) {
        assertThat(route(name + ".notification")).hasToString(text);
    }
}
