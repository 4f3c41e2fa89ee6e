package org.netlink4j.netns;

/**
 * The current thread could not leave a namespace that it had entered, and is in it still. It refuses further work with
 * namespaces until {@link NetNsScope#close()} succeeds; the cause is why leaving failed.
 */
public final class StuckThreadException extends NetNsException {

    private static final long serialVersionUID = 1L;

    StuckThreadException(String call, String target, Throwable cause) {
        super(call, target, 0, "close its scope again, or end the thread", "this thread could not leave a namespace");
        initCause(cause);
    }
}
