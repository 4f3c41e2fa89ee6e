/**
 * The kit for kernel tests: what a test needs of a kernel, the running of all kernel tests a second time under user-mode Linux, the report of what
 * ran where, and iproute2 as the independent witness of what a test did. It knows JUnit and the JDK only, none of the code that it helps to test.
 */
@NullMarked
package org.netlink4j.testkernel;

import org.jspecify.annotations.NullMarked;
