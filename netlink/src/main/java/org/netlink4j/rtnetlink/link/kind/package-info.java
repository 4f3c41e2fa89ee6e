/**
 * The kinds of link: what may be in {@code IFLA_INFO_DATA} and {@code IFLA_INFO_SLAVE_DATA}. One file for each kind, and
 * one line for it in {@link org.netlink4j.rtnetlink.link.kind.LinkKinds}.
 *
 * <p>One room with {@code link}: peers are links again. Knows {@code message}, and no socket.
 */
@NullMarked
package org.netlink4j.rtnetlink.link.kind;

import org.jspecify.annotations.NullMarked;
