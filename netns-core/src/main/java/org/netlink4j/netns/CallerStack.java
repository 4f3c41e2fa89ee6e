package org.netlink4j.netns;

/**
 * Not a failure: the stack of the thread that called, kept as a suppressed exception in one that came from the
 * namespace's own thread, whose stack says nothing of the caller.
 */
final class CallerStack extends Throwable {

    private static final long serialVersionUID = 1L;

    /** An exception that is thrown again and again must not grow for ever. */
    private static final int MOST = 16;

    private final String thread;

    private CallerStack(String thread) {
        super("called from thread \"" + thread + "\"", null, false, true);
        this.thread = thread;
    }

    static void addTo(Throwable failure) {
        CallerStack stack = new CallerStack(Thread.currentThread().getName());
        int count = 0;
        for (Throwable suppressed : failure.getSuppressed()) {
            if (suppressed instanceof CallerStack other) {
                count++;
                if (other.thread.equals(stack.thread)) {
                    return;
                }
            }
        }
        if (count < MOST) {
            failure.addSuppressed(stack);
        }
    }
}
