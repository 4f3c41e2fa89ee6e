package org.netlink4j.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet6Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpTextTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "2001:DB8::1, 2001:db8::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8",
        "fe80::0102:0304, fe80::102:304",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1"
    })
    void anAddressIsReadAndWrittenInItsShortestForm(String text, String shortest) {
        assertThat(IpText.format(IpText.parse("address", text))).isEqualTo(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "1.2.3",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "1.2.3.",
                "1..3.4",
                ".1.2.3",
                "1.2.3.256",
                "1.2.3.0004",
                "1.2.3.\u0664", // a digit of another script
                "1.2.3.4 ",
                "-1.2.3.4",
                ":",
                ":::",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4:5:6:7::8:9",
                "::12345",
                "::g",
                "fe80::1%lo",
                "::1.2.3",
                "1:2:3:4:5:6:7:1.2.3.4",
                "1:",
                ":1",
                "12345678901.1.1.1",
                "١.1.1.1"
            })
    void whatIsNoAddressIsRefusedWithoutALookUp(String text) {
        assertThatThrownBy(() -> IpText.parse("broadcast", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broadcast: \"" + text + "\" is not an IPv4 or IPv6 address");
    }

    @Test
    void aMappedAddressStaysIpv6() {
        assertThat(IpText.parse("address", "::ffff:192.0.2.1")).isInstanceOf(Inet6Address.class);
    }

    @Test
    void aPrefixKeepsTheBitsBehindIt() {
        assertThat(IpPrefix.of("192.0.2.17/24")).hasToString("192.0.2.17/24");
        assertThat(IpPrefix.of("2001:db8::1")).hasToString("2001:db8::1/128");
        assertThat(IpPrefix.of("0.0.0.0/0").length()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1/33, prefix: \"192.0.2.1/33\": prefix length: 33 is not in 0..32 for IPv4",
        "::/129, prefix: \"::/129\": prefix length: 129 is not in 0..128 for IPv6",
        "192.0.2.1/, prefix: \"192.0.2.1/\" has no prefix length in 0..32",
        "192.0.2.1/-1, prefix: \"192.0.2.1/-1\" has no prefix length in 0..32",
        "192.0.2.1/255.0.0.0, prefix: \"192.0.2.1/255.0.0.0\" has no prefix length in 0..32",
        "::/99999999999, prefix: \"::/99999999999\" has no prefix length in 0..128"
    })
    void aBadPrefixLengthIsRefusedWithItsBound(String text, String message) {
        assertThatThrownBy(() -> IpPrefix.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
