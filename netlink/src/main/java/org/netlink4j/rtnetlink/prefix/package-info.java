/** Prefixes that IPv6 routers have announced, as events: {@code linux/rtnetlink.h}. */
@NullMarked
package org.netlink4j.rtnetlink.prefix;

import org.jspecify.annotations.NullMarked;
