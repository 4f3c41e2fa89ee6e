package org.netlink4j.rtnetlink.address;

import java.util.OptionalInt;
import org.netlink4j.rtnetlink.AddressFamily;

/**
 * Which addresses to list. The kernel filters as far as it can, and what it sends is checked again. Immutable.
 *
 * @param family the address family: 2 for IPv4, 10 for IPv6, 0 for both
 * @param index the index of the link, or 0 for all links
 * @param namespaceId the namespace to ask about, by its id in the socket's own; Linux 4.20
 */
public record AddressFilter(int family, int index, OptionalInt namespaceId) {

    /** All addresses. */
    public static final AddressFilter ALL = new AddressFilter(AddressFamily.UNSPEC, 0, OptionalInt.empty());

    /** Checks the values. */
    public AddressFilter {
        if (family != AddressFamily.UNSPEC && family != AddressFamily.INET && family != AddressFamily.INET6) {
            throw new IllegalArgumentException("family: " + family + " is not 0, 2 (IPv4) or 10 (IPv6)");
        }
        if (index < 0) {
            throw new IllegalArgumentException("link index: " + index + " is not in 0.." + Integer.MAX_VALUE);
        }
        if (namespaceId.isPresent() && namespaceId.getAsInt() < 0) {
            throw new IllegalArgumentException("namespace id: " + namespaceId.getAsInt() + " is negative");
        }
    }

    /** Only those of IPv4. */
    public AddressFilter ipv4() {
        return new AddressFilter(AddressFamily.INET, index, namespaceId);
    }

    /** Only those of IPv6. */
    public AddressFilter ipv6() {
        return new AddressFilter(AddressFamily.INET6, index, namespaceId);
    }

    /** Only those of the link with this index. */
    public AddressFilter link(int linkIndex) {
        return new AddressFilter(family, linkIndex, namespaceId);
    }

    /** Those of another namespace, by the id that it has in the socket's own. */
    public AddressFilter inNamespace(int id) {
        return new AddressFilter(family, index, OptionalInt.of(id));
    }

    boolean matches(Address address) {
        return (family == AddressFamily.UNSPEC || family == address.family())
                && (index == 0 || index == address.index());
    }
}
