/**
 * Nexthops, Linux 5.3: their messages, what one can ask for ({@link org.netlink4j.rtnetlink.nexthop.NexthopSpec}) and the
 * operations on them ({@link org.netlink4j.rtnetlink.nexthop.Nexthops}).
 *
 * <p>Only {@code Nexthops} knows {@code socket}; the rest knows {@code message} and can read a capture.
 */
@NullMarked
package org.netlink4j.rtnetlink.nexthop;

import org.jspecify.annotations.NullMarked;
