/**
 * The rtnetlink client, {@link org.netlink4j.rtnetlink.Rtnetlink}, the catalog of its messages, and what the packages
 * below share: one package for each object, which has its messages, what one can ask for, and its operations.
 *
 * <p>Knows {@code message} and {@code netns}; only the operations know {@code socket}.
 */
@NullMarked
package org.netlink4j.rtnetlink;

import org.jspecify.annotations.NullMarked;
