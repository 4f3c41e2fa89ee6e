package org.netlink4j.netns;

/** The path names a file that is no namespace, such as what is left in /run/netns after a mount was lost. */
public final class NotANamespaceException extends NetNsException {

    private static final long serialVersionUID = 1L;

    NotANamespaceException(String target) {
        super("open", target, 0, "a network namespace is a file of the kernel's nsfs", "is not a namespace");
    }
}
