package org.netlink4j.rtnetlink.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.socket.BatchResult;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * The routes of one namespace, and what can be done with them. Safe for all threads. Every method throws
 * {@link NetlinkException} where the kernel refuses. Changes need CAP_NET_ADMIN.
 *
 * <p>Note: the kernel deletes routes by itself, and says nothing of those of IPv4, when a link goes down or a preferred
 * source address goes away.
 */
public final class Routes {

    private static final int ENOENT = 2;
    private static final int ADD = Flags.CREATE | Flags.EXCL;
    private static final int REPLACE = Flags.CREATE | Flags.REPLACE;

    private final RequestSocket socket;
    private final ToIntFunction<String> indexOf;

    /**
     * Operations over a socket, which stays the caller's.
     *
     * @param indexOf finds the index of the link with a name, or throws {@link NotFoundException}
     */
    public Routes(RequestSocket socket, ToIntFunction<String> indexOf) {
        this.socket = socket;
        this.indexOf = indexOf;
    }

    // Making and deleting

    /**
     * Makes a route, and returns it as the kernel has it.
     *
     * @throws org.netlink4j.socket.ExistsException if there is one with the same destination, table, type of service and
     *     priority
     */
    public Route add(RouteSpec route) {
        return write(route, "add", ADD);
    }

    /** Adds a route again as it was reported. */
    public Route add(Route route) {
        return add(RouteSpec.of(route));
    }

    /**
     * Makes a route beside those with the same destination and priority. IPv6 makes one multipath route of them, IPv4
     * keeps it behind the others.
     */
    public Route append(RouteSpec route) {
        return write(route, "append", Flags.CREATE | Flags.APPEND);
    }

    /** Makes a route in the place of one with the same destination and priority, if there is one. */
    public Route replace(RouteSpec route) {
        return write(route, "replace", REPLACE);
    }

    /**
     * Makes a route in the place of one with the same destination and priority.
     *
     * @throws NotFoundException if there is none
     */
    public Route change(RouteSpec route) {
        return write(route, "change", Flags.REPLACE);
    }

    /**
     * Deletes a route: the first with this destination that agrees in all that is said.
     *
     * @throws NotFoundException if there is none
     */
    public void delete(RouteSpec route) {
        socket.request(deleting(route));
    }

    /** Deletes a route as it was reported. */
    public void delete(Route route) {
        delete(RouteSpec.of(route));
    }

    // Many at once

    /**
     * Makes many routes with few system calls, each with a result of its own. A link that they name is looked up once, before
     * the first is made.
     */
    public BatchResult addAll(Collection<RouteSpec> routes) {
        return batch(routes, "add", ADD);
    }

    /** Makes many routes with few system calls, each in the place of one with the same destination and priority. */
    public BatchResult replaceAll(Collection<RouteSpec> routes) {
        return batch(routes, "replace", REPLACE);
    }

    /** Deletes many routes with few system calls, each with a result of its own. */
    public BatchResult deleteAll(Collection<RouteSpec> routes) {
        ToIntFunction<String> known = lookUpOnce();
        return socket.batch(
                routes.stream().map(route -> RouteRequests.delete(route, known)).toList());
    }

    private BatchResult batch(Collection<RouteSpec> routes, String verb, int flags) {
        ToIntFunction<String> known = lookUpOnce();
        return socket.batch(routes.stream()
                .map(route -> RouteRequests.write(route, verb, flags, known))
                .toList());
    }

    private ToIntFunction<String> lookUpOnce() {
        Map<String, Integer> indexes = new HashMap<>();
        return name -> indexes.computeIfAbsent(name, indexOf::applyAsInt);
    }

    /** The request that makes a route, for a batch; a link that it names is looked up now. */
    public Request adding(RouteSpec route) {
        return RouteRequests.write(route, "add", ADD, indexOf);
    }

    /** The request that makes a route in the place of another, for a batch; a link that it names is looked up now. */
    public Request replacing(RouteSpec route) {
        return RouteRequests.write(route, "replace", REPLACE, indexOf);
    }

    /** The request that deletes a route, for a batch; a link that it names is looked up now. */
    public Request deleting(RouteSpec route) {
        return RouteRequests.delete(route, indexOf);
    }

    private Route write(RouteSpec route, String verb, int flags) {
        Reply reply = socket.request(RouteRequests.write(route, verb, flags | Flags.ECHO, indexOf));
        List<Route> echoed = reply.messages().stream()
                .filter(message -> message.type() == RouteMessages.NEW.number())
                .map(Route::new)
                .toList();
        return echoed.isEmpty() ? find(route, verb) : echoed.get(echoed.size() - 1);
    }

