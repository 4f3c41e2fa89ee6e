/**
 * Ids that a namespace has for other namespaces: {@code linux/net_namespace.h}. Only
 * {@link org.netlink4j.rtnetlink.nsid.NamespaceIds} knows sockets.
 */
@NullMarked
package org.netlink4j.rtnetlink.nsid;

import org.jspecify.annotations.NullMarked;
