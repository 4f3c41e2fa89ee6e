package org.netlink4j.rtnetlink.neighbour;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NeighbourSpecTest {

    static Stream<Arguments> refused() {
        NeighbourSpec neighbour = NeighbourSpec.of("192.0.2.1");
        FdbSpec entry = FdbSpec.of("02:12:34:56:78:9a");
        return Stream.of(
                refuse(() -> NeighbourSpec.of("gateway"), "address: \"gateway\" is not an IPv4 or IPv6 address"),
                refuse(() -> neighbour.state(256), "state: 256 is not in 0..255"),
                refuse(() -> neighbour.protocol(-1), "protocol: -1 is not in 0..255"),
                refuse(
                        () -> neighbour.flags(NeighbourFlags.OFFLOADED),
                        "flags: NTF_OFFLOADED is not among NTF_USE|NTF_EXT_LEARNED|NTF_ROUTER"),
                refuse(
                        () -> neighbour.extendedFlags(NeighbourFlags.EXT_LOCKED),
                        "extended flags: NTF_EXT_LOCKED is not among NTF_EXT_MANAGED|NTF_EXT_EXT_VALIDATED"),
                refuse(() -> entry.vlan(4095), "vlan: 4095 is not in 1..4094"),
                refuse(() -> entry.vni(1 << 24), "vni: 16777216 is not in 0..16777215"),
                refuse(() -> entry.port(0), "port: 0 is not in 1..65535"),
                refuse(() -> entry.nexthop(0), "nexthop: 0 is not in 1..4294967295"),
                refuse(() -> entry.via(0), "via: 0 is not in 1..2147483647"),
                refuse(() -> FdbFilter.ALL.vlan(4095), "vlan: 4095 is not in 0..4094"),
                refuse(() -> NeighbourFilter.ALL.states(256), "states: 256 is not in 0..255"));
    }

    private static Arguments refuse(ThrowingCallable change, String message) {
        return Arguments.of(message, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aBadValueIsRefusedWithItsFieldAndBound(String message, ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
