package org.netlink4j.rtnetlink.monitor;

import org.jspecify.annotations.Nullable;
import org.netlink4j.socket.SocketClosedException;

/** What a monitor's thread does, until the monitor is closed: it moves events from the socket into the queue. */
final class Reader implements Runnable {

    private final Sockets sockets;
    private final EventQueue queue;
    private final Intake intake;
    private final @Nullable Lister lister;

    Reader(Sockets sockets, EventQueue queue, MonitorOptions options) {
        this.sockets = sockets;
        this.queue = queue;
        this.intake = new Intake(sockets.events(), options.types());
        this.lister = sockets.requests() == null ? null : new Lister(sockets.requests(), intake, Listings.of(options));
    }

    @Override
    public void run() {
        try (sockets) {
            while (true) {
                if (lister != null && queue.takeListRequest()) {
                    lister.list(queue);
                }
                queue.add(intake.receive());
            }
        } catch (SocketClosedException e) {
            queue.close();
        } catch (Throwable e) {
            queue.fail(e);
        }
    }
}
