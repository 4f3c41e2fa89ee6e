package org.netlink4j.netns;

/** The path names a namespace, but not a network namespace. */
public final class WrongNamespaceKindException extends NetNsException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    WrongNamespaceKindException(String target, String kind) {
        super("open", target, 0, "a network namespace is needed", "is a namespace of another kind: " + kind);
        this.kind = kind;
    }

    /** The kind that it is, as {@code /proc/PID/ns} names it: {@code mnt}, {@code uts}, {@code user} and so on. */
    public String kind() {
        return kind;
    }
}
