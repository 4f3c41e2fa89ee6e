package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.channels.DatagramChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.FaultyLibc;
import org.netlink4j.libc.Linux;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;

/** Every system call of every operation is refused once: nothing is left behind, and the error says what failed. */
@KernelTest
@Timeout(120)
class FaultTest {

    private final String name = "n4j-" + Long.toHexString(System.nanoTime());

    /** What is opened once for the life of the JVM, or is still being closed, is not what these tests count. */
    @BeforeEach
    void warmUp() throws Exception {
        try (NetNs ns = NetNs.create()) {
            ns.run(caller -> {});
            ns.open(DatagramChannel::open).close();
            try (NetNsScope scope = ns.enter()) {
                assertThat(scope).isNotNull();
            }
        }
        NetNs.createNamed(name).close();
        NetNs.deleteNamed(name);
        Where.settledDescriptors();
    }

    interface Operation {
        void perform(String name) throws Exception;
    }

    static Stream<Arguments> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        operations.put("create", name -> NetNs.create().close());
        operations.put("createNamed", name -> {
            NetNs.createNamed(name).close();
            NetNs.deleteNamed(name);
        });
        operations.put("current", name -> NetNs.current().close());
        operations.put("at", name -> NetNs.at(Path.of("/proc/self/ns/net")).close());
        operations.put("createNamed and named", name -> {
            try (NetNs ns = NetNs.createNamed(name);
                    NetNs again = NetNs.named(name)) {
                assertThat(again).isEqualTo(ns);
            } finally {
                if (NetNs.names().contains(name)) {
                    NetNs.deleteNamed(name);
                }
            }
        });
        operations.put(
                "ofThread",
                name -> NetNs.ofThread(ProcessHandle.current().pid(), Linux.gettid())
                        .close());
        operations.put(
                "ofProcess",
                name -> NetNs.ofProcess(ProcessHandle.current().pid()).close());
        operations.put("create and call", name -> {
            try (NetNs ns = NetNs.create()) {
                ns.run(caller -> assertThat(Where.am()).isEqualTo(ns.id()));
            }
        });
        operations.put("create and enter", name -> {
            try (NetNs ns = NetNs.create()) {
                NetNsScope scope = ns.enter();
                try {
                    scope.close();
                } catch (NetNsException e) {
                    scope.close(); // refused once: the second time it works
                    throw e;
                }
            }
        });
        operations.put("create and start a thread", name -> {
            try (NetNs ns = NetNs.create()) {
                Thread thread = ns.threadFactory().newThread(() -> {});
                thread.start();
                Await.until(() -> !thread.isAlive());
            }
        });
        operations.put("create and run a task", name -> {
            try (NetNs ns = NetNs.create()) {
                CompletableFuture<NetNsId> task = CompletableFuture.supplyAsync(Where::am, ns.executor());
                assertThat(task.join()).isEqualTo(ns.id());
            }
        });
        operations.put("create and open a socket", name -> {
            try (NetNs ns = NetNs.create()) {
                ns.open(DatagramChannel::open).close();
            }
        });
        operations.put("create and start a process", name -> {
            try (NetNs ns = NetNs.create()) {
                ns.start(new ProcessBuilder("true")).onExit().join();
            }
        });
        operations.put("create and read the cookie", name -> {
            try (NetNs ns = NetNs.create()) {
                assertThat(ns.cookie()).isPresent();
            }
        });
        return operations.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void whicheverCallIsRefusedNothingIsLeft(String shown, Operation operation) throws Exception {
        assertThat(shown).isNotEmpty();
        int calls = countCalls(operation);
        assertThat(calls).isPositive();
        for (int errno : List.of(Errno.EPERM, Errno.EMFILE)) {
            for (int step = 0; step < calls; step++) {
                refuse(operation, step, errno);
            }
        }
    }

