package org.netlink4j.socket;

import java.util.Map;

/** Some requests of a batch failed. The first failure is the cause; {@link #result} has all. The others may be done. */
public final class BatchException extends NetlinkException {

    private static final long serialVersionUID = 1L;

    private final transient BatchResult result;

    BatchException(BatchResult result) {
        super(failure(result));
        this.result = result;
        initCause(first(result));
    }

    private static NetlinkException first(BatchResult result) {
        return result.failures().values().iterator().next();
    }

    private static Failure failure(BatchResult result) {
        NetlinkException first = first(result);
        return Failure.of(
                "batch of " + result.size() + " requests",
                first.errno(),
                result.failures().size() + " failed, first number "
                        + result.failures().firstKey() + ": " + first.getMessage());
    }

    /** What became of each request; nothing is known of them in an exception that was deserialised. */
    @SuppressWarnings("NullAway") // a transient field is null after deserialisation
    public BatchResult result() {
        return result == null ? new BatchResult(0, Map.of()) : result;
    }
}
