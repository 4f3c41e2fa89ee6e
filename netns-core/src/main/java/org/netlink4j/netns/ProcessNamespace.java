package org.netlink4j.netns;

import org.jspecify.annotations.Nullable;

/**
 * The namespace that the process belongs to: that of its main thread, which in a JVM only waits. Held open for the life
 * of the JVM, so that the way back never depends on a path.
 */
final class ProcessNamespace {

    private static volatile @Nullable Descriptor descriptor;

    private ProcessNamespace() {}

    static Descriptor descriptor() {
        Descriptor known = descriptor;
        return known != null ? known : open();
    }

    static NetNsId id() {
        return descriptor().id();
    }

    private static synchronized Descriptor open() {
        Descriptor known = descriptor;
        if (known == null) {
            known = Opening.ofPath("/proc/self/ns/net");
            descriptor = known;
        }
        return known;
    }
}