    private int countCalls(Operation operation) throws Exception {
        long descriptors = Where.descriptors();
        int calls;
        try (FaultyLibc libc = new FaultyLibc()) {
            operation.perform(name);
            calls = (int) libc.calls().stream().filter(FaultTest::canFail).count();
        }
        Await.until(() -> Where.descriptors() == descriptors);
        return calls;
    }

    private void refuse(Operation operation, int step, int errno) {
        NetNsId before = Where.am();
        long descriptors = Where.descriptors();
        Throwable failure;
        List<FaultyLibc.Call> calls;
        AtomicInteger count = new AtomicInteger();
        try (FaultyLibc libc = new FaultyLibc()) {
            libc.fail(errno, call -> canFail(call) && count.getAndIncrement() == step);
            failure = catchThrowable(() -> operation.perform(name));
            calls = libc.calls();
        }
        FaultyLibc.Call refused = calls.stream()
                .filter(call -> call.name().endsWith(" failing"))
                .findFirst()
                .orElse(null);
        // Some refusals do no harm: an old kernel's answer, or a worker's step out before it ends.
        if (failure != null) {
            assertThat(failure).as("step %s: %s", step, calls).isInstanceOf(NetNsException.class);
            assertThat(failure.getMessage()).matches("(?s)\\w+\\(.*\\): .+");
        }
        assertThat(NetNs.names()).as("names after %s", refused).satisfies(names -> {
            // A refused umount or unlink leaves the name, and a second try takes it away.
            if (names.contains(name)) {
                assertThat(refused).asString().startsWith("u");
                NetNs.deleteNamed(name);
            }
        });
        assertThat(Where.am()).as("the thread after %s", refused).isEqualTo(before);
        Await.until(() -> Where.descriptors() == descriptors);
    }

