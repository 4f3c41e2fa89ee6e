package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageCursor;

/** Lists that are read where they lie, against a peer that plays the kernel. */
class ScanTest {

    private static final Request LIST = FewLinks.list();

    private static Predicate<MessageCursor> into(List<String> names, String last) {
        return link -> {
            String name = link.attributes(FewLinks.NEW).text(FewLinks.NAME).orElseThrow();
            names.add(name);
            return !name.equals(last);
        };
    }

    @Test
    void theReaderSeesEachUpToTheEnd() {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a"), answers.link("b")).send(answers.link("c"), answers.done()))) {
            peer.client().scan(LIST, into(names, ""));
            assertThat(names).containsExactly("a", "b", "c");
        }
    }

    @Test
    void whoHasEnoughStopsAndTheSocketIsAsBefore() {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (request.hasFlag(Flags.ACK) && !request.hasFlag(Flags.DUMP)) {
                answers.send(answers.link("x"), answers.ack());
            } else {
                answers.send(answers.link("a"), answers.link("b"), answers.link("c"))
                        .send(answers.link("d"), answers.done());
            }
        })) {
            peer.client().scan(LIST, into(names, "b"));
            assertThat(names).containsExactly("a", "b");
            assertThat(peer.client().request(FewLinks.get("x")).messages())
                    .extracting(FewLinks::name)
                    .containsExactly("x");
            assertThat(peer.client().dump(LIST)).hasSize(4);
        }
    }

    @Test
    void anExceptionOfTheReaderComesOutAndTheSocketIsAsBefore() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a"), answers.link("b")).send(answers.done()))) {
            assertThatThrownBy(() -> peer.client().scan(LIST, link -> {
                        throw new IllegalArgumentException("mine");
                    }))
                    .hasMessage("mine");
            assertThat(peer.client().dump(LIST)).hasSize(2);
        }
    }

    @Test
    void aReaderThatAsksOverTheSameSocketIsRefused() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.link("a"), answers.done()))) {
            assertThatThrownBy(() -> peer.client()
                            .scan(
                                    LIST,
                                    link -> peer.client()
                                            .request(FewLinks.get("a"))
                                            .complete()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("get link a: asked by the reader of a list, over the socket that it is reading from;"
                            + " use another");
            peer.client().scan(LIST, link -> true);
        }
    }

    @Test
    void changesMeanwhileAreSaidAtTheEnd() {
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.link("a", Flags.DUMP_INTR), answers.link("b"), answers.done()))) {
            assertThatThrownBy(() -> peer.client().scan(LIST, into(names, "")))
                    .isInstanceOf(InterruptedDumpException.class)
                    .hasMessage("list links: the objects changed while they were listed");
            assertThat(names).containsExactly("a", "b");
        }
    }

    @Test
    void aRefusalAndALossAreExceptions() {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> answers.send(answers.done(0, Errno.EINVAL)))) {
            assertThatThrownBy(() -> peer.client().scan(LIST, link -> true)).hasMessageContaining("EINVAL");
        }
        try (ForgedPeer peer = new ForgedPeer((request, answers) ->
                answers.send(answers.hugeLink("huge", 100_000)).send(answers.done()))) {
            assertThatThrownBy(() -> peer.client().scan(LIST, link -> true)).isInstanceOf(LostReplyException.class);
            List<String> names = new ArrayList<>();
            peer.client().scan(LIST, into(names, "")); // the buffer has grown
            assertThat(names).containsExactly("huge");
        }
    }

    @Test
    void theRestOfAnAbandonedListIsTakenOutFirst() {
        AtomicInteger count = new AtomicInteger();
        List<String> names = new ArrayList<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            if (count.incrementAndGet() < 3) {
                answers.send(answers.capped(Errno.EBUSY));
            } else {
                answers.send(answers.link("a"), answers.done());
            }
        })) {
            peer.client().scan(LIST, into(names, ""));
            assertThat(names).containsExactly("a");
        }
    }
}
