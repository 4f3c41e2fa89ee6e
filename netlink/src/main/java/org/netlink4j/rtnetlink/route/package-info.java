/**
 * Routes: their messages, what one can ask for ({@link org.netlink4j.rtnetlink.route.RouteSpec}) and the operations on
 * them ({@link org.netlink4j.rtnetlink.route.Routes}).
 *
 * <p>Only {@code Routes} knows {@code socket}; the rest knows {@code message} and can read a capture.
 */
@NullMarked
package org.netlink4j.rtnetlink.route;

import org.jspecify.annotations.NullMarked;
