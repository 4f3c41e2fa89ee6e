package org.netlink4j.examples;

/** The kernel cannot make dummy links: it was built without the driver, or cannot load it. */
final class NoDummyDriverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoDummyDriverException(Throwable cause) {
        super("this kernel has no dummy driver", cause);
    }
}
