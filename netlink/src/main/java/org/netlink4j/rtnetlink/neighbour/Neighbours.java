package org.netlink4j.rtnetlink.neighbour;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * What can be done with neighbours and proxies. A link is named by its name or by its index. Safe for all threads.
 *
 * <p>Every method throws {@link org.netlink4j.socket.NetlinkException} where the kernel refuses.
 */
public final class Neighbours {

    private final RequestSocket socket;
    private final ToIntFunction<String> indexOf;

    /**
     * Operations over a socket.
     *
     * @param indexOf finds the index of the link with a name, or throws {@link NotFoundException}
     */
    public Neighbours(RequestSocket socket, ToIntFunction<String> indexOf) {
        this.socket = socket;
        this.indexOf = indexOf;
    }

    /**
     * Adds a neighbour or proxy, and returns it as the kernel has it.
     *
     * @throws org.netlink4j.socket.ExistsException if the link has one with that address
     */
    public Neighbour add(String link, NeighbourSpec neighbour) {
        return write(
                indexOf.applyAsInt(link), neighbour, Flags.CREATE | Flags.EXCL, "add " + neighbour + " dev " + link);
    }

    /** As {@link #add(String, NeighbourSpec)}, to the link with this index. */
    public Neighbour add(int link, NeighbourSpec neighbour) {
        return write(link, neighbour, Flags.CREATE | Flags.EXCL, "add " + neighbour + " to link " + link);
    }

    /** Adds a neighbour or proxy again as it was reported, to the link with the index that it was on. */
    public Neighbour add(Neighbour neighbour) {
        return add(neighbour.index(), NeighbourSpec.from(neighbour));
    }

    /** Adds a neighbour or proxy, or changes the one with that address. */
    public Neighbour replace(String link, NeighbourSpec neighbour) {
        return write(
                indexOf.applyAsInt(link),
                neighbour,
                Flags.CREATE | Flags.REPLACE,
                "replace " + neighbour + " dev " + link);
    }

    /** As {@link #replace(String, NeighbourSpec)}, on the link with this index. */
    public Neighbour replace(int link, NeighbourSpec neighbour) {
        return write(link, neighbour, Flags.CREATE | Flags.REPLACE, "replace " + neighbour + " of link " + link);
    }

    /**
     * Deletes the neighbour or proxy with that address.
     *
     * @throws NotFoundException if the link has none
     */
    public void delete(String link, NeighbourSpec neighbour) {
        socket.request(deleting(indexOf.applyAsInt(link), neighbour, "delete " + neighbour + " dev " + link));
    }

    /** As {@link #delete(String, NeighbourSpec)}, from the link with this index. */
    public void delete(int link, NeighbourSpec neighbour) {
        socket.request(deleting(link, neighbour));
    }

    /** Deletes a neighbour or proxy as it was reported. */
    public void delete(Neighbour neighbour) {
        delete(neighbour.index(), NeighbourSpec.from(neighbour));
    }

    /** The neighbour of a link with an address, if there is one; Linux 5.0. */
    public Optional<Neighbour> find(String link, String address) {
        return find(indexOf.applyAsInt(link), NeighbourSpec.of(address));
    }

