/**
 * Network namespaces: made, opened, named, entered and watched, so that no thread of the process stays in the wrong one
 * unnoticed.
 *
 * <p>A network namespace belongs to an OS thread, and a new OS thread is born in the namespace of the one that starts
 * it. So code that must run in a namespace runs on a platform thread of the toolkit that entered it once and ends there;
 * nothing is switched back and handed to other work. {@link org.netlink4j.netns.NetNs} is where to begin.
 *
 * <p>This package knows the native boundary and nothing else: no sockets, no netlink.
 */
@NullMarked
package org.netlink4j.netns;

import org.jspecify.annotations.NullMarked;
