package org.netlink4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;

@KernelTest
@RequiresTool("strace")
@RequiresLinkKind("dummy")
class NothingExternalKernelTest {

    @Test
    void theCommandExecutesNothingAfterJavaItself(@TempDir Path directory) throws IOException, InterruptedException {
        Path trace = directory.resolve("trace");
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        "strace",
                        "-f",
                        "-e",
                        "trace=execve",
                        "-o",
                        trace.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DummyLink.class.getName(),
                        "--address",
                        "192.0.2.1/24"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(output)).contains(": dummy0: <");
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readAllLines(trace).stream().filter(line -> line.contains("execve(")))
                .singleElement()
                .asString()
                .contains("/bin/java");
    }
}
