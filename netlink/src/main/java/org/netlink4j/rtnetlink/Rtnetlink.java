package org.netlink4j.rtnetlink;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsException;
import org.netlink4j.rtnetlink.address.Addresses;
import org.netlink4j.rtnetlink.link.Links;
import org.netlink4j.rtnetlink.neighbour.Fdb;
import org.netlink4j.rtnetlink.neighbour.Neighbours;
import org.netlink4j.rtnetlink.nexthop.Nexthops;
import org.netlink4j.rtnetlink.nsid.NamespaceIds;
import org.netlink4j.rtnetlink.route.Routes;
import org.netlink4j.rtnetlink.rule.Rules;
import org.netlink4j.socket.BatchResult;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * The network of one namespace: its links, addresses, routes. The client belongs to that namespace for ever, whichever
 * thread uses it.
 *
 * <pre>{@code
 * try (NetNs ns = NetNs.create();
 *         Rtnetlink rt = Rtnetlink.open(ns)) {
 *     Link link = rt.links().add(LinkSpec.dummy("dummy0").up());
 *     System.out.println(link);
 * }
 * }</pre>
 *
 * <p>Safe for all threads, platform and virtual; they take turns on one socket. {@link #close} from any thread ends
 * whatever waits.
 */
public final class Rtnetlink implements AutoCloseable {

    /** {@code NETLINK_ROUTE} of {@code linux/netlink.h}. */
    private static final int ROUTE = 0;

    private final RequestSocket socket;
    private final Links links;
    private final Addresses addresses;
    private final Neighbours neighbours;
    private final Fdb fdb;
    private final Rules rules;
    private final NamespaceIds namespaceIds;
    private final Routes routes;
    private final Nexthops nexthops;

    private Rtnetlink(RequestSocket socket) {
        ToIntFunction<String> indexOf = this::indexOf;
        this.socket = socket;
        this.links = new Links(socket);
        this.addresses = new Addresses(socket, indexOf);
        this.neighbours = new Neighbours(socket, indexOf);
        this.fdb = new Fdb(socket, indexOf);
        this.rules = new Rules(socket);
        this.namespaceIds = new NamespaceIds(socket);
        this.routes = new Routes(socket, indexOf);
        this.nexthops = new Nexthops(socket, indexOf);
    }

    /**
     * Opens a client of a namespace. The calling thread stays where it is.
     *
     * @throws NetNsException if the namespace cannot be entered; EPERM without CAP_SYS_ADMIN
     * @throws NetlinkException if the kernel gives no socket
     */
    public static Rtnetlink open(NetNs namespace) {
        return namespace.open(Rtnetlink::open);
    }

    /**
     * Opens a client of the namespace that the calling thread is in; a virtual thread is in that of the process. It needs
     * no privilege to look; changes need CAP_NET_ADMIN.
     *
     * @throws NetlinkException if the kernel gives no socket
     */
    public static Rtnetlink open() {
        return new Rtnetlink(RequestSocket.open(ROUTE, RtnetlinkMessages.CATALOG));
    }

    /** The links. */
    public Links links() {
        return links;
    }

    /** The addresses of the links. */
    public Addresses addresses() {
        return addresses;
    }

    /** The neighbours and proxies of the links. */
    public Neighbours neighbours() {
        return neighbours;
    }

    /** The forwarding databases of bridges, VXLANs and other links. */
    public Fdb fdb() {
        return fdb;
    }

    /** The rules, which choose the table that a route is looked up in. */
    public Rules rules() {
        return rules;
    }

    /** The ids that this namespace has for others. */
    public NamespaceIds namespaceIds() {
        return namespaceIds;
    }

    /** The routes. */
    public Routes routes() {
        return routes;
    }

    /** The nexthops; Linux 5.3. */
    public Nexthops nexthops() {
        return nexthops;
    }

    /**
     * Executes many requests of whatever objects with few system calls, in their order, each with a result of its own; see
     * {@link RequestSocket#batch}.
     *
     * <pre>{@code
     * rt.batch(List.of(
     *         rt.links().adding(LinkSpec.dummy("dummy0").index(7).up()),
     *         rt.addresses().adding(7, AddressSpec.of("192.0.2.1/24"))));
     * }</pre>
     */
    public BatchResult batch(List<Request> requests) {
        return socket.batch(requests);
    }

    private int indexOf(String link) {
        return links.get(link).index();
    }

    /** Sets how long a request may take; 5 seconds at first. */
    public void timeout(Duration timeout) {
        socket.timeout(timeout);
    }

    /** Sets how long a list may take to come; 60 seconds at first. */
    public void dumpTimeout(Duration timeout) {
        socket.dumpTimeout(timeout);
    }

    /** The socket, for requests that have no method here. It is closed with this client. */
    public RequestSocket socket() {
        return socket;
    }

    /** Closes the socket. Closing twice is harmless. */
    @Override
    public void close() {
        socket.close();
    }

    @Override
    public String toString() {
        return "Rtnetlink[" + socket + "]";
    }
}
