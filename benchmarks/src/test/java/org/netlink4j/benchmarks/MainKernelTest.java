package org.netlink4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;

/** The benchmark runs; how fast anything is, no test says. */
@KernelTest
class MainKernelTest {

    @TempDir
    private Path out;

    @Test
    @RequiresTool("cc")
    @RequiresLinkKind("ifb")
    void everythingIsMeasured() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/include/libmnl/libmnl.h")), "libmnl-dev is not installed");
        PrintStream before = System.out;
        Path charts = out.resolve("charts"); // which is not there yet
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int status;
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            status = Main.execute("--quick", "--out", charts.toString());
        } finally {
            System.setOut(before);
        }
        assertThat(status).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("| work | must | null C | libmnl | netlink4j, JDK ")
                .contains("| list links, for each | 1.20x |")
                .contains("| add routes in batches, for each | 1.10x |")
                .contains("| start java and make the first link |")
                .contains("\n200 routes\n");
        assertThat(charts.resolve("growth-links.svg"))
                .content()
                .startsWith("<svg ")
                .endsWith("</svg>\n");
        assertThat(charts.resolve("growth-routes.svg")).content().contains("read routes as a stream");
    }
}
