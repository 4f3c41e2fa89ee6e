/**
 * Light-weight tunnels: what a route or a nexthop puts around the packets that it forwards. One file for each kind;
 * {@link org.netlink4j.rtnetlink.route.encap.Encaps} lists them.
 *
 * <p>Knows {@code message} only.
 */
@NullMarked
package org.netlink4j.rtnetlink.route.encap;

import org.jspecify.annotations.NullMarked;
