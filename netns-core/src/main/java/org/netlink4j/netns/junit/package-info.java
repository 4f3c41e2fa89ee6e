/**
 * JUnit 5 tests in network namespaces of their own. Knows {@code netns} and JUnit, which a user of the library brings;
 * nothing else of the toolkit knows this package.
 */
@NullMarked
package org.netlink4j.netns.junit;

import org.jspecify.annotations.NullMarked;
