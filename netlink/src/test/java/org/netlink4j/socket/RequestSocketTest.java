package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MalformedMessageException;

/** Requests, against a peer that plays the kernel. */
class RequestSocketTest {

    private static final Request ADD = FewLinks.add("dummy0", "dummy");
    private static final Request GET = FewLinks.get("dummy0");

    @Test
    void aRequestAlwaysAsksForAnAcknowledgement() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.ack()))) {
            Reply reply = peer.client().request(ADD);
            assertThat(reply).isEqualTo(new Reply(java.util.List.of(), java.util.Optional.empty(), true));
            assertThat(peer.requests())
                    .singleElement()
                    .satisfies(sent ->
                            assertThat(sent.flags()).isEqualTo(Flags.REQUEST | Flags.ACK | Flags.CREATE | Flags.EXCL));
        }
    }

    @Test
    void messagesBeforeTheAcknowledgementAreTheAnswerInTheirOrder() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a"), answers.link("b")).send(answers.link("c"), answers.ack()))) {
            assertThat(peer.client().request(GET).messages())
                    .extracting(FewLinks::name)
                    .containsExactly("a", "b", "c");
        }
    }

    @Test
    void oneObjectIsAnAnswerWithoutAnAcknowledgement() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a")))) {
            assertThat(FewLinks.name(peer.client().get(GET))).isEqualTo("a");
            assertThat(FewLinks.name(peer.client().get(GET))).isEqualTo("a");
            assertThat(peer.requests()).hasSize(2).noneMatch(request -> request.hasFlag(Flags.ACK));
        }
    }

    @Test
    void oneObjectCanBeRefusedMissingOrTooLarge() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.capped(Errno.ENODEV)))) {
            assertThatThrownBy(() -> peer.client().get(GET)).isInstanceOf(NotFoundException.class);
        }
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.ack()))) {
            assertThatThrownBy(() -> peer.client().get(GET))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("get link dummy0: acknowledged, but not answered");
        }
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.hugeLink("huge", 100_000)))) {
            assertThat(FewLinks.name(peer.client().get(GET))).isEqualTo("huge");
            assertThat(peer.requests()).hasSize(2);
        }
    }

    @Test
    void anAnswerOfAnotherSequenceNumberIsIgnored() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            int other = request.sequence() + 1;
            byte[] wrong = answers.message(ForgedPeer.OBJECT, 0, other, request.port(), new byte[16]);
            byte[] ack = answers.ack();
            byte[] error = Arrays.copyOfRange(answers.capped(Errno.EPERM), 16, 36);
            answers.send(wrong, answers.message(ControlMessages.ERROR, 0, other, request.port(), error));
            answers.send(answers.link("right"), wrong, ack);
        })) {
            assertThat(peer.client().request(GET).messages())
                    .extracting(FewLinks::name)
                    .containsExactly("right");
        }
    }

    @Test
    void anAnswerForAnotherPortIsIgnored() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            int other = request.port() + 1;
            byte[] error = Arrays.copyOfRange(answers.capped(Errno.EPERM), 16, 36);
            answers.send(answers.message(ControlMessages.ERROR, 0, request.sequence(), other, error));
            answers.send(answers.message(ControlMessages.ERROR, 0, request.sequence(), 0, error));
            answers.send(answers.ack());
        })) {
            assertThat(peer.client().request(ADD).messages()).isEmpty();
        }
    }

    @Test
    void anAnswerThatAnotherSocketForgedIsIgnoredEvenWhereItIsNoMessageAtAll() {
        try (NetlinkSocket forger = NetlinkSocket.open(ForgedPeer.NETLINK_USERSOCK);
                ForgedPeer peer = new ForgedPeer((request, answers) -> {
                    answers.from(forger).send(answers.link("forged"), answers.capped(Errno.EPERM));
                    answers.from(forger).send(new byte[] {1, 2, 3});
                    answers.from(forger).send(answers.hugeLink("forged", 100_000));
                    answers.send(answers.link("right"), answers.ack());
                })) {
            Reply reply = peer.client().request(GET);
            assertThat(reply.messages()).extracting(FewLinks::name).containsExactly("right");
            assertThat(peer.requests()).hasSize(1);
        }
    }

    @Test
    void aFloodOfForgedAnswersDoesNotHoldUpTheTimeOut() throws Exception {
        try (NetlinkSocket forger = NetlinkSocket.open(ForgedPeer.NETLINK_USERSOCK);
                ForgedPeer peer = new ForgedPeer((request, answers) -> {})) {
            RequestSocket client = peer.client();
            client.timeout(Duration.ofMillis(50));
            Waiting<Reply> reply = Waiting.in(() -> client.request(GET));
            ForgedPeer.Answers answers = new ForgedPeer.Answers(peer.nextRequest(), forger);
            Waiting<Integer> flood = Waiting.in(() -> sendUntilRefused(answers, answers.ack()));
            assertThatThrownBy(reply::join).isInstanceOf(NetlinkTimeoutException.class);
            client.close();
            assertThat(flood.join()).isPositive();
        }
    }

    private static int sendUntilRefused(ForgedPeer.Answers answers, byte[] datagram) {
        int sent = 0;
        try {
            while (true) {
                answers.send(datagram);
                sent++;
            }
        } catch (NetlinkException e) {
            return sent;
        }
    }

    @Test
    void aLateAnswerOfARequestThatTimedOutDisturbsNobody() throws Exception {
        AtomicInteger count = new AtomicInteger();
        ForgedPeer.Answers[] late = new ForgedPeer.Answers[1];
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (count.getAndIncrement() == 0) {
                late[0] = answers;
            } else {
                late[0].send(late[0].link("late"), late[0].capped(Errno.EEXIST));
                answers.send(answers.link("right")).send(answers.ack());
            }
        })) {
            peer.client().timeout(Duration.ofMillis(50));
            assertThatThrownBy(() -> peer.client().request(ADD))
                    .isInstanceOf(NetlinkTimeoutException.class)
                    .hasMessage("add link dummy0: no answer within 50 ms; the result is unknown")
                    .satisfies(e -> assertThat(((NetlinkException) e).errno()).isEqualTo(Errno.ETIMEDOUT));
            peer.nextRequest();
            peer.client().timeout(Duration.ofSeconds(30));
            assertThat(peer.client().request(GET).messages())
                    .extracting(FewLinks::name)
                    .containsExactly("right");
        }
    }

    @Test
    void noopIsIgnoredAndSoIsWhatFollowsTheAcknowledgement() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(
                answers.message(ControlMessages.NOOP, 0, new byte[0]),
                answers.link("right"),
                answers.ack(),
                answers.link("wrong"),
                answers.capped(Errno.EPERM)))) {
            assertThat(peer.client().request(GET).messages())
                    .extracting(FewLinks::name)
                    .containsExactly("right");
        }
    }

    @Test
    void theLastMessageOfADatagramMayLackItsPadding() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            byte[] unaligned = answers.message(ForgedPeer.OBJECT, 0, new byte[17]);
            assertThat(unaligned).hasSize(36);
            answers.send(unaligned, Arrays.copyOf(unaligned, 33));
            answers.send(answers.ack());
        })) {
            assertThat(peer.client().request(GET).messages())
                    .hasSize(2)
                    .allSatisfy(message -> assertThat(message.length()).isEqualTo(33));
        }
    }

    @Test
    void aBrokenDatagramIsAnErrorAndTheSocketGoesOn() {
        AtomicInteger count = new AtomicInteger();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (count.getAndIncrement() == 0) {
                answers.send(answers.link("half"), new byte[] {0, 0, 0, 0, 0, 0});
            } else {
                answers.send(answers.ack());
            }
        })) {
            assertThatThrownBy(() -> peer.client().request(ADD)).isInstanceOf(MalformedMessageException.class);
            assertThat(peer.client().request(ADD).messages()).isEmpty();
        }
    }

    @Test
    void aGetWhoseAnswerDidNotFitIsAskedAgainWithMoreRoom() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.hugeLink("huge", 150_000)).send(answers.ack()))) {
            Reply reply = peer.client().request(GET);
            assertThat(reply.messages()).singleElement().satisfies(huge -> {
                assertThat(FewLinks.name(huge)).isEqualTo("huge");
                assertThat(huge.length()).isGreaterThan(150_000);
            });
            assertThat(reply.complete()).isTrue();
            assertThat(peer.requests()).hasSize(2);
            assertThat(peer.requests().get(0).sequence())
                    .isNotEqualTo(peer.requests().get(1).sequence());

            peer.client().request(GET);
            assertThat(peer.requests()).as("the larger buffer is kept").hasSize(3);
        }
    }

    @Test
    void aGetWhoseAnswerGrowsFasterThanTheRoomIsGivenUp() {
        AtomicInteger size = new AtomicInteger(40_000);
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.hugeLink("huge", size.addAndGet(30_000))).send(answers.ack()))) {
            assertThatThrownBy(() -> peer.client().request(GET))
                    .isInstanceOf(LostReplyException.class)
                    .hasMessage("get link dummy0: the answer was larger than the receive buffer")
                    .satisfies(e -> assertThat(((NetlinkException) e).errno()).isEqualTo(Errno.EMSGSIZE));
            assertThat(peer.requests()).hasSize(5);
        }
    }

    @Test
    void aRequestThatChangesSomethingIsNeverSentTwice() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.hugeLink("huge", 100_000)).send(answers.ack()))) {
            Reply reply = peer.client().request(ADD);
            assertThat(reply.complete()).isFalse();
            assertThat(reply.messages()).isEmpty();
            assertThat(peer.requests()).hasSize(1);
        }
    }

    @Test
    void anOverrunMeansThatTheResultIsUnknown() {
        try (ForgedPeer peer = new ForgedPeer(
                (request, answers) -> answers.send(answers.message(ControlMessages.OVERRUN, 0, new byte[0])))) {
            assertThatThrownBy(() -> peer.client().request(ADD))
                    .isInstanceOf(LostReplyException.class)
                    .hasMessage("add link dummy0: the receive buffer was full and the answer was lost;"
                            + " the result is unknown");
            assertThat(peer.requests()).hasSize(1);
        }
    }

    @Test
    void anInterruptDoesNotEndARequestAndIsNotSwallowed() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.ack()))) {
            Thread.currentThread().interrupt();
            Reply reply = peer.client().request(ADD);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(reply.complete()).isTrue();
        }
    }

    @Test
    void aWarningOnSuccessIsHandedOver() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.capped(0, ForgedPeer.Answers.text("bytes leftover after parsing attributes"))))) {
            assertThat(peer.client().request(ADD).warning()).contains("bytes leftover after parsing attributes");
        }
    }
}
