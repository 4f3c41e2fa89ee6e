package org.netlink4j.netns.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

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
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(Leaves.class))
                    .execute()
                    .testEvents()
                    .assertStatistics(tests -> tests.started(1).failed(1));
        } finally {
            end.countDown();
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
