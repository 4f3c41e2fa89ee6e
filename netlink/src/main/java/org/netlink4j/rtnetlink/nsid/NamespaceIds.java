package org.netlink4j.rtnetlink.nsid;

import java.util.List;
import java.util.OptionalInt;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * What can be done with the ids that this namespace has for others: links, addresses and events name other namespaces by
 * them. An id stays until its namespace is gone; the kernel also assigns ids by itself. Safe for all threads.
 *
 * <p>Every method throws {@link org.netlink4j.socket.NetlinkException} where the kernel refuses.
 */
public final class NamespaceIds {

    private final RequestSocket socket;

    /** Operations over a socket: ids are those of the socket's namespace. */
    public NamespaceIds(RequestSocket socket) {
        this.socket = socket;
    }

    /**
     * Assigns an id that the kernel chooses, and returns it.
     *
     * @throws ExistsException if the namespace has one already: {@link #idOf} does not mind
     */
    public int assign(NetNs namespace) {
        return assign(namespace, NamespaceIdAttributes.NOT_ASSIGNED, "assign an id to " + namespace);
    }

    /**
     * Assigns an id, 0 to 2^31 - 1.
     *
     * @throws ExistsException if the namespace has one already, or another namespace has this one
     */
    public void assign(NetNs namespace, int id) {
        if (id < 0) {
            throw new IllegalArgumentException("namespace id: " + id + " is not in 0.." + Integer.MAX_VALUE);
        }
        assign(namespace, id, "assign the id " + id + " to " + namespace);
    }

    /** The id of a namespace, one that the kernel chooses if it has none yet. */
    public int idOf(NetNs namespace) {
        OptionalInt id = find(namespace);
        if (id.isPresent()) {
            return id.getAsInt();
        }
        try {
            return assign(namespace);
        } catch (ExistsException e) { // somebody else was faster
            return find(namespace).orElseThrow(() -> e);
        }
    }

    /** The id of a namespace, if it has one. */
    public OptionalInt find(NetNs namespace) {
        return find(NamespaceIdAttributes.FD, namespace.fd(), "get the id of " + namespace);
    }

    /**
     * The id of the namespace that a process is in, if it has one.
     *
     * @throws org.netlink4j.socket.NotFoundException if there is no such process
     */
    public OptionalInt findOfProcess(long pid) {
        return find(NamespaceIdAttributes.PID, pid, "get the id of the namespace of process " + pid);
    }

    /** All ids. */
    public List<NamespaceId> list() {
        return list(Attributes.builder(NamespaceIdAttributes.SET), "list namespace ids");
    }

    /**
     * All ids that another namespace has, each with the id that the same namespace has here, if it has one; Linux 4.20.
     *
     * @param target the other namespace, by its id here
     */
    public List<NamespaceId> listOf(int target) {
        AttributesBuilder attributes =
                Attributes.builder(NamespaceIdAttributes.SET).set(NamespaceIdAttributes.TARGET_NSID, target);
        return list(attributes, "list the namespace ids of namespace " + target);
    }

    private List<NamespaceId> list(AttributesBuilder attributes, String operation) {
        return socket.dump(Request.of(NamespaceIdMessages.GETNSID, operation).attributes(attributes.build())).stream()
                .map(NamespaceId::new)
                .toList();
    }

    private int assign(NetNs namespace, int id, String operation) {
        Reply reply = socket.request(Request.of(NamespaceIdMessages.NEWNSID, operation)
                .flags(Flags.ECHO)
                .attributes(Attributes.builder(NamespaceIdAttributes.SET)
                        .set(NamespaceIdAttributes.FD, namespace.fd())
                        .set(NamespaceIdAttributes.NSID, id)
                        .build()));
        for (Message message : reply.messages()) {
            OptionalInt assigned = new NamespaceId(message).id();
            if (message.type() == NamespaceIdMessages.NEWNSID.number() && assigned.isPresent()) {
                return assigned.getAsInt();
            }
        }
        return find(namespace)
                .orElseThrow(() -> new IllegalStateException(operation + ": done, but the id is gone again"));
    }

    private OptionalInt find(NumberAttribute by, long value, String operation) {
        Reply reply = socket.request(Request.of(NamespaceIdMessages.GETNSID, operation)
                .attributes(Attributes.builder(NamespaceIdAttributes.SET)
                        .set(by, value)
                        .build()));
        return reply.first().map(NamespaceId::new).map(NamespaceId::id).orElseGet(OptionalInt::empty);
    }
}
