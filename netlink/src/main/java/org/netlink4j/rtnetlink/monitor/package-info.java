/**
 * Changes of a namespace as they happen, {@link org.netlink4j.rtnetlink.monitor.Monitor}: links, addresses, routes and
 * whatever else the kernel announces in a multicast group of rtnetlink.
 *
 * <p>Two registries grow with the library: {@code ObjectKinds} has a line for each object that
 * is announced, {@code Listings} one for each group whose objects can be listed. This package knows the objects and
 * {@code socket}; no object knows it.
 */
@NullMarked
package org.netlink4j.rtnetlink.monitor;

import org.jspecify.annotations.NullMarked;