    /** Where the kernel does not echo. */
    private Route find(RouteSpec spec, String verb) {
        RouteFilter filter = RouteFilter.ALL.family(RouteRequests.family(spec));
        return list(filter).stream()
                .filter(route -> isThat(route, spec))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(verb + " route " + spec + ": done, but the route is gone again"));
    }

    private static boolean isThat(Route route, RouteSpec spec) {
        return route.header().getInt(RtMsg.DST_LENGTH) == spec.destinationLength
                && route.attributes().get(RouteAttributes.DST).equals(spec.attributes.get(RouteAttributes.DST))
                && (spec.table == RouteSpec.UNSAID || spec.table == route.table())
                && route.tos() == spec.tos
                && (!spec.attributes.has(RouteAttributes.PRIORITY)
                        || route.priority().equals(spec.attributes.number(RouteAttributes.PRIORITY)));
    }

    // Looking

    /**
     * The way that a packet to this address would take.
     *
     * @throws NetlinkException with the errno ENETUNREACH if there is none, or what a route of another type says
     */
    public Route get(String destination) {
        return get(RouteQuery.to(destination));
    }

    /**
     * The way that a packet would take, or the route that leads there.
     *
     * @throws NetlinkException with the errno ENETUNREACH if there is none, or what a route of another type says
     */
    public Route get(RouteQuery query) {
        return new Route(socket.get(Request.of(RouteMessages.GET, () -> "get route to " + query)
                .header(query.header())
                .attributes(query.attributes(indexOf))));
    }

    /** All routes of IPv4 and IPv6, of all tables. */
    public List<Route> list() {
        return list(RouteFilter.ALL);
    }

    /** The routes of IPv4 and IPv6 over a link, by its name. */
    public List<Route> list(String link) {
        return list(RouteFilter.ALL.link(indexOf.applyAsInt(link)));
    }

    /**
     * The routes that pass a filter; none where it names a table that has none.
     *
     * <p>Note: the kernel does not say when routes change while it lists them, and an entry may then be missing or be
     * there twice.
     *
     * @throws NotFoundException if the filter names a link that is not there
     */
    public List<Route> list(RouteFilter filter) {
        if (filter.family() != AddressFamily.UNSPEC) {
            return dump(filter);
        }
        List<Route> routes = new ArrayList<>(dump(filter.ipv4()));
        routes.addAll(dump(filter.ipv6()));
        return routes;
    }

    /**
     * Shows the routes of one family that pass a filter to a reader, one after the other, where they lie in the receive
     * buffer, so that nothing is allocated for each; see {@link RequestSocket#scan}, also for what the reader must not do.
     * Attributes are those of {@link RouteMessages#NEW}.
     *
     * @throws IllegalArgumentException if the filter says no family
     * @throws NotFoundException if the filter names a link or table that is not there
     */
    public void scan(RouteFilter filter, Predicate<MessageCursor> reader) {
        requireFamily(filter);
        socket.scan(request(filter), passing(filter, reader));
    }

    /**
     * The same as {@link #scan}, with a thread of its own that receives while this one reads; see
     * {@link RequestSocket#scanAhead}.
     *
     * @throws IllegalArgumentException if the filter says no family
     * @throws NotFoundException if the filter names a link or table that is not there
     */
    public void scanAhead(RouteFilter filter, Predicate<MessageCursor> reader) {
        requireFamily(filter);
        socket.scanAhead(request(filter), passing(filter, reader));
    }

    private static void requireFamily(RouteFilter filter) {
        if (filter.family() == AddressFamily.UNSPEC) {
            throw new IllegalArgumentException("rtm_family: 0 is no family, and a scan is of one");
        }
    }

    private static Predicate<MessageCursor> passing(RouteFilter filter, Predicate<MessageCursor> reader) {
        return message -> !passes(message, filter) || reader.test(message);
    }

    private static boolean passes(MessageCursor message, RouteFilter filter) {
        return message.type() == RouteMessages.NEW.number()
                && message.getInt(RtMsg.FAMILY) == filter.family()
                && (filter.isWholeFamily()
                        || message.hasFlag(Flags.DUMP_FILTERED)
                        || filter.matches(new Route(message.toMessage())));
    }

    private static Request request(RouteFilter filter) {
        return Request.of(RouteMessages.GET, "list routes" + filter)
                .header(filter.header())
                .attributes(filter.attributes());
    }

    private List<Route> dump(RouteFilter filter) {
        Request request = request(filter);
        List<Route> routes = new ArrayList<>();
        for (Message message : messages(request, filter)) {
            Route route = new Route(message);
            if (message.hasFlag(Flags.DUMP_FILTERED) ? filter.isOfFamily(route) : filter.matches(route)) {
                routes.add(route);
            }
        }
        return routes;
    }

    /** A table comes to be with its first route: without one the kernel knows of no such table. */
    private List<Message> messages(Request request, RouteFilter filter) {
        try {
            return socket.dump(request);
        } catch (NotFoundException e) {
            if (filter.table() != 0 && e.errno() == ENOENT) {
                return List.of();
            }
            throw e;
        }
    }
}
