package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.message.Flags;

/** Dumps, against a peer that plays the kernel. */
class DumpTest {

    private static final Request LIST = FewLinks.list();

    @Test
    void aDumpIsWhatComesUpToItsEnd() {
        try (ForgedPeer peer = new ForgedPeer(
                (request, answers) -> answers.send(answers.link("a", Flags.MULTI), answers.link("b", Flags.MULTI))
                        .send(answers.link("c", Flags.MULTI), answers.done(), answers.link("d", Flags.MULTI))
                        .send(answers.link("e", Flags.MULTI)))) {
            for (int i = 0; i < 3; i++) {
                assertThat(peer.client().dump(LIST)).extracting(FewLinks::name).containsExactly("a", "b", "c");
            }
            assertThat(peer.requests())
                    .allSatisfy(sent -> assertThat(sent.flags()).isEqualTo(Flags.REQUEST | Flags.DUMP));
        }
    }

    @Test
    void anEndWithoutPayloadIsSuccess() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a"), answers.message(ControlMessages.DONE, Flags.MULTI, new byte[0])))) {
            assertThat(peer.client().dump(LIST)).hasSize(1);
        }
    }

    @Test
    void anEndWithAnErrorIsThatErrorWithTheKernelsWords() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a"))
                .send(answers.done(0, Errno.EINVAL, ForgedPeer.Answers.text("Unsupported attribute in request"))))) {
            assertThatThrownBy(() -> peer.client().dump(LIST))
                    .isInstanceOf(NetlinkException.class)
                    .hasMessage("list links: Invalid argument (EINVAL): Unsupported attribute in request");
        }
    }

    @Test
    void anErrorInThePlaceOfADumpIsThatError() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.capped(Errno.EOPNOTSUPP)))) {
            assertThatThrownBy(() -> peer.client().dump(LIST))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessage("list links: Operation not supported (EOPNOTSUPP)");
        }
    }

    @Test
    void aDumpThatDoesNotEndTimesOut() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a")))) {
            peer.client().dumpTimeout(Duration.ofMillis(50));
            assertThatThrownBy(() -> peer.client().dump(LIST))
                    .isInstanceOf(NetlinkTimeoutException.class)
                    .hasMessage("list links: no answer within 50 ms; the result is unknown");
        }
    }

    @Test
    void aDumpThatWasInterruptedOnAnyMessageIsAskedAgain() {
        AtomicInteger count = new AtomicInteger();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            switch (count.incrementAndGet()) {
                case 1 -> answers.send(answers.link("a", Flags.DUMP_INTR), answers.link("b"), answers.done());
                case 2 -> answers.send(answers.link("a"), answers.done(Flags.DUMP_INTR, 0));
                default -> answers.send(answers.link("c")).send(answers.done());
            }
        })) {
            assertThat(peer.client().dump(LIST)).extracting(FewLinks::name).containsExactly("c");
            assertThat(count).hasValue(3);
        }
    }

    @Test
    void aDumpThatIsInterruptedEachTimeIsAnExceptionThatHasTheData() {
        AtomicInteger count = new AtomicInteger();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            count.incrementAndGet();
            answers.send(answers.link("a"), answers.done(Flags.DUMP_INTR, 0));
        })) {
            assertThatThrownBy(() -> peer.client().dump(LIST))
                    .isInstanceOf(InterruptedDumpException.class)
                    .hasMessage("list links: the objects changed during each of 5 attempts to list them")
                    .satisfies(e -> assertThat(((InterruptedDumpException) e).messages())
                            .extracting(FewLinks::name)
                            .containsExactly("a"));
            assertThat(count).hasValue(5);

            Dump dump = peer.client().tryDump(LIST);
            assertThat(dump.interrupted()).isTrue();
            assertThat(dump.messages()).extracting(FewLinks::name).containsExactly("a");
            assertThat(count).hasValue(10);
        }
    }

    @Test
    void theKernelsWordThatItFilteredIsHandedOver() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a", Flags.DUMP_FILTERED), answers.done(Flags.DUMP_FILTERED, 0)))) {
            assertThat(peer.client().tryDump(LIST).filtered()).isTrue();
        }
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a"), answers.done()))) {
            assertThat(peer.client().tryDump(LIST).filtered()).isFalse();
        }
    }

    @Test
    void aDumpOfWhichAPartDidNotFitBeginsAgainWithMoreRoom() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a")).send(answers.hugeLink("huge", 100_000), answers.done()))) {
            assertThat(peer.client().dump(LIST)).extracting(FewLinks::name).containsExactly("a", "huge");
            assertThat(peer.requests()).hasSize(2);
        }
    }

    @Test
    void aBusyKernelIsAskedAgainAFewTimes() {
        AtomicInteger count = new AtomicInteger();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (count.incrementAndGet() < 3) {
                answers.send(answers.capped(Errno.EBUSY));
            } else {
                answers.send(answers.link("a"), answers.done());
            }
        })) {
            assertThat(peer.client().dump(LIST)).hasSize(1);
        }
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.capped(Errno.EBUSY)))) {
            assertThatThrownBy(() -> peer.client().dump(LIST)).isInstanceOf(BusyException.class);
            assertThat(peer.requests()).hasSize(5);
        }
    }

    @Test
    void aDumpThatLosesDataEachTimeIsAnError() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(
                answers.link("a"), answers.message(ControlMessages.OVERRUN, 0, new byte[0]), answers.done()))) {
            assertThatThrownBy(() -> peer.client().dump(LIST))
                    .isInstanceOf(LostReplyException.class)
                    .hasMessage("list links: the receive buffer was full and the answer was lost");
            assertThat(peer.requests()).hasSize(5);
        }
    }
}
