/** The dummy-link example, and a command that shows what the libraries do. */
@NullMarked
package org.netlink4j.examples;

import org.jspecify.annotations.NullMarked;
