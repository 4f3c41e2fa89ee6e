package org.netlink4j.testkernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Linux;

@KernelTest
@RequiresTool({"ip", "nsenter"})
class WitnessTest {
    private static final int CLONE_NEWNET = 0x40000000;

    @Test
    @RequiresLinkKind("dummy")
    void aDummyLinkCanBeMadeWhereTheKernelHasTheDriver() {
        String script = "ip link add dummy0 type dummy && ip -d -o link show dummy0";
        assertThat(Witness.run("unshare", "--net", "sh", "-c", script))
                .contains("dummy0")
                .contains(" dummy ");
    }

    @Test
    void theWitnessSeesTheNamespaceOfTheCurrentThread() throws Exception {
        String outside = Witness.ip("link", "show", "lo");
        String inside = CompletableFuture.supplyAsync(WitnessTest::loopbackOfANewNamespace, WitnessTest::onThread)
                .get();
        assertThat(inside).contains("LOOPBACK").doesNotContain(",UP").isNotEqualTo(outside);
    }

    private static String loopbackOfANewNamespace() {
        assertThat(Linux.unshare(CLONE_NEWNET)).isZero();
        return Witness.ip("link", "show", "lo");
    }

    private static void onThread(Runnable task) {
        new Thread(task, "in a new namespace").start();
    }

    @Test
    void aToolThatFailsSaysWhy() {
        assertThatThrownBy(() -> Witness.ip("link", "show", "nosuchlink"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ip link show nosuchlink: exit status 1:")
                .hasMessageContaining("does not exist");
    }
}
