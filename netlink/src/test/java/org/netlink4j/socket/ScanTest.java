package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageCursor;

/** Lists that are read where they lie, against a peer that plays the kernel. */
class ScanTest {

    private static final Request LIST = FewLinks.list();

    /** The two ways to receive what is read. */
    private enum Way {
        IN_TURN {
            @Override
            void scan(RequestSocket socket, Predicate<MessageCursor> reader) {
                socket.scan(LIST, reader);
            }
        },
        AHEAD {
            @Override
            void scan(RequestSocket socket, Predicate<MessageCursor> reader) {
                socket.scanAhead(LIST, reader);
            }
        };

        abstract void scan(RequestSocket socket, Predicate<MessageCursor> reader);
    }

    private static Predicate<MessageCursor> into(List<String> names, String last) {
        return link -> {
            String name = link.attributes(FewLinks.NEW).text(FewLinks.NAME).orElseThrow();
            names.add(name);
            return !name.equals(last);
        };
    }

    @ParameterizedTest
    @EnumSource
    void theReaderSeesEachUpToTheEnd(Way way) {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a"), answers.link("b")).send(answers.link("c"), answers.done()))) {
            way.scan(peer.client(), into(names, ""));
            assertThat(names).containsExactly("a", "b", "c");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasEnoughStopsAndTheSocketIsAsBefore(Way way) {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (request.hasFlag(Flags.ACK) && !request.hasFlag(Flags.DUMP)) {
                answers.send(answers.link("x"), answers.ack());
            } else {
                answers.send(answers.link("a"), answers.link("b"), answers.link("c"))
                        .send(answers.link("d"), answers.done());
            }
        })) {
            way.scan(peer.client(), into(names, "b"));
            assertThat(names).containsExactly("a", "b");
            assertThat(peer.client().request(FewLinks.get("x")).messages())
                    .extracting(FewLinks::name)
                    .containsExactly("x");
            assertThat(peer.client().dump(LIST)).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExceptionOfTheReaderComesOutAndTheSocketIsAsBefore(Way way) {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a"), answers.link("b")).send(answers.done()))) {
            assertThatThrownBy(() -> way.scan(peer.client(), link -> {
                        throw new IllegalArgumentException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(peer.client().dump(LIST)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatAsksOverTheSameSocketIsRefused(Way way) {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a"), answers.done()))) {
            assertThatThrownBy(() -> way.scan(
                            peer.client(),
                            link -> peer.client().request(FewLinks.get("a")).complete()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("get link a: asked by the reader of a list, over the socket that it is reading from;"
                            + " use another");
            way.scan(peer.client(), link -> true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesMeanwhileAreSaidAtTheEnd(Way way) {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a", Flags.DUMP_INTR), answers.link("b"), answers.done()))) {
            assertThatThrownBy(() -> way.scan(peer.client(), into(names, "")))
                    .isInstanceOf(InterruptedDumpException.class)
                    .hasMessage("list links: the objects changed while they were listed");
            assertThat(names).containsExactly("a", "b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalAndALossAreExceptions(Way way) {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.done(0, Errno.EINVAL)))) {
            assertThatThrownBy(() -> way.scan(peer.client(), link -> true)).hasMessageContaining("EINVAL");
        }
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.hugeLink("huge", 100_000)).send(answers.done()))) {
            assertThatThrownBy(() -> way.scan(peer.client(), link -> true)).isInstanceOf(LostReplyException.class);
            List<String> names = new ArrayList<>();
            way.scan(peer.client(), into(names, "")); // the buffer has grown
            assertThat(names).containsExactly("huge");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRestOfAnAbandonedListIsTakenOutFirst(Way way) {
        AtomicInteger count = new AtomicInteger();
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (count.incrementAndGet() < 3) {
                answers.send(answers.capped(Errno.EBUSY));
            } else {
                answers.send(answers.link("a"), answers.done());
            }
        })) {
            way.scan(peer.client(), into(names, ""));
            assertThat(names).containsExactly("a");
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingTheSocketEndsIt(Way way) {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a")))) {
            assertThatThrownBy(() -> way.scan(peer.client(), link -> {
                        peer.client().close();
                        return true;
                    }))
                    .isInstanceOf(SocketClosedException.class)
                    .hasMessageStartingWith("list links: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noThreadStaysBehindAndAnInterruptStaysPending(Way way) {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a"), answers.done()))) {
            Thread.currentThread().interrupt();
            way.scan(peer.client(), into(names, "a"));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(names).containsExactly("a");
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .doesNotContain("netlink4j-receiver");
        }
    }
}
