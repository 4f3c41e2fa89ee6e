package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;

/** One socket, many threads. */
class SharedSocketTest {

    @Test
    void ofSixteenThreadsEachGetsItsOwnAnswers() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            String name = FewLinks.name(request);
            if (name.endsWith("7")) {
                answers.send(answers.capped(Errno.ENODEV, ForgedPeer.Answers.text(name)));
            } else {
                answers.send(answers.link(name)).send(answers.ack());
            }
        })) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < 16; thread++) {
                int own = thread;
                results.add(threads.submit(() -> ask(peer.client(), own)));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(100);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static int ask(RequestSocket client, int thread) {
        int right = 0;
        for (int i = 0; i < 100; i++) {
            String name = "t" + thread + "-" + i;
            try {
                assertThat(client.request(FewLinks.get(name)).messages())
                        .extracting(FewLinks::name)
                        .containsExactly(name);
                assertThat(name).doesNotEndWith("7");
            } catch (NotFoundException e) {
                assertThat(e.kernelText()).contains(name);
            }
            right++;
        }
        return right;
    }

    /** Every fifth answer comes too late: in front of that to the next request, whoever asks it. */
    @Test
    void anAnswerThatComesLateReachesNobody() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        AtomicInteger count = new AtomicInteger();
        Queue<Runnable> late = new ConcurrentLinkedQueue<>();
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {
            for (Runnable answer = late.poll(); answer != null; answer = late.poll()) {
                answer.run();
            }
            Runnable answer =
                    () -> answers.send(answers.link(FewLinks.name(request))).send(answers.ack());
            if (count.incrementAndGet() % 5 == 0) {
                late.add(answer);
            } else {
                answer.run();
            }
        })) {
            peer.client().timeout(Duration.ofMillis(30));
            List<Future<Integer>> results = new ArrayList<>();
            for (int thread = 0; thread < 64; thread++) {
                int own = thread;
                results.add(threads.submit(() -> askInVain(peer.client(), own)));
            }
            int inVain = 0;
            for (Future<Integer> result : results) {
                inVain += result.get();
            }
            assertThat(inVain).isGreaterThanOrEqualTo(64);
        } finally {
            threads.shutdown();
        }
    }

    private static int askInVain(RequestSocket client, int thread) {
        int inVain = 0;
        for (int i = 0; i < 5; i++) {
            String name = "t" + thread + "-" + i;
            try {
                assertThat(client.request(FewLinks.get(name)).messages())
                        .extracting(FewLinks::name)
                        .containsExactly(name);
            } catch (NetlinkTimeoutException e) {
                inVain++;
            }
        }
        return inVain;
    }

    @Test
    void closeEndsTheRequestThatWaitsAndThoseThatWaitForTheirTurn() throws Exception {
        try (ForgedPeer peer = new ForgedPeer((request, answers) -> {})) {
            RequestSocket client = peer.client();
            Waiting<Reply> first =
                    Waiting.in(() -> client.request(FewLinks.get("a"))).untilBlocked();
            Waiting<Reply> second = Waiting.in(() -> client.request(FewLinks.get("b")));
            client.close();
            assertThatThrownBy(first::join)
                    .isInstanceOf(SocketClosedException.class)
                    .hasMessage("get link a: the netlink socket is closed");
            assertThatThrownBy(second::join).isInstanceOf(SocketClosedException.class);
            client.close();
            assertThatThrownBy(() -> client.dump(FewLinks.list()))
                    .isInstanceOf(SocketClosedException.class)
                    .hasMessage("list links: the netlink socket is closed");
        }
    }
}
