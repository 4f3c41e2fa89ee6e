package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;

/** The caller's own thread, there and back. */
@KernelTest
@Timeout(60)
class ScopeTest {

    @Test
    void scopesNestAndAreLeftInReverseOrderOnly() {
        NetNsId before = Where.am();
        try (NetNs outer = NetNs.create();
                NetNs inner = NetNs.create()) {
            NetNsScope first = outer.enter();
            NetNsScope second = inner.enter();
            assertThatThrownBy(first::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("reverse order");
            assertThat(Where.am()).isEqualTo(inner.id());
            second.close();
            second.close();
            assertThat(Where.am()).isEqualTo(outer.id());
            first.close();
            assertThat(Where.am()).isEqualTo(before);
            second.close();
            assertThat(Where.am()).isEqualTo(before);
        }
    }

    @Test
    void aScopeIsLeftByItsOwnThreadOnly() throws Exception {
        try (NetNs ns = NetNs.create()) {
            NetNsScope scope = ns.enter();
            try {
                Thread[] other = new Thread[1];
                CompletableFuture<Boolean> tried = new CompletableFuture<>();
                try (NetNs process = NetNs.ofProcess()) {
                    other[0] = process.threadFactory().newThread(() -> {
                        try {
                            scope.close();
                            tried.complete(true);
                        } catch (IllegalStateException e) {
                            tried.completeExceptionally(e);
                        }
                    });
                    other[0].start();
                    assertThatThrownBy(tried::get)
                            .isInstanceOf(ExecutionException.class)
                            .hasCauseInstanceOf(IllegalStateException.class);
                }
                other[0].join();
                assertThat(Where.am()).isEqualTo(ns.id());
            } finally {
                scope.close();
            }
        }
    }

    @Test
    void aScopeOutlivesItsHandleAndKeepsTheWayBack() {
        NetNsId before = Where.am();
        NetNs outer = NetNs.create();
        NetNs inner = NetNs.create();
        long descriptors = Where.settledDescriptors();
        NetNsScope first = outer.enter();
        NetNsScope second = inner.enter();
        outer.close();
        inner.close();
        assertThat(Where.am()).isEqualTo(inner.id());
        second.close();
        assertThat(Where.am()).isEqualTo(outer.id());
        first.close();
        assertThat(Where.am()).isEqualTo(before);
        Await.until(() -> Where.descriptors() == descriptors - 2);
    }

    @Test
    void currentFollowsTheThreadAndIsCurrentAsksTheKernel() {
        try (NetNs ns = NetNs.create()) {
            assertThat(ns.isCurrent()).isFalse();
            try (NetNsScope scope = ns.enter();
                    NetNs current = NetNs.current();
                    NetNs process = NetNs.ofProcess()) {
                assertThat(scope).hasToString("scope in " + ns.id());
                assertThat(current).isEqualTo(ns);
                assertThat(ns.isCurrent()).isTrue();
                assertThat(process.isCurrent()).isFalse();
            }
        }
    }

    @Test
    void aThreadInAScopeIsNoStray() {
        try (NetNs ns = NetNs.create();
                NetNsScope scope = ns.enter()) {
            assertThat(NetNs.strays())
                    .as("threads other than in %s", scope)
                    .noneMatch(stray -> stray.namespace().equals(ns.id()));
        }
    }

    @Test
    void aThreadThatEndsInsideAScopeIsForgotten() throws Exception {
        long descriptors = Where.settledDescriptors();
        NetNs ns = NetNs.create();
        Thread careless = new Thread(() -> assertThat(ns.enter()).isNotNull());
        careless.start();
        careless.join();
        ns.close();
        OwnThreads.purge();
        Await.until(() -> Where.descriptors() == descriptors);
    }
}
