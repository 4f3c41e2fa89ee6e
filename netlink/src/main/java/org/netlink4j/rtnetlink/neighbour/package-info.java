/**
 * Neighbours, proxies, forwarding databases and the tables that neighbours are in: {@code linux/neighbour.h}. Only
 * {@link org.netlink4j.rtnetlink.neighbour.Neighbours} and {@link org.netlink4j.rtnetlink.neighbour.Fdb} know sockets.
 */
@NullMarked
package org.netlink4j.rtnetlink.neighbour;

import org.jspecify.annotations.NullMarked;
