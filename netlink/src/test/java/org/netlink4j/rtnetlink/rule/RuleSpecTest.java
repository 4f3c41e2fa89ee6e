package org.netlink4j.rtnetlink.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSpecTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                refuse(s -> s.from("2001:db8::/32"), "from: 2001:db8::/32 is not of the rule's family, IPv4"),
                refuse(s -> RuleSpec.ipv6().to("192.0.2.1"), "to: 192.0.2.1/32 is not of the rule's family, IPv6"),
                refuse(
                        s -> s.from("192.0.2.1/33"),
                        "from: \"192.0.2.1/33\": prefix length: 33 is not in 0..32 for IPv4"),
                refuse(s -> s.priority(-1), "priority: -1 is not in 0..4294967295"),
                refuse(s -> s.lookup(0), "table: 0 is not in 1..4294967295"),
                refuse(s -> s.tos(256), "tos: 256 is not in 0..255"),
                refuse(s -> s.dscp(64), "dscp: 64 is not in 0..63"),
                refuse(s -> s.mark(1L << 32), "mark: 4294967296 is not in 0..4294967295"),
                refuse(s -> s.iif("sixteen-bytes-xx"), "iif: \"sixteen-bytes-xx\" has 16 bytes, not 1..15"),
                refuse(s -> s.oif(""), "oif: \"\" has 0 bytes, not 1..15"),
                refuse(s -> s.uids(5, 4), "uids: 4 is not in 5..4294967294"),
                refuse(s -> s.ipProtocol(0), "ip protocol: 0 is not in 1..255"),
                refuse(s -> s.sourcePorts(0, 7), "source ports: 0 is not in 1..65534"),
                refuse(s -> s.destinationPorts(7, 6), "destination ports: 6 is not in 7..65534"),
                refuse(s -> s.flowLabel(1 << 20, 1), "flow label: 1048576 is not in 0..1048575"),
                refuse(s -> s.protocol(256), "protocol: 256 is not in 0..255"),
                refuse(s -> s.goTo(0), "goto: 0 is not in 1..4294967295"),
                refuse(s -> s.suppressPrefixLength(-1), "suppressed prefix length: -1 is not in 0..128"),
                refuse(s -> s.realms(0, 65536), "destination realm: 65536 is not in 0..65535"),
                refuse(
                        s -> RuleSpec.of(7),
                        "family: 7 is not 2 (IPv4), 10 (IPv6), 128 or 129 (their multicast routing)"));
    }

    private static Arguments refuse(UnaryOperator<RuleSpec> change, String message) {
        return Arguments.of(message, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aBadValueIsRefusedWithItsFieldAndBound(String message, UnaryOperator<RuleSpec> change) {
        RuleSpec spec = RuleSpec.ipv4();
        assertThatThrownBy(() -> change.apply(spec))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aChangeLeavesTheSpecificationBeforeItAsItWas() {
        RuleSpec before = RuleSpec.ipv4().priority(7);
        RuleSpec after = before.from("192.0.2.0/24").lookup(9);
        assertThat(before).hasToString("rule priority 7");
        assertThat(after).hasToString("rule priority 7 from 192.0.2.0/24 table 9");
    }
}
