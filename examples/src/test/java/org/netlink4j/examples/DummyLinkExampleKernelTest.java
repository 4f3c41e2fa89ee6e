package org.netlink4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

@KernelTest
@RequiresLinkKind("dummy")
class DummyLinkExampleKernelTest {

    @Test
    void bothFormsMakeALinkThatTheHostDoesNotSee() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            DummyLinkExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().toList())
                .satisfiesExactly(
                        link -> assertThat(link).contains("dummy0: <").contains("type dummy"),
                        host -> assertThat(host).isEqualTo("seen by the host: Optional.empty"),
                        link -> assertThat(link).contains("dummy0: <").contains("type dummy"),
                        host -> assertThat(host).isEqualTo("seen by the host: Optional.empty"));
    }
}