    /** All but what cannot fail, or whose failure means nothing. */
    private static boolean canFail(FaultyLibc.Call call) {
        return !call.name().startsWith("gettid") && !call.name().startsWith("close");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void whicheverThreadCannotBeStartedNothingIsLeft(String shown, Operation operation) throws Exception {
        assertThat(shown).isNotEmpty();
        long descriptors = Where.descriptors();
        boolean refused = true;
        for (int step = 0; refused; step++) {
            int failing = step;
            AtomicInteger starts = new AtomicInteger();
            CleanThread.startBy(start -> {
                if (starts.getAndIncrement() == failing) {
                    throw new OutOfMemoryError("unable to create native thread");
                }
                start.run();
            });
            Throwable failure;
            try {
                failure = catchThrowable(() -> operation.perform(name));
            } finally {
                CleanThread.startBy(Runnable::run);
            }
            refused = starts.get() > failing;
            if (refused) {
                assertThat(failure)
                        .isExactlyInstanceOf(NetNsException.class)
                        .hasMessageStartingWith("pthread_create(netns ")
                        .hasMessageContaining("EAGAIN (Resource temporarily unavailable); raise the limit on threads")
                        .hasRootCauseInstanceOf(OutOfMemoryError.class);
            }
            if (NetNs.names().contains(name)) {
                NetNs.deleteNamed(name); // it was the deletion that needed the thread
            }
        }
        Await.until(() -> Where.descriptors() == descriptors);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void anInterruptedCallerIsServedAndStaysInterrupted(String shown, Operation operation) throws Exception {
        assertThat(shown).isNotEmpty();
        Thread.currentThread().interrupt();
        try {
            operation.perform(name);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void theFirstFailureIsThrownAndThatOfTheWayBackIsSuppressedInIt() {
        long descriptors = Where.descriptors();
        try (FaultyLibc libc = new FaultyLibc()) {
            libc.fail(
                    Errno.EPERM,
                    call -> call.name().equals("unlink")
                            || call.name().equals("mount")
                                    && call.arguments().get(1).toString().endsWith(name));
            assertThatThrownBy(() -> NetNs.createNamed(name))
                    .isInstanceOf(NetNsException.class)
                    .hasMessageStartingWith("mount(")
                    .satisfies(e -> assertThat(e.getSuppressed())
                            .anyMatch(
                                    other -> String.valueOf(other.getMessage()).startsWith("unlink(")));
        }
        NetNs.deleteNamed(name);
        Await.until(() -> Where.descriptors() == descriptors);
    }

    @Test
    void aRefusalSaysWhatHelps() {
        try (FaultyLibc libc = new FaultyLibc()) {
            libc.fail(Errno.EPERM, call -> call.name().equals("unshare"));
            assertThatThrownBy(NetNs::create)
                    .isExactlyInstanceOf(NetNsException.class)
                    .hasMessage("unshare(CLONE_NEWNET): EPERM (Operation not permitted); needs CAP_SYS_ADMIN")
                    .satisfies(e -> assertThat(e.getStackTrace())
                            .extracting(StackTraceElement::getMethodName)
                            .contains("aRefusalSaysWhatHelps"));
            libc.fail(28, call -> call.name().equals("unshare"));
            assertThatThrownBy(NetNs::create).hasMessageContaining("raise /proc/sys/user/max_net_namespaces");
            libc.fail(Errno.EMFILE, call -> call.name().equals("open"));
            assertThatThrownBy(NetNs::current).hasMessageContaining("ulimit -n");
        }
    }

    @Test
    void aThreadThatCannotLeaveRefusesWorkUntilItCan() {
        NetNsId before = Where.am();
        try (NetNs ns = NetNs.create();
                FaultyLibc libc = new FaultyLibc()) {
            NetNsScope scope = ns.enter();
            libc.fail(Errno.EPERM, call -> call.name().equals("setns"));
            assertThatThrownBy(scope::close)
                    .isInstanceOf(NetNsException.class)
                    .hasMessageContaining("setns(" + before + ")");
            assertThat(Where.am()).isEqualTo(ns.id());
            libc.heal();
            assertThatThrownBy(ns::enter)
                    .isInstanceOf(StuckThreadException.class)
                    .hasCauseInstanceOf(NetNsException.class);
            assertThatThrownBy(() -> ns.run(() -> {})).isInstanceOf(StuckThreadException.class);
            scope.close();
            assertThat(Where.am()).isEqualTo(before);
            ns.run(() -> {});
        }
    }

    @Test
    void aProcessThatEndsBetweenLookUpAndOpenIsMissing() throws Exception {
        Process process = new ProcessBuilder("sleep", "100").start();
        long descriptors = Where.descriptors();
        try (FaultyLibc libc = new FaultyLibc()) {
            // An older kernel: no PIDFD_GET_NET_NAMESPACE, and while we look for another way the process ends.
            libc.fail(Errno.ENOTTY, call -> {
                if (call.name().equals("ioctl") && call.arguments().get(1).equals(0xff04L)) {
                    process.destroyForcibly();
                    process.toHandle().onExit().join();
                    return true;
                }
                return false;
            });
            assertThatThrownBy(() -> NetNs.ofProcess(process.pid()))
                    .isInstanceOf(NoSuchNetNsException.class)
                    .hasMessageContaining("there is no such");
        }
        process.waitFor();
        Await.until(() -> Where.descriptors() <= descriptors);
    }

    @Test
    void olderKernelsAreServedByPath() {
        long me = ProcessHandle.current().pid();
        try (FaultyLibc libc = new FaultyLibc()) {
            libc.fail(
                    Errno.ENOTTY,
                    call -> call.name().equals("ioctl")
                            && call.arguments().get(1).equals(0xff04L));
            try (NetNs ns = NetNs.ofProcess(me)) {
                assertThat(ns.isCurrent()).isTrue();
            }
            libc.fail(Errno.ENOSYS, call -> call.name().equals("syscall"));
            try (NetNs ns = NetNs.ofProcess(me)) {
                assertThat(ns.isCurrent()).isTrue();
            }
            libc.fail(92, call -> call.name().equals("getsockopt"));
            try (NetNs ns = NetNs.create()) {
                assertThat(ns.cookie()).isEmpty();
            }
        }
    }
}
