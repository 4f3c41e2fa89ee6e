package org.netlink4j.rtnetlink.monitor;

/** The monitor was closed, before or while somebody waited for an event. */
public final class MonitorClosedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MonitorClosedException() {
        super("the monitor is closed");
    }
}
