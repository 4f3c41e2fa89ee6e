/** Addresses of links: {@code linux/if_addr.h}. Only {@link org.netlink4j.rtnetlink.address.Addresses} knows sockets. */
@NullMarked
package org.netlink4j.rtnetlink.address;

import org.jspecify.annotations.NullMarked;
