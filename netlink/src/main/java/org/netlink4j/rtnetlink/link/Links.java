package org.netlink4j.rtnetlink.link;

import java.util.List;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageType;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.BusyException;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.InterruptedDumpException;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
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
        request(LinkMessages.DELETE, "delete link " + name, 0, 0, LinkRequests.named(name));
    }

    /** Deletes a link, and its peer if it has one. */
    public void delete(int index) {
        request(
                LinkMessages.DELETE,
                "delete link " + index,
                0,
                LinkRequests.positive(index),
                Attributes.builder(LinkAttributes.SET));
    }

    /** Deletes a link, and its peer if it has one, whatever its name is now. */
    public void delete(Link link) {
        String operation = "delete link " + link.name();
        request(
                LinkMessages.DELETE,
                operation,
                0,
                LinkRequests.positive(link.index()),
                Attributes.builder(LinkAttributes.SET));
    }

    /** Deletes all links of a group, in one request. The kernel refuses that for group 0, in which all links begin. */
    public void deleteGroup(int group) {
        AttributesBuilder attributes =
                Attributes.builder(LinkAttributes.SET).set(LinkAttributes.GROUP, Integer.toUnsignedLong(group));
        request(LinkMessages.DELETE, "delete links of group " + Integer.toUnsignedString(group), 0, 0, attributes);
    }

    // Changing

    /**
     * Changes a link, all that the spec says in one request. What is left unsaid stays as it is. Note: the kernel does one
     * after the other, and leaves done what it did before it refused.
     */
    public void change(String name, LinkSpec spec) {
        String operation = "change link " + name;
        change(LinkRequests.get(socket, name, operation).index(), spec, operation);
    }

    /** Changes a link, all that the spec says in one request. */
    public void change(int index, LinkSpec spec) {
        change(LinkRequests.positive(index), spec, "change link " + index);
    }

    private void change(int index, LinkSpec spec, String operation) {
        LinkRequests.change(socket, index, spec, operation);
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
        int masterIndex = LinkRequests.get(socket, master, operation).index();
        change(
                LinkRequests.get(socket, name, operation).index(),
                LinkSpec.change().master(masterIndex),
                operation);
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
        int index = LinkRequests.get(socket, name, operation).index();
        LinkRequests.send(socket, type, operation, flags, index, attributes);
    }

    private void request(MessageType type, String operation, int flags, int index, AttributesBuilder attributes) {
        LinkRequests.send(socket, type, operation, flags, index, attributes.build());
    }
}
