/**
 * The native boundary: every function of the C library that the toolkit calls, in one JNR interface, and {@code errno}.
 *
 * <p>Not public API, though the types must be public for JNR to reach them: they may change in any release. This
 * package knows nothing else of the toolkit, and nothing else of the toolkit knows JNR.
 */
@NullMarked
package org.netlink4j.libc;

import org.jspecify.annotations.NullMarked;
