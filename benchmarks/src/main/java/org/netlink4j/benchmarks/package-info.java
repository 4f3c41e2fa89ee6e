/** How fast the libraries are, beside C that does the same system calls and nothing else. Not published. */
@NullMarked
package org.netlink4j.benchmarks;

import org.jspecify.annotations.NullMarked;
