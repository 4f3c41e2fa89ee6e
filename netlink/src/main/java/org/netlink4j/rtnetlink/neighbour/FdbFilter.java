package org.netlink4j.rtnetlink.neighbour;

/**
 * Which forwarding entries to list. The kernel filters by bridge and by port, and what it sends is checked again.
 * Immutable.
 *
 * @param bridge the index of the bridge, or 0 for all databases
 * @param port the index of the link, or 0 for all links
 * @param vlan the VLAN, or 0 for any and none
 */
public record FdbFilter(int bridge, int port, int vlan) {

    /** All entries of all links. */
    public static final FdbFilter ALL = new FdbFilter(0, 0, 0);

    /** Checks the values. */
    public FdbFilter {
        if (bridge < 0 || port < 0) {
            throw new IllegalArgumentException(
                    "link index: " + Math.min(bridge, port) + " is not in 0.." + Integer.MAX_VALUE);
        }
        if (vlan < 0 || vlan > 4094) {
            throw new IllegalArgumentException("vlan: " + vlan + " is not in 0..4094");
        }
    }

    /** Only those of the bridge with this index: its own, and those of its ports. */
    public FdbFilter bridge(int index) {
        return new FdbFilter(index, port, vlan);
    }

    /** Only those of the link with this index. */
    public FdbFilter port(int index) {
        return new FdbFilter(bridge, index, vlan);
    }

    /** Only those of this VLAN. */
    public FdbFilter vlan(int id) {
        return new FdbFilter(bridge, port, id);
    }

    /** The kernel alone knows which links are ports of a bridge: an entry of a port's own database does not say. */
    boolean matches(Neighbour entry) {
        return entry.isForwarding()
                && (bridge == 0 || entry.master().orElse(bridge) == bridge)
                && (port == 0 || port == entry.index())
                && (vlan == 0 || vlan == entry.vlan().orElse(0));
    }
}
