package org.netlink4j.socket;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.netlink4j.libc.Errno;

/**
 * Executes many requests, chunk by chunk, and finds a result for each. A chunk is no larger than the receive buffer can
 * hold answers for, so that none is dropped; should the kernel drop one all the same, for want of memory, its requests are
 * asked again where that is harmless.
 */
final class Batch {

    /** With so many to a datagram, the cost of the system calls is no longer seen. */
    private static final int MAX_REQUESTS = 64;

    /** A sixth of what the send buffer takes, if nobody changed it. */
    private static final int MAX_BYTES = 32 << 10;

    /** What an answer takes of the receive buffer: 832 as measured, and more where the kernel has much to say. */
    private static final int ANSWER = 2048;

    private final RequestSocket socket;
    private final List<Request> requests;
    private final Map<Integer, NetlinkException> failures = new TreeMap<>();

    Batch(RequestSocket socket, List<Request> requests) {
        this.socket = socket;
        this.requests = requests;
    }

    BatchResult run() {
        return run(Math.max(1, Math.min(MAX_REQUESTS, socket.receiveBuffer() / ANSWER)));
    }

    /** Executes the requests, at most so many in one datagram. */
    BatchResult run(int inFlight) {
        int most = inFlight;
        int at = 0;
        while (at < requests.size()) {
            int count = count(at, most);
            try {
                if (!execute(at, count)) {
                    skip(at + count);
                    break;
                }
                at += count;
            } catch (NetlinkException e) {
                // The kernel did not take the datagram, and has done nothing of it.
                if (count == 1 || e instanceof SocketClosedException) {
                    failures.put(at++, e);
                } else {
                    most = count / 2;
                }
            }
        }
        return new BatchResult(requests.size(), failures);
    }

    /** How many requests from there on go into one datagram. */
    private int count(int from, int most) {
        int bytes = 0;
        int count = 0;
        while (count < most && from + count < requests.size()) {
            bytes += requests.get(from + count).length();
            if (bytes > MAX_BYTES && count > 0) {
                break;
            }
            count++;
        }
        return count;
    }

    /**
     * Executes some requests; false if one had no answer, so that there is no use in going on.
     *
     * @throws NetlinkException if they could not be sent
     */
    private boolean execute(int from, int count) {
        Chunk chunk = new Chunk(requests.subList(from, from + count));
        NetlinkException broken = null;
        try {
            socket.execute(chunk);
        } catch (NetlinkException e) {
            if (!chunk.isSent()) {
                throw e;
            }
            broken = e;
        }
        chunk.refused().forEach((index, failure) -> failures.put(from + index, failure));
        if (broken == null && chunk.isOverrun()) {
            recover(from + chunk.known(), from + count);
            return true;
        }
        for (int i = from + chunk.known(); i < from + count; i++) {
            failures.put(
                    i,
                    broken != null
                            ? broken
                            : new NetlinkTimeoutException(requests.get(i).operation(), socket.timeout()));
        }
        return chunk.known() == count;
    }

    /**
     * Finds results for requests whose answers were dropped. They are asked again, in their order, if all of them make
     * something that can be there only once: what was done is refused then, and what was refused is so again. With others
     * among them that would not be harmless.
     */
    private void recover(int from, int to) {
        boolean harmless = requests.subList(from, to).stream().allMatch(Request::isExclusive);
        for (int i = from; i < to; i++) {
            if (harmless) {
                askAgain(i);
            } else {
                failures.put(i, lost(requests.get(i), "; the result is unknown"));
            }
        }
    }

    private void askAgain(int index) {
        Request request = requests.get(index);
        Chunk chunk = new Chunk(List.of(request));
        socket.execute(chunk);
        NetlinkException refusal = chunk.refused().get(0);
        if (chunk.known() == 0) {
            failures.put(index, lost(request, " twice; the result is unknown"));
        } else if (refusal instanceof ExistsException) {
            failures.put(index, lost(request, "; it exists now, by this request or before it"));
        } else if (refusal != null) {
            failures.put(index, refusal);
        }
    }

    private static LostReplyException lost(Request request, String consequence) {
        return new LostReplyException(
                Failure.of(request.operation(), Errno.ENOBUFS, "the kernel dropped the answer" + consequence));
    }

    private void skip(int from) {
        for (int i = from; i < requests.size(); i++) {
            failures.put(
                    i,
                    new NetlinkException(Failure.of(
                            requests.get(i).operation(),
                            Errno.ECANCELED,
                            "not sent, because an earlier request of the batch had no answer")));
        }
    }
}
