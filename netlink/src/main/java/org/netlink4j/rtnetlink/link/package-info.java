/**
 * Links: their messages, what one can ask for ({@link org.netlink4j.rtnetlink.link.LinkSpec}) and the operations on them
 * ({@link org.netlink4j.rtnetlink.link.Links}).
 *
 * <p>Only the operations, {@code Links} and what it is made of, know {@code socket}; the rest knows {@code message} and
 * can read a capture. One room with {@code link.kind}.
 */
@NullMarked
package org.netlink4j.rtnetlink.link;

import org.jspecify.annotations.NullMarked;
