package org.netlink4j.testkernel;

import java.nio.file.Path;
import java.util.Set;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs all kernel tests of a directory of classes in this JVM. The exit status says only that they were run: what became of them is in the report
 * that {@link KernelTestListener} writes.
 */
final class KernelTestMain {
    private KernelTestMain() {}

    /** Takes the directory of the test classes and a regular expression for the names of the classes to run. */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(Path.of(arguments[0]))))
                .filters(
                        TagFilter.includeTags(KernelTest.TAG),
                        ClassNameFilter.includeClassNamePatterns(arguments[1]),
                        ClassNameFilter.excludeClassNamePatterns(".*IT", ".*Fixture"))
                .build();
        LauncherFactory.create().execute(request);
        // A thread that a test left running must not keep the kernel from being shut down.
        System.exit(0);
    }
}
