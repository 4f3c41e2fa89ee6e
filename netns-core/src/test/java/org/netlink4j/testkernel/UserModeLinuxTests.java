package org.netlink4j.testkernel;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.netlink4j.testkernel.KernelReport.Outcome;
import org.opentest4j.TestAbortedException;

/**
 * Runs the kernel tests of a module again, in one JVM under user-mode Linux, gives out the result of each under its own name, and then looks whether
 * there is a kernel test that no kernel ran. A module with kernel tests has a class {@code UserModeLinuxIT} that extends this one and is empty.
 */
public abstract class UserModeLinuxTests {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final Path directory = Path.of(System.getProperty("kernel.tests.directory", "target/kernel-tests"))
            .toAbsolutePath();
    private final Path report = directory.resolve("uml.tsv");

    /** Each kernel test as user-mode Linux ran it, and the look at both kernels. */
    @TestFactory
    List<DynamicNode> kernelTests() throws Exception {
        List<DynamicNode> nodes = new ArrayList<>();
        Optional<String> unavailable = UserModeLinux.unavailable();
        if (unavailable.isPresent()) {
            Files.deleteIfExists(report);
            System.out.println("kernel tests under user-mode Linux: not run: " + unavailable.get());
            nodes.add(skipped("kernel tests under user-mode Linux", unavailable.get()));
        } else {
            nodes.addAll(runInGuest());
        }
        nodes.add(dynamicTest("every kernel test ran on a kernel", this::lookAtBothKernels));
        return nodes;
    }

    private List<DynamicNode> runInGuest() throws Exception {
        Files.deleteIfExists(report);
        UserModeLinux guest = new UserModeLinux(directory);
        Optional<Integer> status = guest.run(java(), LIMIT);
        KernelReport result = KernelReport.read(report);
        result.summary().forEach(line -> System.out.println("user-mode Linux: " + line));
        List<DynamicNode> nodes = new ArrayList<>();
        String words = guest.lastWords();
        nodes.add(dynamicTest("the run under user-mode Linux came to its end", () -> {
            if (!result.complete() || !status.equals(Optional.of(0))) {
                String how = status.map(code -> "exit status " + code).orElse("no exit status");
                throw new AssertionError(how + "; see " + guest.log() + "\n" + words);
            }
        }));
        Map<String, List<DynamicTest>> classes = new LinkedHashMap<>();
        for (Outcome outcome : result.outcomes()) {
            String[] name = outcome.name().split(" > ", 2);
            classes.computeIfAbsent(name[0], key -> new ArrayList<>()).add(republish(name[name.length - 1], outcome));
        }
        classes.forEach((name, tests) -> nodes.add(dynamicContainer(name, tests)));
        return nodes;
    }

    private static DynamicTest republish(String name, Outcome outcome) {
        return switch (outcome.status()) {
            case PASSED -> dynamicTest(name, () -> {});
            case FAILED ->
                dynamicTest(name, () -> {
                    AssertionError failure =
                            new AssertionError(outcome.name() + " under user-mode Linux: " + outcome.reason());
                    // The trace that matters is in the message.
                    failure.setStackTrace(new StackTraceElement[0]);
                    throw failure;
                });
            case SKIPPED, EXCUSED -> skipped(name, outcome.reason());
        };
    }

    private static DynamicTest skipped(String name, String reason) {
        return dynamicTest(name, () -> {
            throw new TestAbortedException(reason);
        });
    }

    private void lookAtBothKernels() {
        List<Outcome> nowhere = KernelReport.ranNowhere(
                List.of(KernelReport.read(directory.resolve("machine.tsv")), KernelReport.read(report)));
        if (nowhere.isEmpty()) {
            System.out.println("kernel tests that ran on no kernel: none");
            return;
        }
        StringBuilder list = new StringBuilder("kernel tests that ran on no kernel: " + nowhere.size());
        nowhere.forEach(
                test -> list.append("\n  ").append(test.name()).append(": ").append(test.reason()));
        System.out.println(list);
        if (System.getProperty("kernel.tests", "").equals("required")) {
            throw new AssertionError(list);
        }
    }

    /** The command that runs the tests in the guest: this JDK, this class path, compiled quickly rather than well, as the guest is slow. */
    private String java() throws Exception {
        Path classes = Path.of(
                getClass().getProtectionDomain().getCodeSource().getLocation().toURI());
        Path arguments = directory.resolve("java.arguments");
        List<String> lines = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-D" + KernelTestListener.REPORT + "=" + report));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("netlink4j."))
                .sorted()
                .forEach(name -> lines.add("-D" + name + "=" + System.getProperty(name)));
        lines.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                KernelTestMain.class.getName(),
                classes.toString(),
                System.getProperty("kernel.tests.include", ".*")));
        Files.createDirectories(directory);
        Files.write(arguments, lines.stream().map(UserModeLinuxTests::quote).toList());
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return UserModeLinux.quote(java) + " " + UserModeLinux.quote("@" + arguments);
    }

    /** A line of the java launcher's argument file. */
    private static String quote(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
