package org.netlink4j.libc;

/** The C library cannot be called: this is not Linux, or JNR-FFI could not load. The message says which, and what helps. */
public final class LibcUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LibcUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    LibcUnavailableException(String message) {
        super(message);
    }
}
