package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsClosedException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/** Sockets of namespaces in which the calling thread is not. */
@KernelTest
class OpenInKernelTest {

    @Test
    @RequiresLinkKind("bridge")
    void aSocketBelongsToTheNamespaceInWhichItWasOpened() {
        try (NetNs a = NetNs.create();
                NetNs b = NetNs.create();
                RequestSocket inA = RequestSocket.openIn(a, FewLinks.NETLINK_ROUTE, FewLinks.CATALOG);
                RequestSocket inB = RequestSocket.openIn(b, FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
            inA.request(FewLinks.add("br0", "bridge"));
            assertThat(inA.dump(FewLinks.list())).extracting(FewLinks::name).containsExactlyInAnyOrder("lo", "br0");
            assertThat(inB.dump(FewLinks.list())).extracting(FewLinks::name).containsExactly("lo");
            assertThat(b.call(() -> inA.dump(FewLinks.list()).size())).isEqualTo(2);
        }
    }

    @Test
    void aSocketOutlivesTheHandleOfItsNamespaceAndKeepsTheNamespace() {
        NetNs ns = NetNs.create();
        try (RequestSocket socket = RequestSocket.openIn(ns, FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
            ns.close();
            assertThat(socket.dump(FewLinks.list())).extracting(FewLinks::name).containsExactly("lo");
        }
    }

    @Test
    void theCallerStaysWhereItIs() {
        try (NetNs here = NetNs.current();
                NetNs ns = NetNs.create();
                NetlinkSocket socket = NetlinkSocket.openIn(ns, FewLinks.NETLINK_ROUTE)) {
            assertThat(here.isCurrent()).isTrue();
            assertThat(socket.isClosed()).isFalse();
        }
    }

    @Test
    void aClosedHandleAndAnUnknownProtocolAreRefusedInTheirOwnWords() {
        NetNs closed = NetNs.create();
        closed.close();
        assertThatThrownBy(() -> NetlinkSocket.openIn(closed, FewLinks.NETLINK_ROUTE))
                .isInstanceOf(NetNsClosedException.class);
        try (NetNs ns = NetNs.create()) {
            assertThatThrownBy(() -> NetlinkSocket.openIn(ns, 31))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessage("open a netlink socket of protocol 31: Protocol not supported (EPROTONOSUPPORT)");
        }
    }
}
