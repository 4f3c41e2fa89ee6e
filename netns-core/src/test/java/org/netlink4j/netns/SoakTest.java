package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;

/** Many lives of a namespace; {@code -Dnetlink4j.soak.cycles=20000} for the long one. */
@KernelTest
class SoakTest {

    private static final int CYCLES =
            Integer.getInteger("netlink4j.soak.cycles", Where.inUserModeLinux() ? 300 : 2_000);
    private static final int WARM_UP = Math.min(200, CYCLES / 3);

    /** The kernel counts by the page, each processor keeps some pages, and other processes have namespaces too. */
    private static final long SOME_NAMESPACES = 100;

    /** It takes namespaces apart in its own time, many at once. */
    private static final Duration KERNEL_PATIENCE = Duration.ofMinutes(2);

    @Test
    void afterManyCyclesEverythingIsAsBefore() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            cycle(i);
        }
        System.gc();
        long namespaces = namespaces();
        long descriptors = Where.descriptors();
        long threads = threads();
        long memory = residentKilobytes();
        for (int i = 0; i < CYCLES; i++) {
            cycle(i);
        }
        Await.until(() -> Where.descriptors() <= descriptors);
        Await.until(() -> threads() <= threads);
        Await.until(KERNEL_PATIENCE, () -> namespaces() <= namespaces + SOME_NAMESPACES);
        System.gc();
        long grown = residentKilobytes() - memory;
        System.out.println("soak: " + CYCLES + " cycles; descriptors " + descriptors + " -> " + Where.descriptors()
                + ", threads " + threads + " -> " + threads() + ", the kernel's namespaces " + namespaces + " -> "
                + namespaces() + ", resident memory grew by " + grown + " KiB");
        assertThat(grown).as("growth of resident memory, KiB").isLessThan(64 * 1024);
    }

    private static void cycle(int number) throws IOException {
        NetNsId id;
        try (NetNs ns = NetNs.create()) {
            id = ns.id();
            assertThat(ns.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(id);
            try (DatagramChannel socket = ns.open(DatagramChannel::open)) {
                assertThat(socket.isOpen()).isTrue();
            }
            try (NetNsScope scope = ns.enter()) {
                assertThat(scope).isNotNull();
            }
        }
        if (number % 100 == 0) {
            assertThat(Where.threads(id)).isEmpty();
        }
    }

    /** How many network namespaces there are on the machine, those included that the kernel is taking apart. */
    private static long namespaces() {
        try {
            return Files.readAllLines(Path.of("/proc/slabinfo")).stream()
                    .filter(line -> line.startsWith("net_namespace "))
                    .mapToLong(line -> Long.parseLong(line.split("\\s+", 3)[1]))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int threads() {
        String[] tasks = new File("/proc/self/task").list();
        return tasks == null ? 0 : tasks.length;
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
