package org.netlink4j.rtnetlink.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.RequestSocket;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresKernel;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
@RequiresLinkKind("ifb")
class AddressesKernelTest {

    private interface Body {
        void run(Addresses addresses) throws Exception;
    }

    private static void inSandbox(Body body) throws Exception {
        Sandbox.run(socket -> {
            Witness.ip("link", "add", "ib0", "type", "ifb");
            Witness.ip("link", "add", "ib1", "type", "ifb");
            Witness.ip("link", "set", "ib0", "up");
            body.run(addresses(socket));
        });
    }

    private static Addresses addresses(RequestSocket socket) {
        return new Addresses(socket, Sandbox::indexOf);
    }

    private static String witness() {
        return Witness.ip("-j", "-d", "address", "show", "dev", "ib0");
    }

    /** Each address by itself: the kernel lists the newest of IPv6 first. */
    private static List<String> witnessSorted() {
        return witness()
                .lines()
                .flatMap(line -> Stream.of(line.split("(?=\\{\"family\")")))
                .map(address -> address.replaceAll("[\\[\\],]*$", ""))
                .sorted()
                .toList();
    }

    @Test
    void anAddedIpv4AddressIsReturnedAndSeenByIproute2() throws Exception {
        inSandbox(addresses -> {
            Address added = addresses.add(
                    "ib0", AddressSpec.of("192.0.2.17/28").broadcast().label("ib0:x"));
            assertThat(added.index()).isEqualTo(Sandbox.indexOf("ib0"));
            assertThat(added.prefix()).hasToString("192.0.2.17/28");
            assertThat(added.broadcast()).contains(IpText.parse("test", "192.0.2.31"));
            assertThat(witness())
                    .contains("\"local\":\"192.0.2.17\",\"prefixlen\":28,\"broadcast\":\"192.0.2.31\"")
                    .contains("\"label\":\"ib0:x\"");
        });
    }

    @Test
    void anAddedIpv6AddressIsReturnedAndSeenByIproute2() throws Exception {
        inSandbox(addresses -> {
            AddressSpec spec = AddressSpec.of("2001:db8:1::2/61")
                    .flags(AddressFlags.NODAD | AddressFlags.NOPREFIXROUTE)
                    .validLifetime(Duration.ofSeconds(74565))
                    .preferredLifetime(Duration.ofSeconds(4660));
            Address added = addresses.add("ib0", spec);
            assertThat(added.prefix()).hasToString("2001:db8:1::2/61");
            assertThat(added.validLifetime().orElseThrow().toSeconds()).isBetween(74000L, 74565L);
            assertThat(added.hasFlag(AddressFlags.NOPREFIXROUTE)).isTrue();
            assertThat(witness())
                    .contains("\"local\":\"2001:db8:1::2\",\"prefixlen\":61")
                    .contains("\"noprefixroute\":true")
                    .contains("\"dynamic\":true");
        });
    }

    @Test
    void peersOfBothFamiliesAreAddedAndReturned() throws Exception {
        inSandbox(addresses -> {
            Address v4 = addresses.add("ib0", AddressSpec.of("192.0.2.1").peer("192.0.2.130/31"));
            Address v6 = addresses.add("ib0", AddressSpec.of("2001:db8::1").peer("2001:db8::3/126"));
            assertThat(v4.peer()).contains(IpText.parse("test", "192.0.2.130"));
            assertThat(v6.peer()).contains(IpText.parse("test", "2001:db8::3"));
            assertThat(witness())
                    .contains("\"local\":\"192.0.2.1\",\"address\":\"192.0.2.130\",\"prefixlen\":31")
                    .contains("\"local\":\"2001:db8::1\",\"address\":\"2001:db8::3\",\"prefixlen\":126");
        });
    }

    @Test
    void protocolScopeAndMetricReachTheKernel() throws Exception {
        inSandbox(addresses -> {
            Address added = addresses.add(
                    "ib0", AddressSpec.of("203.0.113.9/29").scope(77).metric(74565));
            assertThat(added.scope()).isEqualTo(77);
            assertThat(added.metric()).hasValue(74565);
            assertThat(witness()).contains("\"metric\":74565").contains("\"scope\":\"77\"");
        });
    }

    @Test
    @RequiresKernel("5.18")
    void theProtocolReachesTheKernel() throws Exception {
        inSandbox(addresses -> {
            Address added =
                    addresses.add("ib0", AddressSpec.of("203.0.113.9/29").protocol(0x45));
            assertThat(added.protocol()).hasValue(0x45);
            assertThat(added).hasToString(added.index() + ": inet 203.0.113.9/29 scope global proto 69 ib0");
        });
    }

