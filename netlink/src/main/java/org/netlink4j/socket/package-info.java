/**
 * One netlink socket and its conversations: requests with an acknowledgement and a time-out, dumps, errors with the
 * kernel's words.
 *
 * <p>This package knows messages, system calls and namespaces; it knows no family and no object: what is asked comes from
 * outside as a {@link org.netlink4j.socket.Request}.
 */
@NullMarked
package org.netlink4j.socket;

import org.jspecify.annotations.NullMarked;
