package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Attributes;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Batches, against the running kernel. */
@KernelTest
@RequiresLinkKind("bridge")
class BatchKernelTest {

    private static RequestSocket over(NetlinkSocket socket) {
        socket.setOption(10, 1); // NETLINK_CAP_ACK
        socket.setOption(11, 1); // NETLINK_EXT_ACK
        return new RequestSocket(socket, FewLinks.CATALOG, 0);
    }

    /** A link that can be made, one whose MTU the kernel refuses, and one that is there; and so on. */
    private static List<Request> mixed(int count) {
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            requests.add(
                    switch (i % 3) {
                        case 0 -> FewLinks.add("br" + i, "bridge");
                        case 1 ->
                            FewLinks.add(
                                    "br" + i,
                                    "bridge",
                                    Attributes.builder(FewLinks.SET).set(FewLinks.MTU, 3));
                        default -> FewLinks.add("lo", "bridge");
                    });
        }
        return requests;
    }

    private static void check(BatchResult result, int count) {
        for (int i = 0; i < count; i++) {
            switch (i % 3) {
                case 0 -> assertThat(result.failure(i)).isEmpty();
                case 1 ->
                    assertThat(result.failure(i)).get().satisfies(e -> {
                        assertThat(e.errno()).isEqualTo(Errno.EINVAL);
                        assertThat(e.kernelText()).contains("mtu less than device minimum");
                    });
                default -> assertThat(result.failure(i)).containsInstanceOf(ExistsException.class);
            }
        }
    }

    private static List<String> bridges(RequestSocket socket) {
        return socket.dump(FewLinks.list()).stream()
                .map(FewLinks::name)
                .filter(name -> name.startsWith("br"))
                .toList();
    }

    @Test
    @RequiresTool("ip")
    void eachOfManyHasItsOwnResult() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
                check(socket.batch(mixed(200)), 200);
                assertThat(Witness.ip("-o", "link", "show", "type", "bridge").lines())
                        .hasSize(67);
                BatchResult deleted = socket.batch(
                        bridges(socket).stream().map(FewLinks::delete).limit(3).toList());
                assertThat(deleted.isDone()).isTrue();
                assertThat(bridges(socket)).hasSize(64);
            }
        });
    }

    @Test
    void aSmallReceiveBufferHoldsTheAnswersOfFewer() throws Exception {
        InNewNamespace.run(() -> {
            NetlinkSocket raw = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
            raw.receiveBuffer(1);
            try (RequestSocket socket = over(raw)) {
                assertThat(raw.receiveBuffer()).isLessThan(5000);
                check(socket.batch(mixed(30)), 30);
            }
        });
    }

    /** What the size of the chunks prevents: more answers than the receive buffer holds, so that the kernel drops some. */
    @Test
    void droppedAnswersAreRecovered() throws Exception {
        InNewNamespace.run(() -> {
            NetlinkSocket raw = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
            raw.receiveBuffer(1);
            try (RequestSocket socket = over(raw)) {
                BatchResult result = new Batch(socket, mixed(60)).run(60);
                long lost = IntStream.range(0, 60)
                        .mapToObj(result::failure)
                        .flatMap(Optional::stream)
                        .filter(LostReplyException.class::isInstance)
                        .count();
                assertThat(lost).isGreaterThan(0);
                for (int i = 0; i < 60; i++) {
                    if (i % 3 == 1) {
                        assertThat(result.failure(i))
                                .get()
                                .extracting(NetlinkException::errno)
                                .isEqualTo(Errno.EINVAL);
                    } else if (i % 3 == 2) {
                        assertThat(result.failure(i))
                                .get()
                                .satisfies(e ->
                                        assertThat(e).isInstanceOfAny(ExistsException.class, LostReplyException.class));
                    }
                }
                assertThat(bridges(socket)).hasSize(20);
                check(socket.batch(List.of(FewLinks.add("brx", "bridge"))), 1);
            }
        });
    }

    /** A request larger than the send buffer is refused alone, and those beside it are done. */
    @Test
    void whatIsTooLargeToSendFailsAlone() throws Exception {
        InNewNamespace.run(() -> {
            NetlinkSocket raw = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
            try (RequestSocket socket = over(raw)) {
                Request huge = FewLinks.add("brh", "bridge", FewLinks.filler(8));
                BatchResult result =
                        socket.batch(List.of(FewLinks.add("bra", "bridge"), huge, FewLinks.add("brb", "bridge")));
                assertThat(result.failures().keySet()).containsExactly(1);
                assertThat(result.failure(1))
                        .get()
                        .extracting(NetlinkException::errno)
                        .isEqualTo(Errno.EMSGSIZE);
                assertThat(bridges(socket)).containsExactly("bra", "brb");
            }
        });
    }
}
