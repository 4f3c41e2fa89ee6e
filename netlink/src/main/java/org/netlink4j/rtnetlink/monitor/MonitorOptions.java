package org.netlink4j.rtnetlink.monitor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.netlink4j.message.MessageType;

/**
 * What a monitor listens to, and how. Immutable: each method answers another one.
 *
 * <pre>{@code
 * MonitorOptions.of(Group.LINK, Group.IPV4_IFADDR).listing()
 * }</pre>
 */
public final class MonitorOptions {

    private static final int RECEIVE_BUFFER = 4 << 20;
    private static final int QUEUE = 16_384;
    private static final int MAX_TYPES = 200;

    private final Set<Group> groups;
    private final boolean listing;
    private final boolean allNamespaces;
    private final Set<Integer> types;
    private final int receiveBuffer;
    private final int queue;

    private MonitorOptions(
            Set<Group> groups,
            boolean listing,
            boolean allNamespaces,
            Set<Integer> types,
            int receiveBuffer,
            int queue) {
        this.groups = groups;
        this.listing = listing;
        this.allNamespaces = allNamespaces;
        this.types = types;
        this.receiveBuffer = receiveBuffer;
        this.queue = queue;
    }

    /**
     * Listens to these groups.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static MonitorOptions of(Group... groups) {
        if (groups.length == 0) {
            throw new IllegalArgumentException("groups: none, so there would be nothing to hear");
        }
        return new MonitorOptions(new LinkedHashSet<>(List.of(groups)), false, false, Set.of(), RECEIVE_BUFFER, QUEUE);
    }

    /**
     * Lists what exists before it tells what changes, without a gap and without telling twice; and lists again after each
     * loss. Listed are links, addresses, routes, rules, neighbours and forwarding entries, nexthops and namespace ids:
     * those of the groups that it listens to.
     */
    public MonitorOptions listing() {
        return new MonitorOptions(groups, true, allNamespaces, types, receiveBuffer, queue);
    }

    /**
     * Listens to the same groups of all namespaces that have an id in this one, too; Linux 4.2. It needs CAP_NET_BROADCAST.
     * Only what exists in the own namespace is listed.
     */
    public MonitorOptions allNamespaces() {
        return new MonitorOptions(groups, listing, true, types, receiveBuffer, queue);
    }

    /**
     * Hears these types of message only. The kernel throws the others away before they take room in the receive buffer.
     *
     * @param types such as {@code LinkMessages.DELETE}, 1 to 200 of them
     * @throws IllegalArgumentException for more or less of them
     */
    public MonitorOptions only(MessageType... types) {
        return only(List.of(types).stream().map(MessageType::number).toList());
    }

    /**
     * As {@link #only(MessageType...)}, by their numbers, {@code nlmsg_type}.
     *
     * @throws IllegalArgumentException for more or less than 1 to 200 of them, or a number that is not in 16 to 65,535
     */
    public MonitorOptions only(Collection<Integer> types) {
        if (types.isEmpty() || types.size() > MAX_TYPES) {
            throw new IllegalArgumentException("message types: " + types.size() + " are not 1 to " + MAX_TYPES);
        }
        for (int type : types) {
            if (type < 16 || type > 0xffff) {
                throw new IllegalArgumentException("message type: " + type + " is not in 16..65535");
            }
        }
        return new MonitorOptions(groups, listing, allNamespaces, new TreeSet<>(types), receiveBuffer, queue);
    }

    /**
     * The size of the kernel's receive buffer, 4 MiB by default. The kernel doubles it, for its own expenses: it then
     * held 1,900 changes of a bridge, or 10,000 new routes. Without CAP_NET_ADMIN it is no more than
     * {@code net.core.rmem_max}, however much is asked for. The memory is used only while events wait there.
     *
     * @param bytes 1 to 2^30 - 1; less than 2,304 is as 2,304
     * @throws IllegalArgumentException if it is none of these
     */
    public MonitorOptions receiveBuffer(int bytes) {
        return new MonitorOptions(
                groups, listing, allNamespaces, types, in("receive buffer", bytes, (1 << 30) - 1), queue);
    }

    /**
     * How many events wait for those who take them, 16,384 by default. When so many wait, the next ones are dropped, and an {@link Event.Lost}
     * says so. A list takes no room in the queue, however long it is.
     *
     * @param events 1 to 2^30
     * @throws IllegalArgumentException if it is none of these
     */
    public MonitorOptions queue(int events) {
        return new MonitorOptions(groups, listing, allNamespaces, types, receiveBuffer, in("queue", events, 1 << 30));
    }

    private static int in(String field, int value, int bound) {
        if (value < 1 || value > bound) {
            throw new IllegalArgumentException(field + ": " + value + " is not in 1.." + bound);
        }
        return value;
    }

    Set<Group> groups() {
        return groups;
    }

    boolean isListing() {
        return listing;
    }

    boolean isOfAllNamespaces() {
        return allNamespaces;
    }

    /** The types to hear; all where it is empty. */
    Set<Integer> types() {
        return types;
    }

    int receiveBuffer() {
        return receiveBuffer;
    }

    int queue() {
        return queue;
    }

    /** The groups, and what else was asked for. */
    @Override
    public String toString() {
        return groups
                + (listing ? ", listing" : "")
                + (allNamespaces ? ", all namespaces" : "")
                + (types.isEmpty() ? "" : ", only types " + types);
    }
}
