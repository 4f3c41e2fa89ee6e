package org.netlink4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
class DummyLinkKernelTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private NetNs namespace = NetNs.ofProcess();

    @BeforeEach
    void makeANamespace() {
        namespace.close();
        namespace = NetNs.create();
    }

    @AfterEach
    void closeIt() {
        namespace.close();
    }

    private int run(String... arguments) {
        return DummyLink.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    /** The path by which the command finds the namespace of the test. */
    private String path() {
        return "/proc/self/fd/" + namespace.fd();
    }

    private String linksSeenByIp() {
        return namespace.call(() -> Witness.ip("-j", "-d", "link", "show"));
    }

    @Test
    @RequiresLinkKind("dummy")
    void theHostAndItsDescriptorsAreAsBefore() throws IOException {
        run(); // loads classes, which open files
        String links = Witness.ip("-j", "link", "show");
        long descriptors = descriptors();
        assertThat(run("--up", "--address", "192.0.2.1/24", "--address", "2001:db8::1/64"))
                .isZero();
        assertThat(out.toString()).contains(": dummy0: <").contains(" type dummy");
        assertThat(Witness.ip("-j", "link", "show")).isEqualTo(links);
        Await.until(() -> descriptors() == descriptors);
    }

    private static long descriptors() {
        String[] names = new File("/proc/self/fd").list();
        return names == null ? 0 : names.length;
    }

    @Test
    @RequiresLinkKind("dummy")
    void jsonIsThatOfIproute2KeyByKey() throws IOException {
        assertThat(run("--netns", path(), "--keep", "--json", "--mtu", "1400", "--up", "x"))
                .isZero();
        List<Object> ours = JSON.std.listFrom(out.toString());
        List<Object> theirs = JSON.std.listFrom(namespace.call(() -> Witness.ip("-j", "-d", "link", "show", "x")));
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    @RequiresLinkKind("dummy")
    void countMakesNumberedLinksAndSaysHowLongItTook() throws IOException {
        assertThat(run("--count", "100", "--json")).isZero();
        assertThat(JSON.std.listFrom(out.toString())).hasSize(100);
        assertThat(err.toString()).matches("100 links in \\d+ ms\n");
    }

    @Test
    @RequiresLinkKind("dummy")
    void withoutKeepTheLinksAreTakenAwayAgain() {
        String before = linksSeenByIp();
        assertThat(run("--netns", path(), "x", "y")).isZero();
        assertThat(out.toString()).contains(": x: <").contains(": y: <");
        assertThat(linksSeenByIp()).isEqualTo(before);
    }

    @Test
    @RequiresLinkKind("dummy")
    void anExistingNameIsOneLineAndLeavesNothing() {
        try (Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.dummy("y"));
            String before = linksSeenByIp();
            assertThat(run("--netns", path(), "x", "y", "z")).isEqualTo(1);
            assertThat(err.toString()).isEqualTo("dummy-link: add link y: File exists (EEXIST)\n");
            assertThat(linksSeenByIp()).isEqualTo(before);
        }
    }

    @Test
    void aMissingNamespaceAFileAndAnotherKindAreThreeErrorsOfOneLine(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThat(run("--netns", directory.resolve("missing").toString())).isEqualTo(1);
        assertThat(run("--netns", file.toString())).isEqualTo(1);
        assertThat(run("--netns", "/proc/self/ns/mnt")).isEqualTo(1);
        assertThat(err.toString().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("dummy-link: ")
                                .contains("there is no such network namespace"),
                        line -> assertThat(line).startsWith("dummy-link: ").contains("is not a namespace"),
                        line -> assertThat(line).startsWith("dummy-link: ").contains("is a namespace of another kind"));
    }

    @Test
    void aKernelWithoutTheDriverIsOneLine() {
        // The driver's absence is that of any kind: the same errno and words.
        try (Rtnetlink client = Rtnetlink.open(namespace)) {
            DummyLinks links = new DummyLinks(client);
            assertThat(catchThrowable(
                            () -> links.add(List.of(LinkSpec.of("no-such-kind").name("x")), List.of())))
                    .isInstanceOf(NoDummyDriverException.class)
                    .hasMessage("this kernel has no dummy driver");
        }
    }
}
