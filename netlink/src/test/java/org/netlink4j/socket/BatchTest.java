package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.socket.ForgedPeer.Answers;

/** Batches, against a peer that plays the kernel. */
class BatchTest {

    /** As the kernel: refuses some, and acknowledges where that is asked for. */
    private static BiConsumer<Message, Answers> refusing(int errno, String... names) {
        return (request, answers) -> {
            if (List.of(names).contains(FewLinks.name(request))) {
                answers.send(answers.capped(errno, Answers.text("forged")));
            } else if (request.hasFlag(Flags.ACK)) {
                answers.send(answers.ack());
            }
        };
    }

    private static List<Request> adding(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> FewLinks.add("l" + i, "dummy"))
                .toList();
    }

    @Test
    void onlyTheLastOfADatagramIsAcknowledged() {
        try (ForgedPeer peer = new ForgedPeer(refusing(0))) {
            BatchResult result = peer.client().batch(adding(150));
            assertThat(result.isDone()).isTrue();
            assertThat(result.size()).isEqualTo(150);
            result.orThrow();
            assertThat(peer.requests()).hasSize(150);
            assertThat(peer.requests().stream().filter(request -> request.hasFlag(Flags.ACK)))
                    .extracting(FewLinks::name)
                    .containsExactly("l63", "l127", "l149");
        }
    }

    @Test
    void eachHasItsOwnResultTheLastToo() {
        try (ForgedPeer peer = new ForgedPeer(refusing(Errno.EEXIST, "l0", "l63", "l70", "l99"))) {
            BatchResult result = peer.client().batch(adding(100));
            assertThat(result.failures().keySet()).containsExactly(0, 63, 70, 99);
            assertThat(result.failure(63))
                    .containsInstanceOf(ExistsException.class)
                    .get()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("add link l63: File exists (EEXIST): forged");
            assertThat(result.isDone(64)).isTrue();
            assertThat(result.isDone()).isFalse();
            assertThatThrownBy(result::orThrow)
                    .isInstanceOf(BatchException.class)
                    .hasMessage("batch of 100 requests: 4 failed, first number 0: "
                            + "add link l0: File exists (EEXIST): forged")
                    .hasCauseInstanceOf(ExistsException.class)
                    .satisfies(e -> assertThat(((BatchException) e).result()).isSameAs(result));
            assertThatThrownBy(() -> result.failure(100)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void anEmptyBatchIsDone() {
        try (ForgedPeer peer = new ForgedPeer(refusing(0))) {
            assertThat(peer.client().batch(List.of()).isDone()).isTrue();
            assertThat(peer.requests()).isEmpty();
        }
    }

    @Test
    void whatOnlyReadsIsRefusedBeforeAnythingIsSent() {
        try (ForgedPeer peer = new ForgedPeer(refusing(0))) {
            assertThatThrownBy(() -> peer.client().batch(List.of(FewLinks.add("a", "dummy"), FewLinks.get("b"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("get link b");
            assertThatThrownBy(() -> peer.client()
                            .batch(List.of(FewLinks.add("a", "dummy").flags(Flags.CREATE | Flags.ECHO))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(peer.requests()).isEmpty();
        }
    }

    @Test
    void withoutAnAnswerInTimeTheRestIsNotSent() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (FewLinks.name(request).equals("l2")) {
                answers.send(answers.capped(Errno.EBUSY));
            }
        })) {
            peer.client().timeout(Duration.ofSeconds(1)); // enough for the answer that comes
            BatchResult result = peer.client().batch(adding(70));
            assertThat(result.isDone(0)).isTrue();
            assertThat(result.failure(2)).containsInstanceOf(BusyException.class);
            assertThat(result.failure(3)).containsInstanceOf(NetlinkTimeoutException.class);
            assertThat(result.failure(63)).containsInstanceOf(NetlinkTimeoutException.class);
            assertThat(result.failure(64))
                    .get()
                    .extracting(Throwable::getMessage)
                    .isEqualTo("add link l64: not sent, because an earlier request of the batch had no answer");
            assertThat(result.failures()).hasSize(67 + 1);
        }
    }

    @Test
    void lateAndForeignAnswersAreNobodys() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            answers.send(answers.message(ControlMessages.ERROR, 0, 1, request.port(), new byte[20]));
            answers.send(answers.message(ControlMessages.ERROR, 0, request.sequence(), 1, new byte[20]));
            refusing(Errno.EPERM, "l1").accept(request, answers);
        })) {
            BatchResult result = peer.client().batch(adding(3));
            assertThat(result.failures().keySet()).containsExactly(1);
        }
    }

    @Test
    void aDroppedAnswerIsFoundByAskingAgain() {
        AtomicInteger asked = new AtomicInteger();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            String name = FewLinks.name(request);
            boolean again = asked.incrementAndGet() > 4;
            if (name.equals("l0")) {
                answers.send(answers.capped(Errno.EINVAL));
            } else if (name.equals("l1") && !again) {
                answers.send(answers.message(ControlMessages.OVERRUN, 0, new byte[0]));
            } else if (again) {
                int errno = name.equals("l2") ? Errno.EPERM : name.equals("l1") ? Errno.EEXIST : 0;
                answers.send(answers.capped(errno));
            }
        })) {
            BatchResult result = peer.client().batch(adding(4));
            assertThat(peer.requests()).hasSize(4 + 3);
            assertThat(result.failures().keySet()).containsExactly(0, 1, 2);
            assertThat(result.failure(1))
                    .containsInstanceOf(LostReplyException.class)
                    .get()
                    .extracting(Throwable::getMessage)
                    .isEqualTo(
                            "add link l1: the kernel dropped the answer; it exists now, by this request or before it");
            assertThat(result.failure(2)).containsInstanceOf(PermissionException.class);
        }
    }

    @Test
    void aDroppedAnswerOfWhatCannotBeRepeatedIsSaid() {
        try (ForgedPeer peer = new ForgedPeer(
                (request, answers) -> answers.send(answers.message(ControlMessages.OVERRUN, 0, new byte[0])))) {
            BatchResult result = peer.client().batch(List.of(FewLinks.add("a", "dummy"), FewLinks.delete("a")));
            assertThat(result.failures().values())
                    .extracting(Throwable::getMessage)
                    .containsExactly(
                            "add link a: the kernel dropped the answer; the result is unknown",
                            "delete link a: the kernel dropped the answer; the result is unknown");
        }
    }

    @Test
    void aClosedSocketIsAResultToo() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {})) {
            new Thread(() -> {
                        try {
                            peer.nextRequest();
                        } catch (InterruptedException e) {
                            throw new AssertionError(e);
                        }
                        peer.clientSocket().close();
                    })
                    .start();
            BatchResult result = peer.client().batch(adding(65));
            assertThat(result.failures()).hasSize(65);
            assertThat(result.failures().headMap(64).values()).hasOnlyElementsOfType(SocketClosedException.class);
            assertThat(result.failure(64)).get().satisfies(e -> assertThat(e).hasMessageContaining("not sent"));
            assertThatThrownBy(() -> peer.client().batch(adding(2))).isInstanceOf(SocketClosedException.class);
        }
    }
}
