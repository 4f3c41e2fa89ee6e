package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;

/**
 * Which nexthops to list. The kernel filters. Immutable.
 *
 * @param link the index of the link, or 0 for any
 * @param master the index of the master of the link, such as a vrf, or 0 for any
 * @param groups only groups
 * @param fdb only those of forwarding databases; Linux 5.8
 */
public record NexthopFilter(int link, int master, boolean groups, boolean fdb) {

    /** All nexthops and groups. */
    public static final NexthopFilter ALL = new NexthopFilter(0, 0, false, false);

    /** Checks the values. */
    public NexthopFilter {
        NexthopSpec.requireRange("link index", link, 0, Integer.MAX_VALUE);
        NexthopSpec.requireRange("master's index", master, 0, Integer.MAX_VALUE);
    }

    /** Only those over the link with this index. */
    public NexthopFilter link(int index) {
        return new NexthopFilter(index, master, groups, fdb);
    }

    /** Only those over a link whose master has this index. */
    public NexthopFilter master(int index) {
        return new NexthopFilter(link, index, groups, fdb);
    }

    /** Only groups. */
    public NexthopFilter onlyGroups() {
        return new NexthopFilter(link, master, true, fdb);
    }

    /** Only those of forwarding databases; Linux 5.8. */
    public NexthopFilter onlyFdb() {
        return new NexthopFilter(link, master, groups, true);
    }

    Attributes attributes() {
        AttributesBuilder attributes = Attributes.builder(NexthopAttributes.SET);
        if (link != 0) {
            attributes.set(NexthopAttributes.OIF, link);
        }
        attributes.set(NexthopAttributes.GROUPS, groups);
        if (master != 0) {
            attributes.set(NexthopAttributes.MASTER, master);
        }
        attributes.set(NexthopAttributes.FDB, fdb);
        return attributes.build();
    }

    /** A master cannot be told from a nexthop. */
    boolean matches(Nexthop nexthop) {
        return (link == 0 || nexthop.linkIndex().orElse(0) == link)
                && (!groups || nexthop.isGroup())
                && (!fdb || nexthop.isFdb());
    }
}
