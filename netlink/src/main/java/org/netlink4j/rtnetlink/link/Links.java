package org.netlink4j.rtnetlink.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.message.MessageType;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.BatchResult;
import org.netlink4j.socket.BusyException;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.InterruptedDumpException;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * The links of one namespace, and what can be done with them. Where a link is named by a text, that is its name or one
 * of its alternative names; where by a number, its index.
 *
 * <p>Every method is one request, or a few, and returns when the kernel has done it. If the kernel refuses it throws a
 * {@link NetlinkException}: {@link NotFoundException} where there is no such link. Changes need CAP_NET_ADMIN. Safe for
 * all threads.
 */
public final class Links {

    private final RequestSocket socket;

    /** The links of the namespace that the socket belongs to; the socket stays the caller's. */
    public Links(RequestSocket socket) {
        this.socket = socket;
    }

    // Looking

    /** The link with this name or alternative name, if there is one. */
    public Optional<Link> find(String name) {
        try {
            return Optional.of(get(name));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /** The link with this index, if there is one. */
    public Optional<Link> find(int index) {
        try {
            return Optional.of(get(index));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * The link with this name or alternative name.
     *
     * @throws NotFoundException if there is none
     */
    public Link get(String name) {
        return LinkRequests.get(socket, name, "get link " + name);
    }

    /**
     * The link with this index.
     *
     * @throws NotFoundException if there is none
     */
    public Link get(int index) {
        return LinkRequests.get(socket, index, "get link " + index);
    }

    /** All links. */
    public List<Link> list() {
        return list(LinkQuery.all());
    }

    /**
     * Some links, or with more or less about them.
     *
     * @throws InterruptedDumpException if links came or went each time that we asked
     */
    public List<Link> list(LinkQuery query) {
        return LinkRequests.list(socket, query);
    }

    /**
     * Shows some links to a reader, one after the other, where they lie in the receive buffer; see
     * {@link RequestSocket#scan}, also for what the reader must not do. Attributes are those of {@link LinkMessages#NEW}.
     *
     * @throws InterruptedDumpException at the end, if links came or went meanwhile
     */
    public void scan(LinkQuery query, Predicate<MessageCursor> reader) {
        socket.scan(LinkRequests.list(query), passing(query, reader));
    }

    /**
     * The same as {@link #scan}, with a thread of its own that receives while this one reads; see
     * {@link RequestSocket#scanAhead}.
     *
     * @throws InterruptedDumpException at the end, if links came or went meanwhile
     */
    public void scanAhead(LinkQuery query, Predicate<MessageCursor> reader) {
        socket.scanAhead(LinkRequests.list(query), passing(query, reader));
    }

    private static Predicate<MessageCursor> passing(LinkQuery query, Predicate<MessageCursor> reader) {
        return message -> message.type() != LinkMessages.NEW.number()
                || !query.isAll() && !query.matches(Link.of(message.toMessage()))
                || reader.test(message);
    }

    // Making and deleting

    /**
     * Makes a link, and returns it as it is then; also where it is made in another namespace.
     *
     * <p>Note: where the name is left to the kernel ({@code %d}, or none) and the kernel is older than Linux 6.2, the
     * newest link that fits is returned, which is another one if somebody else makes one in the same moment.
     *
     * @throws ExistsException if there is one with that name or index
     */
    public Link add(LinkSpec spec) {
        return new LinkCreation(socket, spec).run();
    }

    /** Deletes a link, and its peer if it has one. */
    public void delete(String name) {
        request("delete link " + name, LinkRequests.named(name));
    }

    /** Deletes a link, and its peer if it has one. */
    public void delete(int index) {
        socket.request(deleting(index));
    }

    /** Deletes a link, and its peer if it has one, whatever its name is now. */
    public void delete(Link link) {
        socket.request(LinkRequests.delete(link.index(), "delete link " + link.name()));
    }

    /** Deletes all links of a group, in one request. The kernel refuses that for group 0, in which all links begin. */
    public void deleteGroup(int group) {
        AttributesBuilder attributes =
                Attributes.builder(LinkAttributes.SET).set(LinkAttributes.GROUP, Integer.toUnsignedLong(group));
        request("delete links of group " + Integer.toUnsignedString(group), attributes);
    }

    // Many at once

    /**
     * Makes many links with few system calls, each with a result of its own. They are not returned: a list is cheaper.
     *
     * <p>Note: an alias is ignored, as the kernel does for a link that it makes; {@link #add} sets it behind.
     */
    public BatchResult addAll(Collection<LinkSpec> specs) {
        return socket.batch(specs.stream().map(this::adding).toList());
    }

    /** The request that makes a link, for a batch; as in {@link #addAll} an alias is ignored. */
    public Request adding(LinkSpec spec) {
        return LinkRequests.add(spec);
    }

    /** The request that changes a link, for a batch. */
    public Request changing(int index, LinkSpec spec) {
        return LinkRequests.change(LinkRequests.positive(index), spec, "change link " + index);
    }

    /** The request that deletes a link, for a batch. {@link #deleteGroup} costs the kernel a hundredth of that. */
    public Request deleting(int index) {
        return LinkRequests.delete(index, "delete link " + index);
    }

    // Changing

    /**
     * Changes a link, all that the spec says in one request. What is left unsaid stays as it is. Note: the kernel does one
     * after the other, and leaves done what it did before it refused.
     */
    public void change(String name, LinkSpec spec) {
        String operation = "change link " + name;
        socket.request(LinkRequests.change(index(name, operation), spec, operation));
    }

    /** Changes a link, all that the spec says in one request. */
    public void change(int index, LinkSpec spec) {
        socket.request(changing(index, spec));
    }

    private int index(String name, String operation) {
        return LinkRequests.get(socket, name, operation).index();
    }

    /** Sets a link up. */
    public void up(String name) {
        change(name, LinkSpec.change().up());
    }

    /** Sets a link up. */
    public void up(int index) {
        change(index, LinkSpec.change().up());
    }

    /** Sets a link down. */
    public void down(String name) {
        change(name, LinkSpec.change().down());
    }

    /** Sets a link down. */
    public void down(int index) {
        change(index, LinkSpec.change().down());
    }

    /**
     * Gives a link another name.
     *
     * @throws ExistsException if there is a link with that name
     * @throws BusyException if the link is up, before Linux 6.2
     */
    public void rename(String name, String newName) {
        change(name, LinkSpec.change().name(newName));
    }

    /** Gives a link another name. */
    public void rename(int index, String newName) {
        change(index, LinkSpec.change().name(newName));
    }

    /** Makes a link a port of a master, such as a bridge. */
    public void setMaster(String name, String master) {
        String operation = "set master of link " + name + " to " + master;
        int masterIndex = index(master, operation);
        LinkSpec spec = LinkSpec.change().master(masterIndex);
        socket.request(LinkRequests.change(index(name, operation), spec, operation));
    }

    /** Takes a link away from its master. */
    public void removeMaster(String name) {
        change(name, LinkSpec.change().noMaster());
    }

    /**
     * Moves a link to another namespace. There it may get another index; it loses its addresses and is down.
     *
     * @throws ExistsException if there is a link with that name
     */
    public void moveTo(String name, NetNs namespace) {
        change(name, LinkSpec.change().netNs(namespace));
    }

    /** Moves a link to another namespace, and gives it that name there, in one request. */
    public void moveTo(String name, NetNs namespace, String newName) {
        change(name, LinkSpec.change().netNs(namespace).name(newName));
    }

    /**
     * Gives a link alternative names, of at most 127 bytes each; Linux 5.5.
     *
     * @throws ExistsException if there is a link with one of these names
     */
    public void addAltNames(String name, String... altNames) {
        properties(LinkMessages.NEW_PROPERTY, Flags.CREATE | Flags.EXCL | Flags.APPEND, "add", name, altNames);
    }

    /** Takes alternative names from a link; Linux 5.5. */
    public void removeAltNames(String name, String... altNames) {
        properties(LinkMessages.DELETE_PROPERTY, 0, "remove", name, altNames);
    }

    private void properties(MessageType type, int flags, String verb, String name, String... altNames) {
        String operation = verb + " alternative names of link " + name;
        Attributes attributes = LinkRequests.altNames(altNames);
        int index = index(name, operation);
        LinkRequests.send(socket, type, operation, flags, index, attributes);
    }

    private void request(String operation, AttributesBuilder attributes) {
        socket.request(Request.of(LinkMessages.DELETE, operation).attributes(attributes.build()));
    }
}
