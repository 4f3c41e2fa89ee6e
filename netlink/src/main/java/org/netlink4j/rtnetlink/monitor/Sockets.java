package org.netlink4j.rtnetlink.monitor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.ControlMessages;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.socket.NetlinkSocket;
import org.netlink4j.socket.RequestSocket;

/**
 * What a monitor holds of the kernel: a socket for events, which has joined its groups, and another one to ask for lists.
 *
 * @param requests null where nothing is listed
 */
record Sockets(NetlinkSocket events, @Nullable RequestSocket requests) implements AutoCloseable {

    /** {@code NETLINK_ROUTE} of {@code linux/netlink.h}. */
    private static final int ROUTE = 0;

    /** Opens them in the namespace of the calling thread. */
    static Sockets open(MonitorOptions options) {
        NetlinkSocket events = NetlinkSocket.open(ROUTE);
        try {
            events.receiveBuffer(options.receiveBuffer());
            if (!options.types().isEmpty()) {
                List<Integer> types = new ArrayList<>(options.types());
                types.add(ControlMessages.ERROR); // the marks come back as such
                events.receiveOnly(types);
            }
            if (options.isOfAllNamespaces()) {
                events.listenToAllNamespaces();
            }
            options.groups().forEach(group -> events.join(group.number()));
            return new Sockets(
                    events, options.isListing() ? RequestSocket.open(ROUTE, RtnetlinkMessages.CATALOG) : null);
        } catch (Throwable e) {
            events.close();
            throw e;
        }
    }

    /** Ends whoever waits for one of them. */
    @Override
    public void close() {
        events.close();
        if (requests != null) {
            requests.close();
        }
    }
}
