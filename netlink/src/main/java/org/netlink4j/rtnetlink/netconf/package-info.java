/** The settings of IP on links, as events and lists: {@code linux/netconf.h}. They are changed by sysctl, not here. */
@NullMarked
package org.netlink4j.rtnetlink.netconf;

import org.jspecify.annotations.NullMarked;
