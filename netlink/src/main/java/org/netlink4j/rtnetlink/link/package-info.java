/**
 * Links: their messages, what one can ask for ({@link org.netlink4j.rtnetlink.link.LinkSpec}) and the operations on them
 * ({@link org.netlink4j.rtnetlink.link.Links}).
 *
 * <p>Only {@code Links} knows {@code socket}; the rest knows {@code message} and can read a capture.
 */
@NullMarked
package org.netlink4j.rtnetlink.link;

import org.jspecify.annotations.NullMarked;
