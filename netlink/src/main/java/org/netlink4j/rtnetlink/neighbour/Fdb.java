package org.netlink4j.rtnetlink.neighbour;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * What can be done with forwarding databases: of bridges, of VXLANs, and of links that filter addresses in hardware. A
 * link is named by its name or by its index. Safe for all threads.
 *
 * <p>Every method throws {@link org.netlink4j.socket.NetlinkException} where the kernel refuses.
 */
public final class Fdb {

    private final RequestSocket socket;
    private final ToIntFunction<String> indexOf;

    /**
     * Operations over a socket.
     *
     * @param indexOf finds the index of the link with a name, or throws {@link NotFoundException}
     */
    public Fdb(RequestSocket socket, ToIntFunction<String> indexOf) {
        this.socket = socket;
        this.indexOf = indexOf;
    }

    /**
     * Adds an entry. It is not returned: of some databases the kernel cannot be asked for one entry.
     *
     * @throws org.netlink4j.socket.ExistsException if there is one for that address
     */
    public void add(String link, FdbSpec entry) {
        write(indexOf.applyAsInt(link), entry, Flags.CREATE | Flags.EXCL, "add fdb " + entry + " dev " + link);
    }

    /** As {@link #add(String, FdbSpec)}, to the link with this index. */
    public void add(int link, FdbSpec entry) {
        socket.request(adding(link, entry));
    }

    /** Adds an entry again as it was reported, to the link with the index that it was on. */
    public void add(Neighbour entry) {
        add(entry.index(), FdbSpec.from(entry));
    }

    /** Adds one more remote end for an address, of a VXLAN. */
    public void append(String link, FdbSpec entry) {
        write(indexOf.applyAsInt(link), entry, Flags.CREATE | Flags.APPEND, "append fdb " + entry + " dev " + link);
    }

    /** As {@link #append(String, FdbSpec)}, to the link with this index. */
    public void append(int link, FdbSpec entry) {
        socket.request(appending(link, entry));
    }

    /** Adds an entry, or changes the one for that address. */
    public void replace(String link, FdbSpec entry) {
        write(indexOf.applyAsInt(link), entry, Flags.CREATE | Flags.REPLACE, "replace fdb " + entry + " dev " + link);
    }

    /** As {@link #replace(String, FdbSpec)}, on the link with this index. */
    public void replace(int link, FdbSpec entry) {
        socket.request(replacing(link, entry));
    }

    /**
     * Deletes an entry: the one for this address, VLAN and, of a VXLAN, remote end.
     * Where no VLAN is said a bridge adds or deletes one entry without, and one for each VLAN of the port.
     *
     * @throws NotFoundException if there is none
     */
    public void delete(String link, FdbSpec entry) {
        socket.request(deleting(indexOf.applyAsInt(link), entry, "delete fdb " + entry + " dev " + link));
    }

    /** As {@link #delete(String, FdbSpec)}, from the link with this index. */
    public void delete(int link, FdbSpec entry) {
        socket.request(deleting(link, entry));
    }

    /** Deletes an entry as it was reported. */
    public void delete(Neighbour entry) {
        delete(entry.index(), FdbSpec.from(entry));
    }

    /**
     * Deletes all entries of a bridge or VXLAN, or of one port, that were not made by the kernel for the links' own
     * addresses.
     *
     * @param vlan the VLAN of the entries, or 0 for all
     * @throws org.netlink4j.socket.UnsupportedException if the link has no such operation: bridges before Linux 6.0 or so,
     *     VXLANs before 6.8
     */
    public void flush(String link, int vlan) {
        AttributesBuilder attributes = Attributes.builder(NeighbourAttributes.SET);
        if (vlan != 0) {
            attributes.set(NeighbourAttributes.VLAN, vlan);
        }
        StructView header = header(indexOf.applyAsInt(link), NeighbourFlags.SELF);
        request(NeighbourMessages.DELNEIGH, "flush fdb dev " + link, Flags.BULK, header, attributes.build());
    }

