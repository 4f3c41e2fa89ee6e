package org.netlink4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What the command refuses before it asks the kernel for anything. */
class DummyLinkTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return DummyLink.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void aNameOf16CharactersIsRefusedInOneLine() {
        assertThat(run("a123456789012345")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("dummy-link: IFLA_IFNAME: \"a123456789012345\" has 16 bytes, more than 15\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneIsRefusedInOneLine() {
        assertThat(run("--address", "192.0.2.300/24")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("dummy-link: ")
                .contains("192.0.2.300")
                .hasLineCount(1);
    }

    @Test
    void keepWithoutANamespaceIsBadUsage() {
        assertThat(run("--keep")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--keep needs --netns: a new namespace is gone at exit\n");
    }

    @Test
    void aCountBelowOneIsBadUsage() {
        assertThat(run("--count", "0")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--count: 0 is less than 1\n");
    }

    @Test
    void aCountOfSeveralNamesIsBadUsage() {
        assertThat(run("--count", "2", "x", "y")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--count takes one NAME\n");
    }

    @Test
    void anUnknownOptionIsBadUsage() {
        assertThat(run("--no-such-option")).isEqualTo(2);
        assertThat(err.toString()).startsWith("Unknown option: '--no-such-option'\n");
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--count", "--netns", "--mtu", "--address", "--up", "--keep", "--json", "--no-uml");
    }
}
