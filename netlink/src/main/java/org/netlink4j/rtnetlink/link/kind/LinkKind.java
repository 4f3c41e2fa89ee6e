package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;

/**
 * A kind of link, as in {@code ip link add type NAME}, and the attributes of its own that it has.
 *
 * @param name {@code IFLA_INFO_KIND}, such as {@code vxlan}
 * @param data what is in {@code IFLA_INFO_DATA}; {@link AttributeSet#UNKNOWN} where nothing is known
 * @param port what is in {@code IFLA_INFO_SLAVE_DATA} of a link whose master is of this kind;
 *     {@link AttributeSet#UNKNOWN} where nothing is known
 */
public record LinkKind(String name, AttributeSet data, AttributeSet port) {

    /** A kind without attributes of its own. */
    public static LinkKind of(String name) {
        return of(name, AttributeSet.UNKNOWN);
    }

    /** A kind with these attributes. */
    public static LinkKind of(String name, AttributeSet data) {
        return new LinkKind(name, data, AttributeSet.UNKNOWN);
    }

    /** The same kind, whose ports have these attributes. */
    public LinkKind withPort(AttributeSet attributes) {
        return new LinkKind(name, data, attributes);
    }
}
