package org.netlink4j.rtnetlink.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;

class RuleCorpusTest {

    @Test
    void everyRecordedRuleDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("rule", RuleMessages.TYPES);
    }

    private static Rule rule(String fixture) {
        return new Rule(
                Fixture.of("rule/" + fixture + ".notification.linux-6.18").message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v4-add | 1234: from 192.0.2.64/27 to 203.0.113.0/28 lookup 74565 proto unspec",
                "v4-add-not-tos | 1235: not from all tos 0x10 lookup 123 proto unspec",
                "v4-add-fwmark | 1236: from all fwmark 0x12345/0xfffff lookup 124 proto unspec",
                "v4-add-interfaces | 1237: from all iif ib0 oif lo lookup main proto unspec",
                "v4-add-uidrange | 1238: from all uidrange 1234-74565 lookup 125 proto unspec",
                "v4-add-ports | 1239: from all ipproto tcp sport 4660-22136 dport 8080 lookup 126 proto unspec",
                "v4-add-goto | 1240: from all goto 2345 [unresolved] proto unspec",
                "v4-add-nop | 1241: from 192.0.2.1 nop proto unspec",
                "v4-add-blackhole | 1242: from 192.0.2.2 blackhole proto unspec",
                "v4-add-unreachable | 1243: from 192.0.2.3 unreachable proto unspec",
                "v4-add-prohibit | 1244: from 192.0.2.4 prohibit proto unspec",
                "v4-add-suppress | 1245: from all lookup main suppress_prefixlength 7 suppress_ifgroup 74565 proto unspec",
                "v4-add-realms | 1246: from 192.0.2.5 lookup 127 realms 91/210 proto unspec",
                "v4-add-l3mdev | 1247: from all lookup [l3mdev-table] proto unspec",
                "v4-add-protocol | 1248: from 192.0.2.6 lookup 128 proto bgp",
                "v4-add-tunnel | 1249: from all tun_id 305419896 lookup 129 proto unspec",
                "v4-add-dscp-mask | 1235: from all dscp 0x2a/0x3e lookup 123 proto unspec",
                "v4-add-port-masks | 1236: from all ipproto tcp sport 4608/0xff00 dport 13392/0xfff0 lookup 123 proto unspec",
                "v6-add-flow-label | 1237: from all flowlabel 0x12345/0xfffff lookup 123 proto unspec",
                "v6-add | 1234: from 2001:db8:1234::/47 to 2001:db8:2345::/49 lookup 74565 proto unspec"
            })
    void aRuleReadsAsTheCommandLineSaidIt(String fixture, String text) {
        assertThat(rule(fixture)).hasToString(text);
    }

    @Test
    void whatARuleDoesNotLookAtIsAbsent() {
        Rule rule = rule("v4-add-nop");
        assertThat(rule.to()).isEmpty();
        assertThat(rule.iif()).isEmpty();
        assertThat(rule.mark()).isEmpty();
        assertThat(rule.uids()).isEmpty();
        assertThat(rule.tunnel()).isEmpty();
        assertThat(rule.suppressPrefixLength()).isEmpty();
        assertThat(rule.suppressGroup()).isEmpty();
        assertThat(rule.sourceRealm()).isEmpty();
        assertThat(rule.dscp()).isEmpty();
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        "v4-add",
                        RuleSpec.ipv4()
                                .from("192.0.2.64/27")
                                .to("203.0.113.0/28")
                                .priority(1234)
                                .lookup(74565)),
                Arguments.of(
                        "v4-add-fwmark",
                        RuleSpec.ipv4().mark(0x12345, 0xfffff).priority(1236).lookup(124)),
                Arguments.of(
                        "v4-add-interfaces",
                        RuleSpec.ipv4().iif("ib0").oif("lo").priority(1237)),
                Arguments.of(
                        "v4-add-uidrange",
                        RuleSpec.ipv4().uids(1234, 74565).priority(1238).lookup(125)),
                Arguments.of(
                        "v4-add-ports",
                        RuleSpec.ipv4()
                                .ipProtocol(6)
                                .sourcePorts(4660, 22136)
                                .destinationPorts(8080, 8080)
                                .priority(1239)
                                .lookup(126)),
                Arguments.of("v4-add-goto", RuleSpec.ipv4().priority(1240).goTo(2345)),
                Arguments.of(
                        "v4-add-blackhole",
                        RuleSpec.ipv4().from("192.0.2.2").priority(1242).blackhole()),
                Arguments.of(
                        "v4-add-unreachable",
                        RuleSpec.ipv4().from("192.0.2.3").priority(1243).unreachable()),
                Arguments.of(
                        "v4-add-prohibit",
                        RuleSpec.ipv4().from("192.0.2.4").priority(1244).prohibit()),
                Arguments.of(
                        "v4-add-suppress",
                        RuleSpec.ipv4().priority(1245).suppressPrefixLength(7).suppressGroup(74565)),
                Arguments.of(
                        "v4-add-realms",
                        RuleSpec.ipv4()
                                .from("192.0.2.5")
                                .priority(1246)
                                .realms(91, 210)
                                .lookup(127)),
                Arguments.of("v4-add-l3mdev", RuleSpec.ipv4().priority(1247).l3mdev()),
                Arguments.of(
                        "v4-add-protocol",
                        RuleSpec.ipv4()
                                .from("192.0.2.6")
                                .priority(1248)
                                .protocol(186)
                                .lookup(128)),
                Arguments.of(
                        "v4-add-tunnel",
                        RuleSpec.ipv4().tunnel(305419896).priority(1249).lookup(129)),
                Arguments.of(
                        "v6-add",
                        RuleSpec.ipv6()
                                .from("2001:db8:1234::/47")
                                .to("2001:db8:2345::/49")
                                .priority(1234)
                                .lookup(74565)),
                Arguments.of(
                        "v6-add-selectors",
                        RuleSpec.ipv6()
                                .mark(0x12345, 0xfffff)
                                .iif("ib0")
                                .tos(0x10)
                                .uids(1234, 74565)
                                .ipProtocol(17)
                                .sourcePorts(4660, 4660)
                                .destinationPorts(22136, 39612)
                                .priority(1235)
                                .protocol(186)
                                .lookup(123)),
                Arguments.of(
                        "v6-add-prohibit",
                        RuleSpec.ipv6().from("2001:db8::1").priority(1236).prohibit()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void aRequestHasTheBytesOfIproute2(String fixture, RuleSpec spec) {
        assertThat(CorpusChecks.payload(spec.header(), spec.attributes())).isEqualTo(request(fixture));
    }

    private static String request(String fixture) {
        return Fixture.of("rule/" + fixture + ".request.linux-6.18").payload();
    }

    @Test
    void anEmptySourceIsEverySource() {
        Rule rule =
                new Rule(Fixture.of("rule/v4-add-not-tos.request.linux-6.18").message());
        assertThat(rule.attributes().get(RuleAttributes.SRC)).hasValue(Optional.empty());
        assertThat(rule.from()).isEmpty();
        assertThat(rule).hasToString("1235: not from all tos 0x10 lookup 123");
        assertThat(RuleSpec.from(rule)).hasToString("rule priority 1235 not table 123");
    }

    @Test
    void theSourceAllIsNotSentThoughIproute2SendsAnEmptyAttribute() {
        RuleSpec spec =
                RuleSpec.ipv4().not().from("0.0.0.0/0").tos(0x10).priority(1235).lookup(123);
        assertThat(CorpusChecks.payload(spec.header(), spec.attributes()))
                .isEqualTo(request("v4-add-not-tos").replace("04000200", ""));
    }

    @Test
    void attributesComeInOneOrderThoughIproute2KeepsThatOfTheCommandLine() {
        RuleSpec spec = RuleSpec.ipv4().priority(1241).from("192.0.2.1").nop();
        String priority = "08000600d9040000";
        String source = "08000200c0000201";
        assertThat(CorpusChecks.payload(spec.header(), spec.attributes()))
                .isEqualTo(request("v4-add-nop").replace(priority + source, source + priority));
    }

    @Test
    void aDeletionSaysWhatWasSaidAndNothingElse() {
        RuleSpec byPriority = RuleSpec.ipv4().priority(1234);
        assertThat(CorpusChecks.payload(byPriority.identityHeader(), byPriority.attributes()))
                .isEqualTo(request("v4-delete"));
        RuleSpec bySource = RuleSpec.ipv6().from("2001:db8:1234::/47").priority(1234);
        assertThat(CorpusChecks.payload(bySource.identityHeader(), bySource.attributes()))
                .isEqualTo(request("v6-delete"));
    }

    @ParameterizedTest
    @CsvSource({
        "v4-add",
        "v4-add-uidrange",
        "v4-add-realms",
        "v4-add-dscp-mask",
        "v6-add-flow-label",
        "v4-add-port-masks"
    })
    void whatWasReportedDescribesItself(String fixture) {
        RuleSpec spec = RuleSpec.from(rule(fixture));
        assertThat(spec.describes(rule(fixture))).isTrue();
        assertThat(spec.describes(rule("v4-add-prohibit"))).isFalse();
    }
}
