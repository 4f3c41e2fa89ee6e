package org.netlink4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/** What the documentation shows runs. */
@KernelTest
class SnippetsKernelTest {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(before);
    }

    @Test
    void thoseAboutNamespaces() throws Exception {
        Namespaces.main(new String[0]);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(": lo: <LOOPBACK>", "the executor's thread is there: true", "the child ended with 0");
    }

    @Test
    @RequiresLinkKind({"bridge", "veth"})
    void thoseAboutNetlink() {
        Netlink.main(new String[0]);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "br0 is the master of Optional[left]",
                        "198.51.100.0/24 via 192.0.2.2",
                        "add link br0: File exists (EEXIST)",
                        "IFLA_MTU",
                        "RTM_NEWLINK");
    }

    @Test
    @RequiresLinkKind("veth")
    void thoseAboutMonitoring() throws Exception {
        Monitoring.main(new String[0]);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "inet 192.0.2.1/24 scope global left",
                        "Deleted 3: inet 192.0.2.1/24",
                        "published: ",
                        "in the table: {1=1: lo");
    }
}
