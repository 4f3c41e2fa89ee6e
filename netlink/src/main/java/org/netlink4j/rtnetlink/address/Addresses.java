package org.netlink4j.rtnetlink.address;

import java.util.List;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * What can be done with addresses. A link is named by its name or by its index. Safe for all threads.
 *
 * <p>Every method throws {@link org.netlink4j.socket.NetlinkException} where the kernel refuses.
 */
public final class Addresses {

    private final RequestSocket socket;
    private final ToIntFunction<String> indexOf;

    /**
     * Operations over a socket.
     *
     * @param indexOf finds the index of the link with a name, or throws {@link NotFoundException}
     */
    public Addresses(RequestSocket socket, ToIntFunction<String> indexOf) {
        this.socket = socket;
        this.indexOf = indexOf;
    }

    /**
     * Gives a link an address, and returns it as the kernel has it.
     *
     * @throws org.netlink4j.socket.ExistsException if the link has it
     */
    public Address add(String link, AddressSpec address) {
        return write(
                indexOf.applyAsInt(link), address, Flags.CREATE | Flags.EXCL, "add address " + address + " to " + link);
    }

    /** As {@link #add(String, AddressSpec)}, to the link with this index. */
    public Address add(int link, AddressSpec address) {
        return write(link, address, Flags.CREATE | Flags.EXCL, "add address " + address + " to link " + link);
    }

    /** Adds an address again as it was reported, to the link with the index that it was on. */
    public Address add(Address address) {
        return add(address.index(), AddressSpec.from(address));
    }

    /**
     * Gives a link an address, or changes the one that it has. The kernel changes lifetimes, metric, protocol and, for
     * IPv6, flags and peer; label, scope and broadcast of an address that exists stay as they are.
     */
    public Address replace(String link, AddressSpec address) {
        return write(
                indexOf.applyAsInt(link),
                address,
                Flags.CREATE | Flags.REPLACE,
                "replace address " + address + " of " + link);
    }

    /** As {@link #replace(String, AddressSpec)}, on the link with this index. */
    public Address replace(int link, AddressSpec address) {
        return write(link, address, Flags.CREATE | Flags.REPLACE, "replace address " + address + " of link " + link);
    }

    /**
     * Takes an address from a link: the one with this address, prefix length and, if they are said, peer and label.
     * With the first IPv4 address of a prefix the kernel deletes the others too, unless the sysctl
     * {@code promote_secondaries} is set.
     *
     * @throws NotFoundException if the link has it not
     */
    public void delete(String link, AddressSpec address) {
        socket.request(deleting(indexOf.applyAsInt(link), address, "delete address " + address + " from " + link));
    }

    /** As {@link #delete(String, AddressSpec)}, from the link with this index. */
    public void delete(int link, AddressSpec address) {
        socket.request(deleting(link, address));
    }

    /** Takes away an address as it was reported. */
    public void delete(Address address) {
        delete(address.index(), AddressSpec.from(address));
    }

    /** All addresses of all links. */
    public List<Address> list() {
        return list(AddressFilter.ALL);
    }

    /** The addresses of a link. */
    public List<Address> list(String link) {
        return list(AddressFilter.ALL.link(indexOf.applyAsInt(link)));
    }

    /**
     * The addresses that pass a filter.
     *
     * @throws NotFoundException if the filter names a link that is not there; Linux 4.20
     */
    public List<Address> list(AddressFilter filter) {
        return dump(AddressMessages.GETADDR, "list addresses", filter);
    }

    /** The multicast groups that links are in; IPv6, and IPv4 since Linux 6.14. Each is an {@link Address#address()}. */
    public List<Address> listMulticast(AddressFilter filter) {
        return dump(AddressMessages.GETMULTICAST, "list multicast groups", filter);
    }

    /** The anycast addresses of links; IPv6. Each is an {@link Address#address()}. */
    public List<Address> listAnycast(AddressFilter filter) {
        return dump(AddressMessages.GETANYCAST, "list anycast addresses", filter);
    }

    private List<Address> dump(MessageType type, String operation, AddressFilter filter) {
        AttributesBuilder attributes = Attributes.builder(AddressAttributes.SET);
        filter.namespaceId().ifPresent(id -> attributes.set(AddressAttributes.TARGET_NETNSID, id));
        Request request = Request.of(type, operation)
                .header(IfAddr.LAYOUT
                        .fill()
                        .set(IfAddr.FAMILY, filter.family())
                        .set(IfAddr.INDEX, filter.index())
                        .view())
                .attributes(attributes.build());
        return socket.dump(request).stream()
                .map(Address::new)
                .filter(filter::matches)
                .toList();
    }

    /** The request that gives a link an address, for a batch. */
    public Request adding(int link, AddressSpec address) {
        return writing(link, address, Flags.CREATE | Flags.EXCL, "add address " + address + " to link " + link);
    }

    /** The request that takes an address from a link, for a batch. */
    public Request deleting(int link, AddressSpec address) {
        return deleting(link, address, "delete address " + address + " from link " + link);
    }

    private static Request writing(int link, AddressSpec address, int flags, String operation) {
        requireIndex(link);
        return Request.of(AddressMessages.NEWADDR, operation)
                .flags(flags)
                .header(AddressRequests.header(link, address, false))
                .attributes(AddressRequests.attributes(address));
    }

    private static Request deleting(int link, AddressSpec address, String operation) {
        requireIndex(link);
        return Request.of(AddressMessages.DELADDR, operation)
                .header(AddressRequests.header(link, address, true))
                .attributes(AddressRequests.identity(address));
    }

    private Address write(int link, AddressSpec address, int flags, String operation) {
        Reply reply = socket.request(writing(link, address, flags | Flags.ECHO, operation));
        for (Message message : reply.messages()) {
            if (message.type() == AddressMessages.NEWADDR.number() && isThat(new Address(message), link, address)) {
                return new Address(message);
            }
        }
        return read(link, address, operation);
    }

    private static boolean isThat(Address reported, int link, AddressSpec address) {
        return reported.index() == link
                && reported.address().equals(address.local)
                && (address.family() == AddressFamily.INET6 || reported.prefixLength() == address.prefixLength)
                && (address.peer == null
                        || reported.peer().map(address.peer::equals).orElse(false));
    }

    /** Where the kernel does not echo. IPv6 can be asked for one address, IPv4 only for a link's. */
    private Address read(int link, AddressSpec address, String operation) {
        if (address.family() == AddressFamily.INET6) {
            Reply reply = socket.request(Request.of(AddressMessages.GETADDR, operation)
                    .header(IfAddr.LAYOUT
                            .fill()
                            .set(IfAddr.FAMILY, AddressFamily.INET6)
                            .set(IfAddr.INDEX, link)
                            .view())
                    .attributes(Attributes.builder(AddressAttributes.SET)
                            .set(AddressAttributes.ADDRESS, address.local)
                            .build()));
            return new Address(reply.messages().get(0));
        }
        return list(AddressFilter.ALL.ipv4().link(link)).stream()
                .filter(reported -> isThat(reported, link, address))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + ": done, but the address is gone again"));
    }

    private static void requireIndex(int link) {
        if (link <= 0) {
            throw new IllegalArgumentException("link index: " + link + " is not in 1.." + Integer.MAX_VALUE);
        }
    }
}
