package org.netlink4j.rtnetlink;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;
import org.netlink4j.socket.RequestSocket;
import org.netlink4j.testkernel.Witness;

/** A network namespace for one test, on a thread of its own; both are gone afterwards. */
public final class Sandbox {

    /** What a test does there. */
    public interface Body {
        /** Runs with a socket of rtnetlink. */
        void run(RequestSocket socket) throws Exception;
    }

    private Sandbox() {}

    /** Runs a test in a new namespace; its failures come back as they are. */
    public static void run(Body body) throws Exception {
        FutureTask<String> task = new FutureTask<>(() -> {
            int result = Linux.unshare(Linux.CLONE_NEWNET);
            if (result < 0) {
                throw new AssertionError("unshare: " + Errno.describe(-result));
            }
            try (RequestSocket socket = RequestSocket.open(0, RtnetlinkMessages.CATALOG)) {
                body.run(socket);
            }
            return "";
        });
        Thread thread = new Thread(task, "sandbox");
        thread.start();
        try {
            task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            thread.join();
        }
    }

    /** The index of a link of this thread's namespace, as iproute2 sees it. */
    public static int indexOf(String link) {
        String line = Witness.ip("-o", "link", "show", "dev", link);
        return Integer.parseInt(line.substring(0, line.indexOf(':')));
    }
}
