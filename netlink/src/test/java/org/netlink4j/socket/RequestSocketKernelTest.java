package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresKernel;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Requests and dumps of links, against the running kernel. */
@KernelTest
class RequestSocketKernelTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private static RequestSocket open() {
        RequestSocket socket = RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG);
        socket.timeout(LONG);
        socket.dumpTimeout(LONG);
        return socket;
    }

    @Test
    void aNewNamespaceHasOneLinkOfTheNameLo() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open()) {
                assertThat(socket.dump(FewLinks.list()))
                        .extracting(FewLinks::name)
                        .containsExactly("lo");
                Reply reply = socket.request(FewLinks.get("lo"));
                assertThat(reply.messages()).extracting(FewLinks::index).containsExactly(1);
                assertThat(reply.complete()).isTrue();
                assertThat(reply.warning()).isEmpty();
            }
        });
    }

    @Test
    @RequiresLinkKind("bridge")
    @RequiresTool("ip")
    void aLinkIsAddedFoundAndDeleted() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open()) {
                socket.request(FewLinks.add("br0", "bridge"));
                assertThat(Witness.ip("-o", "link", "show", "br0")).contains("br0");
                assertThat(socket.request(FewLinks.get("br0")).first())
                        .map(FewLinks::name)
                        .contains("br0");
                assertThatThrownBy(() -> socket.request(FewLinks.add("br0", "bridge")))
                        .isInstanceOf(ExistsException.class)
                        .hasMessage("add link br0: File exists (EEXIST)");
                socket.request(FewLinks.delete("br0"));
                assertThatThrownBy(() -> socket.request(FewLinks.get("br0")))
                        .isInstanceOf(NotFoundException.class)
                        .hasMessage("get link br0: No such device (ENODEV)");
            }
        });
    }

    @Test
    @RequiresLinkKind("bridge")
    void aThousandLinksAreListedEachOnceInManyDatagrams() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open()) {
                for (int i = 0; i < 1000; i++) {
                    socket.request(FewLinks.add("br" + i, "bridge"));
                }
                List<String> expected =
                        IntStream.range(0, 1000).mapToObj(i -> "br" + i).toList();
                for (int round = 0; round < 3; round++) {
                    List<Message> links = socket.dump(FewLinks.list());
                    assertThat(links)
                            .extracting(FewLinks::name)
                            .hasSize(1001)
                            .contains("lo")
                            .containsAll(expected)
                            .doesNotHaveDuplicates();
                    assertThat(links.stream().mapToLong(Message::length).sum())
                            .as("more than one datagram can hold")
                            .isGreaterThan(10 * 32_768);
                }
            }
        });
    }

    @Test
    @RequiresLinkKind("bridge")
    void whileLinksComeAndGoADumpIsWholeOrSaysThatItWasInterrupted() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open();
                    RequestSocket other = open()) {
                for (int i = 0; i < 300; i++) {
                    socket.request(FewLinks.add("br" + i, "bridge"));
                }
                Waiting<Integer> churn = Waiting.in(() -> churn(other, 200));
                int dumps = 0;
                while (!churn.isDone() || dumps == 0) {
                    Dump dump = socket.tryDump(FewLinks.list());
                    dumps++;
                    if (!dump.interrupted()) {
                        assertThat(dump.messages())
                                .extracting(FewLinks::name)
                                .contains("lo", "br0", "br150", "br299")
                                .hasSizeBetween(301, 302);
                    }
                }
                assertThat(churn.join()).isEqualTo(200);
            }
        });
    }

    private static int churn(RequestSocket socket, int times) {
        for (int i = 0; i < times; i++) {
            socket.request(FewLinks.add("churn", "bridge"));
            socket.request(FewLinks.delete("churn"));
        }
        return times;
    }

    @Test
    void anUnknownKindIsUnsupportedInTheKernelsWords() throws Exception {
        NetlinkException failure = refused(FewLinks.add("x0", "nosuchkind"));
        assertThat(failure)
                .isInstanceOf(UnsupportedException.class)
                .hasMessageStartingWith("add link x0: Operation not supported (EOPNOTSUPP): Unknown device type");
    }

    @Test
    void aNameThatIsTooLongIsNamedWithItsBound() throws Exception {
        NetlinkException failure = refused(FewLinks.add("abcdefghijklmnopqrstuvwxyz", "bridge"));
        assertThat(failure.errno()).isEqualTo(Errno.ERANGE);
        assertThat(failure.attribute()).contains("IFLA_IFNAME");
        assertThat(failure.policy())
                .hasValueSatisfying(policy -> assertThat(policy).contains("at most 15 bytes"));
        assertThat(failure.getMessage()).contains("[IFLA_IFNAME: ", "at most 15 bytes]");
    }

    @Test
    void anAttributeOfTheWrongLengthIsNamedWithItsType() throws Exception {
        Attributes attributes =
                Attributes.builder(FewLinks.SET).add(4, new byte[2]).build();
        NetlinkException failure =
                refused(Request.of(FewLinks.NEW, "set MTU").flags(Flags.CREATE).attributes(attributes));
        assertThat(failure.attribute()).contains("IFLA_MTU");
        assertThat(failure.policy())
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("U32"));
    }

    @Test
    @RequiresKernel("6.3")
    @RequiresLinkKind("bridge")
    void anAttributeThatIsMissingIsNamed() throws Exception {
        StructLayout.Builder struct = StructLayout.builder("br_port_msg");
        StructField family = struct.u8("family");
        StructField index = struct.u32("ifindex");
        StructLayout layout = struct.build();
        AttributeSet.Builder set = AttributeSet.builder("MDBA");
        set.bytes(1, "MDBA_SET_ENTRY");
        MessageType newMdb = new MessageType(84, "RTM_NEWMDB", layout, set.build());
        InNewNamespace.run(() -> {
            try (RequestSocket socket =
                    RequestSocket.open(FewLinks.NETLINK_ROUTE, MessageCatalog.of(List.of(FewLinks.NEW, newMdb)))) {
                socket.request(FewLinks.add("br0", "bridge"));
                int bridge = FewLinks.index(socket.get(FewLinks.get("br0")));
                Request request = Request.of(newMdb, "add nothing")
                        .header(layout.fill().set(family, 7).set(index, bridge).view());
                NetlinkException failure = catchThrowableOfType(NetlinkException.class, () -> socket.request(request));
                assertThat(failure.errno()).isEqualTo(Errno.EINVAL);
                assertThat(failure.isMissing()).isTrue();
                assertThat(failure.attribute()).contains("MDBA_SET_ENTRY");
                assertThat(failure.getMessage()).endsWith("[MDBA_SET_ENTRY is missing]");
            }
        });
    }

    @Test
    void aDumpIsCheckedStrictly() throws Exception {
        Attributes attributes =
                Attributes.builder(FewLinks.SET).set(FewLinks.MTU, 5).build();
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open()) {
                NetlinkException failure = catchThrowableOfType(
                        NetlinkException.class,
                        () -> socket.dump(FewLinks.list().attributes(attributes)));
                assertThat(failure.errno()).isEqualTo(Errno.EINVAL);
                assertThat(failure.kernelText()).isPresent();
                assertThat(failure).hasMessageStartingWith("list links: Invalid argument (EINVAL): ");
                assertThat(socket.dump(FewLinks.list())).hasSize(1);
            }
        });
    }

    @Test
    void aTypeThatTheKernelHasNotIsUnsupported() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open()) {
                var type = new org.netlink4j.message.MessageType(4002, "RTM_GETNOTHING", FewLinks.IFINFO, FewLinks.SET);
                assertThatThrownBy(() -> socket.request(Request.of(type, "get nothing")))
                        .isInstanceOf(UnsupportedException.class);
                assertThatThrownBy(() -> socket.dump(Request.of(type, "list nothing")))
                        .isInstanceOf(UnsupportedException.class)
                        .hasMessageStartingWith("list nothing: Operation not supported (EOPNOTSUPP)");
            }
        });
    }

    private static NetlinkException refused(Request request) throws Exception {
        return InNewNamespace.call(() -> {
            try (RequestSocket socket = open()) {
                return catchThrowableOfType(NetlinkException.class, () -> socket.request(request));
            }
        });
    }

    @Test
    void anAcknowledgementThatAnotherSocketForgedIsIgnored() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = open();
                    NetlinkSocket forger = NetlinkSocket.open(FewLinks.NETLINK_ROUTE)) {
                int next = socket.request(FewLinks.get("lo")).messages().get(0).sequence() + 1;
                ByteBuf pretended = Unpooled.buffer();
                FewLinks.get("nosuch").writeTo(pretended, Flags.ACK, next, socket.port());
                Message request =
                        Message.copy(pretended, 0, pretended.readableBytes(), java.nio.ByteOrder.nativeOrder());
                ForgedPeer.Answers answers = new ForgedPeer.Answers(request, forger);
                answers.send(answers.link("nosuch"), answers.ack());
                assertThatThrownBy(() -> socket.request(FewLinks.get("nosuch"))).isInstanceOf(NotFoundException.class);
            }
        });
    }

    @Test
    void aDumpThatWasAbandonedDoesNotStopTheNext() throws Exception {
        InNewNamespace.run(() -> {
            try (NetlinkSocket raw = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
                    RequestSocket socket = new RequestSocket(raw, FewLinks.CATALOG, 0)) {
                socket.timeout(LONG);
                for (int i = 0; i < 100; i++) {
                    socket.request(FewLinks.add("br" + i, "bridge"));
                }
                ByteBuf abandoned = Unpooled.buffer();
                FewLinks.list().writeTo(abandoned, Flags.DUMP, 12345, raw.port());
                raw.send(abandoned);
                assertThat(socket.request(FewLinks.get("br7")).messages())
                        .extracting(FewLinks::name)
                        .containsExactly("br7");
                assertThat(socket.dump(FewLinks.list())).hasSize(101);

                raw.send(abandoned);
                assertThat(socket.dump(FewLinks.list())).hasSize(101);
            }
        });
    }

    /** More answers than the receive buffer holds, left unread. */
    private static void overrun(NetlinkSocket socket) {
        ByteBuf datagram = Unpooled.buffer();
        for (int i = 0; i < 2000; i++) {
            FewLinks.get("lo").writeTo(datagram, Flags.ACK, 1, socket.port());
        }
        socket.send(datagram);
    }

    @Test
    void afterAnOverrunAListAndAGetAreWholeAndAChangeIsSaidToBeUnknown() throws Exception {
        InNewNamespace.run(() -> {
            try (NetlinkSocket raw = NetlinkSocket.open(FewLinks.NETLINK_ROUTE);
                    RequestSocket socket = new RequestSocket(raw, FewLinks.CATALOG, 0)) {
                socket.timeout(LONG);
                overrun(raw);
                assertThat(socket.dump(FewLinks.list())).hasSize(1);
                overrun(raw);
                assertThat(socket.request(FewLinks.get("lo")).messages()).hasSize(1);
                overrun(raw);
                assertThatThrownBy(() -> socket.request(FewLinks.delete("nosuch")))
                        .isInstanceOf(LostReplyException.class)
                        .hasMessage("delete link nosuch: the receive buffer was full and the answer was lost;"
                                + " the result is unknown");
                assertThatThrownBy(() -> socket.request(FewLinks.delete("nosuch")))
                        .isInstanceOf(NotFoundException.class);
            }
        });
    }
}