    @Test
    void theSameAddressTwiceIsRefusedAndCanBeReplaced() throws Exception {
        inSandbox(addresses -> {
            addresses.add("ib0", AddressSpec.of("192.0.2.17/28"));
            assertThatThrownBy(() -> addresses.add("ib0", AddressSpec.of("192.0.2.17/28")))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageStartingWith("add address 192.0.2.17/28 to ib0: File exists (EEXIST)");
            Address replaced =
                    addresses.replace("ib0", AddressSpec.of("192.0.2.17/28").validLifetime(Duration.ofSeconds(345)));
            assertThat(replaced.validLifetime().orElseThrow().toSeconds()).isBetween(1L, 345L);
            assertThat(addresses.list(AddressFilter.ALL.ipv4())).hasSize(1);
        });
    }

    @Test
    void aDeletedAddressIsGoneAndIsNotFoundAgain() throws Exception {
        inSandbox(addresses -> {
            addresses.add("ib0", AddressSpec.of("192.0.2.17/28"));
            addresses.add("ib0", AddressSpec.of("2001:db8::17/60"));
            addresses.delete("ib0", AddressSpec.of("192.0.2.17/28"));
            addresses.delete("ib0", AddressSpec.of("2001:db8::17/60"));
            assertThat(witness()).doesNotContain("192.0.2.17").doesNotContain("2001:db8::17");
            assertThatThrownBy(() -> addresses.delete("ib0", AddressSpec.of("192.0.2.17/28")))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageStartingWith("delete address 192.0.2.17/28 from ib0: ");
        });
    }

    @Test
    void aListKeepsToItsFilter() throws Exception {
        inSandbox(addresses -> {
            addresses.add("ib0", AddressSpec.of("192.0.2.17/28"));
            addresses.add("ib1", AddressSpec.of("192.0.2.33/28"));
            addresses.add("ib1", AddressSpec.of("2001:db8::17/60"));
            assertThat(addresses.list())
                    .extracting(a -> a.prefix().toString())
                    .contains("192.0.2.17/28", "192.0.2.33/28", "2001:db8::17/60");
            assertThat(addresses.list("ib1"))
                    .extracting(a -> a.prefix().toString())
                    .containsExactly("192.0.2.33/28", "2001:db8::17/60");
            assertThat(addresses.list(AddressFilter.ALL.ipv6().link(Sandbox.indexOf("ib1"))))
                    .extracting(a -> a.prefix().toString())
                    .containsExactly("2001:db8::17/60");
            assertThatThrownBy(() -> addresses.list(AddressFilter.ALL.link(74565)))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    void whatAListReturnsCanBeDeletedAndAddedAgainAsItIs() throws Exception {
        inSandbox(addresses -> {
            addresses.add(
                    "ib0",
                    AddressSpec.of("192.0.2.17/28").broadcast().label("ib0:x").metric(3));
            addresses.add(
                    "ib0", AddressSpec.of("192.0.2.1").peer("192.0.2.130/31").scope(253));
            addresses.add("ib0", AddressSpec.of("198.51.100.18/28").flags(AddressFlags.NOPREFIXROUTE));
            addresses.add(
                    "ib0", AddressSpec.of("2001:db8::1").peer("2001:db8::3/126").flags(AddressFlags.NODAD));
            addresses.add(
                    "ib0",
                    AddressSpec.of("2001:db8:7::1/64").flags(AddressFlags.NODAD).metric(9));
            List<String> before = witnessSorted();
            List<Address> all = addresses.list("ib0").stream()
                    .filter(address -> !address.address().isLinkLocalAddress())
                    .toList();
            assertThat(all).hasSize(5);
            all.forEach(addresses::delete);
            assertThat(witness())
                    .doesNotContain("192.0.2")
                    .doesNotContain("198.51")
                    .doesNotContain("2001:db8");
            all.forEach(addresses::add);
            assertThat(witnessSorted()).isEqualTo(before);
        });
    }

    @Test
    void multicastGroupsAndAnycastAddressesAreListed() throws Exception {
        inSandbox(addresses -> {
            assertThat(addresses.listMulticast(AddressFilter.ALL.ipv6().link(Sandbox.indexOf("ib0"))))
                    .extracting(Address::address)
                    .contains(IpText.parse("test", "ff02::1"));
            Witness.run("sysctl", "-qw", "net.ipv6.conf.all.forwarding=1");
            addresses.add("ib0", AddressSpec.of("2001:db8:5::6/64"));
            Await.until(() -> addresses.listAnycast(AddressFilter.ALL.ipv6()).stream()
                    .anyMatch(address -> address.address().equals(IpText.parse("test", "2001:db8:5::"))));
        });
    }

    @Test
    void anIndexThatIsNoneIsRefusedBeforeAnythingIsSent() throws Exception {
        inSandbox(addresses -> assertThatThrownBy(() -> addresses.add(0, AddressSpec.of("192.0.2.17/28")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("link index: 0 is not in 1..2147483647"));
    }
}
