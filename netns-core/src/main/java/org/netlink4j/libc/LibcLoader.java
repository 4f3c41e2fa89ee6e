package org.netlink4j.libc;

import jnr.ffi.LibraryLoader;

/** Loads the C library, and says what to do where that fails. */
final class LibcLoader {

    private LibcLoader() {}

    /**
     * The C library, bound.
     *
     * @throws LibcUnavailableException if this is not Linux or JNR-FFI cannot load
     */
    static Libc load() {
        requireLinux(System.getProperty("os.name", "unknown"));
        try {
            return LibraryLoader.create(Libc.class).failImmediately().load("c");
        } catch (RuntimeException | LinkageError e) {
            throw new LibcUnavailableException(explain(e), e);
        }
    }

    static void requireLinux(String system) {
        if (!system.equals("Linux")) {
            throw new LibcUnavailableException("network namespaces and netlink need Linux; this is " + system);
        }
    }

    static String explain(Throwable failure) {
        return "cannot call the C library through JNR-FFI (" + failure
                + "); on JDK 24 and later give java --enable-native-access=ALL-UNNAMED; where java.io.tmpdir is mounted"
                + " noexec, point -Djffi.boot.library.path at a directory that holds the jffi library";
    }
}
