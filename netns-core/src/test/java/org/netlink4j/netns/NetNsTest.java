package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netlink4j.libc.Linux;
import org.netlink4j.testkernel.KernelTest;

/** Opening, calling and closing. */
@KernelTest
class NetNsTest {

    @Test
    void aNewNamespaceIsAnother() {
        try (NetNs ns = NetNs.create();
                NetNs other = NetNs.create();
                NetNs here = NetNs.current();
                NetNs process = NetNs.ofProcess()) {
            assertThat(ns).isNotEqualTo(here).isNotEqualTo(other);
            assertThat(here).isEqualTo(process);
        }
    }

    @Test
    void workRunsInTheNamespaceAndItsCallerStaysOutside() {
        try (NetNs ns = NetNs.create()) {
            NetNsId before = Where.am();
            assertThat(ns.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(ns.id());
            assertThat(Where.am()).isEqualTo(before);
        }
    }

    @Test
    void workIsHandedTheNamespaceOfItsCaller() {
        try (NetNs ns = NetNs.create();
                NetNs inner = NetNs.create()) {
            NetNsId here = Where.am();
            ns.run(caller -> {
                assertThat(caller.id()).isEqualTo(here);
                inner.run(caller2 -> {
                    assertThat(caller2.id()).isEqualTo(ns.id());
                    assertThat(Where.am()).isEqualTo(inner.id());
                });
                assertThat(Where.am()).isEqualTo(ns.id());
            });
        }
    }

    @Test
    void theWorksOwnExceptionComesBackWithTheCallersStack() {
        IOException mine = new IOException("mine");
        try (NetNs ns = NetNs.create()) {
            assertThatThrownBy(() -> ns.run(() -> {
                        throw mine;
                    }))
                    .isSameAs(mine);
        }
        assertThat(mine.getSuppressed()).hasSize(1);
        assertThat(mine.getSuppressed()[0].getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("theWorksOwnExceptionComesBackWithTheCallersStack");
    }

    @Test
    void aPathTellsMissingFromNoNamespaceFromAnotherKind(@TempDir Path dir) throws Exception {
        assertThatThrownBy(() -> NetNs.at(dir.resolve("missing")))
                .isInstanceOf(NoSuchNetNsException.class)
                .hasMessageContaining("ENOENT");
        Path file = Files.createFile(dir.resolve("file"));
        assertThatThrownBy(() -> NetNs.at(file)).isInstanceOf(NotANamespaceException.class);
        assertThatThrownBy(() -> NetNs.at(dir)).isInstanceOf(NotANamespaceException.class);
        assertThatThrownBy(() -> NetNs.at(Path.of("/proc/self/ns/mnt")))
                .isInstanceOfSatisfying(
                        WrongNamespaceKindException.class,
                        e -> assertThat(e.kind()).isEqualTo("mnt"));
    }

    @Test
    void aClosedHandleRefusesEverythingAndClosesTwice() {
        NetNs ns = NetNs.create();
        ns.run(() -> {});
        ns.close();
        ns.close();
        assertThatThrownBy(() -> ns.run(() -> {})).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(() -> ns.run(caller -> {})).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(ns::fd).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(ns::enter).isInstanceOf(NetNsClosedException.class);
        assertThatThrownBy(ns::isCurrent).isInstanceOf(NetNsClosedException.class);
    }

    @Test
    void closingLeavesNoThreadBehind() {
        NetNsId id;
        try (NetNs ns = NetNs.create()) {
            ns.run(() -> {});
            id = ns.id();
            assertThat(Where.threads(id)).isNotEmpty();
        }
        assertThat(Where.threads(id)).isEmpty();
    }

    @Test
    void theProcessItselfAndAnotherProcessAndAThread() {
        long me = ProcessHandle.current().pid();
        try (NetNs process = NetNs.ofProcess();
                NetNs byNumber = NetNs.ofProcess(me);
                NetNs main = NetNs.ofThread(me, me)) {
            assertThat(byNumber).isEqualTo(process);
            assertThat(main).isEqualTo(process);
        }
        assertThatThrownBy(() -> NetNs.ofProcess(0x3fff_fff0)).isInstanceOf(NoSuchNetNsException.class);
        assertThatThrownBy(() -> NetNs.ofThread(me, 0x3fff_fff0)).isInstanceOf(NoSuchNetNsException.class);
    }

    @Test
    void aThreadIsWhereItWasPut() {
        long me = ProcessHandle.current().pid();
        try (NetNs ns = NetNs.create();
                NetNs ofWorker = NetNs.ofThread(me, ns.<Integer, RuntimeException>call(Linux::gettid))) {
            assertThat(ofWorker).isEqualTo(ns);
        }
    }

    @Test
    void aChildInheritsNoDescriptor() throws Exception {
        long me = ProcessHandle.current().pid();
        try (NetNs ns = NetNs.create();
                NetNs current = NetNs.current();
                NetNs ofProcess = NetNs.ofProcess(me);
                NetNs ofThread = NetNs.ofThread(me, me)) {
            for (NetNs each : List.of(ns, current, ofProcess, ofThread)) {
                assertThat(Files.readString(Path.of("/proc/self/fdinfo/" + each.fd())))
                        .as("close on exec, of %s", each)
                        .containsPattern("flags:\\s+02\\d{6}\\b");
            }
        }
    }

    @Test
    void aScopeTakesTheThreadThereAndBack() {
        NetNsId before = Where.am();
        try (NetNs ns = NetNs.create();
                NetNs inner = NetNs.create()) {
            try (NetNsScope scope = ns.enter()) {
                assertThat(Where.am()).isEqualTo(ns.id());
                try (NetNsScope second = inner.enter()) {
                    assertThat(Where.am()).isEqualTo(inner.id());
                    assertThat(second).hasToString("scope in " + inner.id());
                    assertThatThrownBy(scope::close).isInstanceOf(IllegalStateException.class);
                }
                assertThat(Where.am()).isEqualTo(ns.id());
                assertThat(ns.call(Thread::currentThread)).isSameAs(Thread.currentThread());
            }
        }
        assertThat(Where.am()).isEqualTo(before);
    }
}