    /**
     * The entry of a bridge for an address, if there is one; Linux 5.0.
     *
     * @param vlan the VLAN, or 0 for none
     */
    public Optional<Neighbour> find(String bridge, LinkLayerAddress address, int vlan) {
        AttributesBuilder attributes =
                Attributes.builder(NeighbourAttributes.SET).set(NeighbourAttributes.LLADDR, address.toByteArray());
        if (vlan != 0) {
            attributes.set(NeighbourAttributes.VLAN, vlan);
        }
        attributes.set(NeighbourAttributes.MASTER, indexOf.applyAsInt(bridge));
        String operation = "get fdb " + address + " of " + bridge;
        try {
            Reply reply = request(NeighbourMessages.GETNEIGH, operation, 0, header(0, 0), attributes.build());
            return reply.first().map(Neighbour::new);
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** All entries of all links. */
    public List<Neighbour> list() {
        return list(FdbFilter.ALL);
    }

    /** The entries that pass a filter. */
    public List<Neighbour> list(FdbFilter filter) {
        AttributesBuilder attributes = Attributes.builder(NeighbourAttributes.SET);
        if (filter.port() != 0) {
            attributes.set(NeighbourAttributes.IFINDEX, filter.port());
        }
        if (filter.bridge() != 0) {
            attributes.set(NeighbourAttributes.MASTER, filter.bridge());
        }
        Request request = Request.of(NeighbourMessages.GETNEIGH, "list fdb")
                .header(header(0, 0))
                .attributes(attributes.build());
        return socket.dump(request).stream()
                .map(Neighbour::new)
                .filter(filter::matches)
                .toList();
    }

    private static StructView header(int index, int flags) {
        return NdMsg.LAYOUT
                .fill()
                .set(NdMsg.FAMILY, AddressFamily.BRIDGE)
                .set(NdMsg.INDEX, index)
                .set(NdMsg.FLAGS, flags)
                .view();
    }

    /** The request that adds an entry, for a batch. */
    public Request adding(int link, FdbSpec entry) {
        return writing(link, entry, Flags.CREATE | Flags.EXCL, "add fdb " + entry + " to link " + link);
    }

    /** The request that adds one more remote end for an address, of a VXLAN, for a batch. */
    public Request appending(int link, FdbSpec entry) {
        return writing(link, entry, Flags.CREATE | Flags.APPEND, "append fdb " + entry + " to link " + link);
    }

    /** The request that adds an entry, or changes the one for that address, for a batch. */
    public Request replacing(int link, FdbSpec entry) {
        return writing(link, entry, Flags.CREATE | Flags.REPLACE, "replace fdb " + entry + " of link " + link);
    }

    /** The request that deletes an entry, for a batch. */
    public Request deleting(int link, FdbSpec entry) {
        return deleting(link, entry, "delete fdb " + entry + " from link " + link);
    }

    private static Request writing(int link, FdbSpec entry, int flags, String operation) {
        requireIndex(link);
        return Request.of(NeighbourMessages.NEWNEIGH, operation)
                .flags(flags)
                .header(entry.header(link))
                .attributes(entry.attributes());
    }

    private static Request deleting(int link, FdbSpec entry, String operation) {
        requireIndex(link);
        return Request.of(NeighbourMessages.DELNEIGH, operation)
                .header(entry.header(link))
                .attributes(entry.attributes());
    }

    private void write(int link, FdbSpec entry, int flags, String operation) {
        socket.request(writing(link, entry, flags, operation));
    }

    private Reply request(MessageType type, String operation, int flags, StructView header, Attributes attributes) {
        return socket.request(
                Request.of(type, operation).flags(flags).header(header).attributes(attributes));
    }

    private static void requireIndex(int link) {
        if (link <= 0) {
            throw new IllegalArgumentException("link index: " + link + " is not in 1.." + Integer.MAX_VALUE);
        }
    }
}
