package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresJdk;

/** Threads that a callback starts: those of the JVM's pools come home, the others are named and left alone. */
@KernelTest
@Timeout(120)
class LeakGuardTest {

    /** More threads than processors, so that a pool that was started before is not complete. */
    private static final List<String> EIGHT = List.of(
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=8", "-Djdk.virtualThreadScheduler.parallelism=8");

    private static final String NOT_AHEAD = "-Dorg.netlink4j.netns.prestart=false";

    private static String leak(String how, String... more) throws Exception {
        List<String> options = new ArrayList<>(EIGHT);
        options.addAll(List.of(more));
        String output = Jvm.run(LeakMain.class, options, how);
        assertThat(output).doesNotContainPattern("[1-9]\\d* of 1000 astray");
        return output;
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplyAsync", "parallel stream"})
    void theCommonPoolComesHomeAndItsThreadIsNamed(String how) throws Exception {
        String output = leak(how, NOT_AHEAD);
        assertThat(output)
                .contains("common pool: 0 of 1000 astray")
                .contains("WARNING")
                .containsPattern("pool's thread \"ForkJoinPool.commonPool-worker-\\d+\" \\(\\d+\\) in net:")
                .doesNotContain("stray \"");
    }

    @Test
    @RequiresJdk(21)
    void theCarriersOfTheFirstVirtualThreadsComeHome() throws Exception {
        String output = leak("virtual threads", NOT_AHEAD);
        assertThat(output)
                .contains("virtual threads: 0 of 1000 astray")
                .contains("common pool: 0 of 1000 astray")
                .containsPattern("pool's thread \"ForkJoinPool-1-w?.*\" \\(\\d+\\) in net:")
                .doesNotContain("stray \"ForkJoin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supplyAsync", "parallel stream", "delayed", "busy"})
    void poolsThatWereStartedAheadStayHome(String how) throws Exception {
        assertThat(leak(how)).contains("common pool: 0 of 1000 astray").doesNotContain("stray \"");
    }

    @Test
    void aPoolsThreadThatIsBusyComesHomeLater() throws Exception {
        String output = leak("busy", NOT_AHEAD);
        assertThat(output).containsPattern("pool's thread \"ForkJoinPool.co.*\" \\(\\d+\\) in net:.* is busy there");
    }

    @Test
    void aReaperIsNamed() throws Exception {
        String output = leak("process", NOT_AHEAD);
        assertThat(output)
                .contains("common pool: 0 of 1000 astray")
                .containsPattern("WARNING: the thread \"process reaper.*\" \\(\\d+\\) in net:")
                .containsPattern("stray \"process reaper");
    }

    @Test
    void aThreadStartedOnPurposeIsListedAndLeftAlone() throws Exception {
        String output = leak("thread");
        assertThat(output)
                .containsPattern("WARNING: the thread \"mine on purpose\" \\(\\d+\\) in net:")
                .containsPattern("stray \"mine on purpose\" \\(\\d+\\) in net:")
                .contains("common pool: 0 of 1000 astray");
    }

    @Test
    void aStrayIsReportedOnceAndOnlyWhileItLives() throws Exception {
        try (NetNs ns = NetNs.create();
                Log log = new Log()) {
            CountDownLatch stay = new CountDownLatch(1);
            Thread[] started = new Thread[1];
            ns.run(() -> {
                started[0] = new Thread(() -> Errand.awaitQuietly(stay), "stays for a while");
                started[0].start();
            });
            ns.run(() -> {
                Thread shortLived = new Thread(() -> {}, "short-lived");
                shortLived.start();
                shortLived.join();
                // Java is done with a thread a little before the kernel is.
                Await.until(() -> !Where.threads(ns.id()).contains("short-lived"));
            });
            assertThat(log.lines()).hasSize(1).allMatch(line -> line.contains("stays for a while"));
            assertThat(NetNs.strays())
                    .filteredOn(stray -> stray.namespace().equals(ns.id()))
                    .hasSize(1)
                    .allMatch(stray -> stray.name().startsWith("stays for a whi"));
            assertThat(started[0].isAlive()).isTrue();
            stay.countDown();
            started[0].join();
            Await.until(() ->
                    NetNs.strays().stream().noneMatch(stray -> stray.namespace().equals(ns.id())));
        }
    }

    @Test
    void aScopeIsGuardedToo() throws Exception {
        CountDownLatch stay = new CountDownLatch(1);
        try (NetNs ns = NetNs.create();
                Log log = new Log()) {
            Thread thread;
            try (NetNsScope scope = ns.enter()) {
                thread = new Thread(() -> Errand.awaitQuietly(stay), "born in " + scope);
                thread.start();
            }
            assertThat(log.lines()).hasSize(1).allMatch(line -> line.contains("\"born in scope"));
            stay.countDown();
            thread.join();
        }
    }

    @Test
    void aForgottenHandleIsReportedAndClosed() {
        try (Log log = new Log()) {
            long descriptors = Where.descriptors();
            forget();
            Await.until(() -> {
                System.gc();
                return !log.lines().isEmpty();
            });
            assertThat(log.lines()).hasSize(1).allMatch(line -> line.contains("was not closed"));
            Await.until(() -> Where.descriptors() <= descriptors);
        }
    }

    private static void forget() {
        NetNs.create().run(() -> {});
    }
}
