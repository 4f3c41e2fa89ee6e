package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.testkernel.KernelTest;

/** Many lives of a namespace; {@code -Dnetns.soak.cycles=20000} for the long one. */
@KernelTest
class SoakTest {

    private static final int CYCLES = Integer.getInteger("netns.soak.cycles", 300);
    private static final int WARM_UP = Math.min(100, CYCLES / 3);

    @Test
    void afterManyCyclesEverythingIsAsBefore() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            cycle(i);
        }
        System.gc();
        long descriptors = Where.descriptors();
        long threads = threads();
        List<StrayThread> strays = NetNs.strays();
        long memory = residentKilobytes();
        for (int i = 0; i < CYCLES; i++) {
            cycle(i);
        }
        ResidentsTest.await(() -> Where.descriptors() <= descriptors);
        ResidentsTest.await(() -> threads() <= threads);
        assertThat(strays).as("of other tests").containsAll(NetNs.strays());
        System.gc();
        long grown = residentKilobytes() - memory;
        System.out.println("soak: " + CYCLES + " cycles; descriptors " + descriptors + " -> " + Where.descriptors()
                + ", threads " + threads + " -> " + threads() + ", resident memory grew by " + grown + " KiB");
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