    /** The neighbour or proxy that the link has with the address of the specification, if there is one; Linux 5.0. */
    public Optional<Neighbour> find(int link, NeighbourSpec neighbour) {
        requireIndex(link);
        try {
            return Optional.of(read(link, neighbour, "get " + neighbour + " of link " + link));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** All neighbours of all links, in every state, those that need no resolution among them. Without proxies. */
    public List<Neighbour> list() {
        return list(NeighbourFilter.ALL);
    }

    /** The neighbours of a link. */
    public List<Neighbour> list(String link) {
        return list(NeighbourFilter.ALL.link(indexOf.applyAsInt(link)));
    }

    /** The neighbours that pass a filter. */
    public List<Neighbour> list(NeighbourFilter filter) {
        return dump("list neighbours", filter, 0);
    }

    /** All proxies. */
    public List<Neighbour> listProxies() {
        return listProxies(NeighbourFilter.ALL);
    }

    /** The proxies that pass a filter; they have no state. */
    public List<Neighbour> listProxies(NeighbourFilter filter) {
        return dump("list proxies", filter, NeighbourFlags.PROXY);
    }

    /** The tables that neighbours are in and, behind each, the parameters that the links have for it. */
    public List<NeighbourTable> listTables() {
        return socket.dump(Request.of(NeighbourMessages.GETNEIGHTBL, "list tables of neighbours")).stream()
                .map(NeighbourTable::new)
                .toList();
    }

    /**
     * Changes parameters that a link has for a table; those that are not said stay as they are.
     *
     * @param table {@code arp_cache} for IPv4, {@code ndisc_cache} for IPv6
     * @param parameters some of {@link NeighbourParameterAttributes}
     */
    public void setParameters(String table, String link, Attributes parameters) {
        Attributes ofLink = Attributes.builder(NeighbourParameterAttributes.SET)
                .set(NeighbourParameterAttributes.IFINDEX, indexOf.applyAsInt(link))
                .addAll(parameters)
                .build();
        socket.request(Request.of(NeighbourMessages.SETNEIGHTBL, "set parameters of " + table + " dev " + link)
                .flags(Flags.REPLACE)
                .attributes(Attributes.builder(NeighbourTableAttributes.SET)
                        .set(NeighbourTableAttributes.NAME, table)
                        .set(NeighbourTableAttributes.PARMS, ofLink)
                        .build()));
    }

    private List<Neighbour> dump(String operation, NeighbourFilter filter, int flags) {
        AttributesBuilder attributes = Attributes.builder(NeighbourAttributes.SET);
        if (filter.index() != 0) {
            attributes.set(NeighbourAttributes.IFINDEX, filter.index());
        }
        if (filter.master() != 0) {
            attributes.set(NeighbourAttributes.MASTER, filter.master());
        }
        Request request = Request.of(NeighbourMessages.GETNEIGH, operation)
                .header(NdMsg.LAYOUT
                        .fill()
                        .set(NdMsg.FAMILY, filter.family())
                        .set(NdMsg.FLAGS, flags)
                        .view())
                .attributes(attributes.build());
        return socket.dump(request).stream()
                .map(Neighbour::new)
                .filter(neighbour -> neighbour.family() != AddressFamily.BRIDGE && filter.matches(neighbour))
                .toList();
    }

    /** The request that adds a neighbour or proxy, for a batch. */
    public Request adding(int link, NeighbourSpec neighbour) {
        return writing(link, neighbour, Flags.CREATE | Flags.EXCL, "add " + neighbour + " to link " + link);
    }

    /** The request that adds a neighbour or proxy, or changes the one with that address, for a batch. */
    public Request replacing(int link, NeighbourSpec neighbour) {
        return writing(link, neighbour, Flags.CREATE | Flags.REPLACE, "replace " + neighbour + " of link " + link);
    }

    /** The request that deletes a neighbour or proxy, for a batch. */
    public Request deleting(int link, NeighbourSpec neighbour) {
        return deleting(link, neighbour, "delete " + neighbour + " from link " + link);
    }

    private static Request writing(int link, NeighbourSpec neighbour, int flags, String operation) {
        requireIndex(link);
        return Request.of(NeighbourMessages.NEWNEIGH, operation)
                .flags(flags)
                .header(neighbour.header(link))
                .attributes(neighbour.attributes());
    }

    private static Request deleting(int link, NeighbourSpec neighbour, String operation) {
        requireIndex(link);
        return Request.of(NeighbourMessages.DELNEIGH, operation)
                .header(neighbour.identityHeader(link))
                .attributes(neighbour.identity());
    }

    /** The kernel does not echo neighbours. */
    private Neighbour write(int link, NeighbourSpec neighbour, int flags, String operation) {
        socket.request(writing(link, neighbour, flags, operation));
        return read(link, neighbour, operation);
    }

    private Neighbour read(int link, NeighbourSpec neighbour, String operation) {
        Reply reply = socket.request(Request.of(NeighbourMessages.GETNEIGH, operation)
                .header(neighbour.identityHeader(link))
                .attributes(neighbour.identity()));
        return new Neighbour(reply.messages().get(0));
    }

    private static void requireIndex(int link) {
        if (link <= 0) {
            throw new IllegalArgumentException("link index: " + link + " is not in 1.." + Integer.MAX_VALUE);
        }
    }
}
