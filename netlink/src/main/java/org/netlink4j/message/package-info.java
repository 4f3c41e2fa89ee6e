/**
 * Bytes and messages: the netlink header, attributes with one declaration each, control messages, and a printer.
 *
 * <p>Netty buffers, and nothing else: this package knows no socket, no family and no native call, and can be lifted out
 * to read a capture.
 */
@NullMarked
package org.netlink4j.message;

import org.jspecify.annotations.NullMarked;
