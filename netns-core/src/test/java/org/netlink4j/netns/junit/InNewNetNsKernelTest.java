package org.netlink4j.netns.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.abortedWithReason;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.FaultyLibc;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsId;
import org.netlink4j.testkernel.KernelTest;

@KernelTest
@InNewNetNs
class InNewNetNsKernelTest {

    private static final Set<NetNsId> SEEN = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void setUpRunsThere(NetNs namespace) {
        assertThat(namespace.isCurrent()).isTrue();
        assertThat(namespace).isNotEqualTo(NetNs.ofProcess());
    }

    @AfterEach
    void tearDownRunsThereToo(NetNs namespace) {
        assertThat(namespace.isCurrent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void eachTestHasAPortOfItsOwn(int number) throws IOException {
        assertThat(number).isPositive();
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(80));
            assertThat(server.isOpen()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void itIsNotTheNamespaceOfTheProcess(int number, NetNs namespace) {
        assertThat(number).isPositive();
        SEEN.add(namespace.id());
        try (NetNs process = NetNs.ofProcess()) {
            assertThat(SEEN).doesNotContain(process.id());
        }
    }

    @Nested
    class InANestedClass {

        @Test
        void itIsTheSame(NetNs namespace) {
            assertThat(namespace.isCurrent()).isTrue();
        }
    }

    @Test
    void aTestThatLeavesAThreadBehindFails() {
        CountDownLatch end = new CountDownLatch(1);
        Leaves.until = end;
        try {
            run(Leaves.class, "false")
                    .assertStatistics(tests -> tests.started(1).failed(1));
        } finally {
            end.countDown();
        }
    }

    @Test
    void aMethodHasOneOfItsOwnToo() {
        run(OnAMethod.class, "false").assertStatistics(tests -> tests.succeeded(1));
    }

    @Test
    void withoutThePrivilegeTheTestIsSkippedWithTheReasonOrFailsWhereItIsRequired() {
        try (FaultyLibc libc = new FaultyLibc()) {
            libc.fail(Errno.EPERM, call -> call.name().equals("unshare"));
            run(OnAMethod.class, "false")
                    .assertStatistics(tests -> tests.aborted(1))
                    .assertThatEvents()
                    .haveExactly(1, event(abortedWithReason(message(text -> text.contains("needs CAP_SYS_ADMIN")))));
            run(OnAMethod.class, "true").assertStatistics(tests -> tests.failed(1));
        }
    }

    private static Events run(Class<?> fixture, String required) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(fixture))
                .configurationParameter("netlink4j.netns.required", required)
                .execute()
                .testEvents();
    }

    static class OnAMethod {

        @Test
        @InNewNetNs
        void inside(NetNs namespace) {
            assertThat(namespace.isCurrent()).isTrue();
        }
    }

    @InNewNetNs
    static class Leaves {

        private static CountDownLatch until = new CountDownLatch(0);

        @Test
        void aThread() {
            CountDownLatch end = until;
            new Thread(() -> {
                        try {
                            end.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    })
                    .start();
        }
    }
}
