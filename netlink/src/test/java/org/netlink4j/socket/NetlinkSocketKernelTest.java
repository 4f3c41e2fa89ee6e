package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Message;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/** Sockets as such, against the running kernel. */
@KernelTest
class NetlinkSocketKernelTest {

    private static final int RTNLGRP_LINK = 1;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    @RequiresLinkKind("bridge")
    void whoJoinedAGroupHearsOfChanges() throws Exception {
        InNewNamespace.run(() -> {
            try (NetlinkSocket events = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
                    RequestSocket requests = RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
                events.join(RTNLGRP_LINK);
                requests.request(FewLinks.add("br0", "bridge"));
                Datagram event = events.receive(LONG).orElseThrow();
                assertThat(event.groups()).isEqualTo(1 << (RTNLGRP_LINK - 1));
                assertThat(event.senderPort()).isZero();
                assertThat(event.messages()).extracting(FewLinks::name).containsExactly("br0");
            }
        });
    }

    @Test
    void aGroupThatTheKernelHasNotIsRefused() throws Exception {
        InNewNamespace.run(() -> {
            try (NetlinkSocket socket = NetlinkSocket.open(FewLinks.NETLINK_ROUTE)) {
                assertThatThrownBy(() -> socket.join(5000))
                        .hasMessage("join netlink group 5000: Invalid argument (EINVAL)")
                        .satisfies(
                                e -> assertThat(((NetlinkException) e).errno()).isEqualTo(Errno.EINVAL));
            }
        });
    }

    @Test
    @RequiresLinkKind("bridge")
    void eventsThatWereLostAreSaidToBeLostAndTheNextOnesCome() throws Exception {
        InNewNamespace.run(() -> {
            try (NetlinkSocket events = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
                    RequestSocket requests = RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
                events.receiveBuffer(4096);
                events.join(RTNLGRP_LINK);
                for (int i = 0; i < 20; i++) {
                    requests.request(FewLinks.add("br" + i, "bridge"));
                }
                int overruns = 0;
                Optional<Datagram> event = events.receive(Duration.ZERO);
                while (event.isPresent()) {
                    overruns += event.get().overrun() ? 1 : 0;
                    event = events.receive(Duration.ZERO);
                }
                assertThat(overruns).isPositive();

                requests.request(FewLinks.delete("br0"));
                assertThat(events.receive(LONG).orElseThrow().messages())
                        .extracting(Message::type)
                        .contains(FewLinks.DEL.number());
            }
        });
    }
}
