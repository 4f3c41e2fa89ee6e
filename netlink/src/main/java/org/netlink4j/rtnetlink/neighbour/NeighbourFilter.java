package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.rtnetlink.AddressFamily;

/**
 * Which neighbours to list. The kernel filters by family, link and master, and what it sends is checked again. Immutable.
 *
 * @param family the address family: 2 for IPv4, 10 for IPv6, 0 for both
 * @param index the index of the link, or 0 for all links
 * @param master the index of the master that the link is a port of, or 0
 * @param states bits of {@link NeighbourState}, of which the state must have one, or 0 for any state
 */
public record NeighbourFilter(int family, int index, int master, int states) {

    /** All neighbours. */
    public static final NeighbourFilter ALL = new NeighbourFilter(AddressFamily.UNSPEC, 0, 0, 0);

    /** Checks the values. */
    public NeighbourFilter {
        if (family != AddressFamily.UNSPEC && family != AddressFamily.INET && family != AddressFamily.INET6) {
            throw new IllegalArgumentException("family: " + family + " is not 0, 2 (IPv4) or 10 (IPv6)");
        }
        if (index < 0 || master < 0) {
            throw new IllegalArgumentException(
                    "link index: " + Math.min(index, master) + " is not in 0.." + Integer.MAX_VALUE);
        }
        if (states < 0 || states > 255) {
            throw new IllegalArgumentException("states: " + states + " is not in 0..255");
        }
    }

    /** Only those of IPv4. */
    public NeighbourFilter ipv4() {
        return new NeighbourFilter(AddressFamily.INET, index, master, states);
    }

    /** Only those of IPv6. */
    public NeighbourFilter ipv6() {
        return new NeighbourFilter(AddressFamily.INET6, index, master, states);
    }

    /** Only those of the link with this index. */
    public NeighbourFilter link(int linkIndex) {
        return new NeighbourFilter(family, linkIndex, master, states);
    }

    /** Only those of the ports of the master with this index. */
    public NeighbourFilter master(int masterIndex) {
        return new NeighbourFilter(family, index, masterIndex, states);
    }

    /** Only those in one of these states. */
    public NeighbourFilter states(int bits) {
        return new NeighbourFilter(family, index, master, bits);
    }

    /** The kernel alone knows what is whose port. */
    boolean matches(Neighbour neighbour) {
        return (family == AddressFamily.UNSPEC || family == neighbour.family())
                && (index == 0 || index == neighbour.index())
                && (states == 0 || neighbour.hasState(states));
    }
}
