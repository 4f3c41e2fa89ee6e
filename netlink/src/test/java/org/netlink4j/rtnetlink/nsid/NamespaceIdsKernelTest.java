package org.netlink4j.rtnetlink.nsid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.AddressFilter;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
class NamespaceIdsKernelTest {

    private interface Body {
        void run(NamespaceIds ids, NetNs here, NetNs other) throws Exception;
    }

    private static void inSandbox(Body body) throws Exception {
        try (NetNs here = NetNs.create();
                NetNs other = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(here)) {
            body.run(rt.namespaceIds(), here, other);
        }
    }

    private static String witness(NetNs here) {
        return here.call(() -> Witness.ip("netns", "list-id"));
    }

    @Test
    void anAssignedIdIsFoundAndSeenByIproute2() throws Exception {
        inSandbox((ids, here, other) -> {
            assertThat(ids.find(other)).isEmpty();
            ids.assign(other, 1234);
            assertThat(ids.find(other)).hasValue(1234);
            assertThat(ids.idOf(other)).isEqualTo(1234);
            assertThat(ids.list()).extracting(NamespaceId::toString).containsExactly("nsid 1234");
            assertThat(witness(here)).contains("nsid 1234");
        });
    }

    @Test
    void theKernelChoosesAnIdAndItIsReturned() throws Exception {
        inSandbox((ids, here, other) -> {
            try (NetNs third = NetNs.create()) {
                assertThat(ids.assign(other)).isZero();
                assertThat(ids.idOf(third)).isEqualTo(1);
                assertThat(witness(here)).contains("nsid 0").contains("nsid 1");
            }
        });
    }

    @Test
    void aSecondIdIsRefused() throws Exception {
        inSandbox((ids, here, other) -> {
            ids.assign(other, 7);
            assertThatThrownBy(() -> ids.assign(other, 8))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageContaining("assign the id 8 to ")
                    .hasMessageContaining("Peer netns already has a nsid assigned [NETNSA_FD]");
            assertThatThrownBy(() -> ids.assign(other, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("namespace id: -1 is not in 0..2147483647");
        });
    }

    @Test
    void theIdsOfAnotherNamespaceAreListedWithTheOnesHere() throws Exception {
        inSandbox((ids, here, other) -> {
            ids.assign(other, 7);
            try (Rtnetlink there = Rtnetlink.open(other)) {
                there.namespaceIds().assign(here, 4660);
            }
            assertThat(ids.listOf(7)).extracting(NamespaceId::toString).containsExactly("nsid 4660");
            assertThatThrownBy(() -> ids.listOf(8))
                    .isInstanceOf(NetlinkException.class)
                    .hasMessageStartingWith("list the namespace ids of namespace 8: Invalid argument (EINVAL)");
        });
    }

    @Test
    void theNamespaceOfAProcessIsFound() throws Exception {
        inSandbox((ids, here, other) -> {
            assertThat(ids.findOfProcess(ProcessHandle.current().pid())).isEmpty();
            assertThatThrownBy(() -> ids.findOfProcess(0x3fff_ffff)).isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    @RequiresLinkKind("ifb")
    void addressesOfAnotherNamespaceAreListedByItsId() throws Exception {
        try (NetNs here = NetNs.create();
                NetNs other = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(here);
                Rtnetlink there = Rtnetlink.open(other)) {
            there.links().add(LinkSpec.ifb("ib7"));
            there.addresses().add("ib7", AddressSpec.of("192.0.2.77/27"));
            rt.namespaceIds().assign(other, 1234);
            assertThat(rt.addresses().list(AddressFilter.ALL.ipv4().inNamespace(1234)))
                    .singleElement()
                    .satisfies(address -> {
                        assertThat(address.prefix()).hasToString("192.0.2.77/27");
                        assertThat(address.namespaceId()).hasValue(1234);
                    });
            assertThat(rt.addresses().list()).isEmpty();
        }
    }
}
