package org.netlink4j.testkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test, or a class of tests, that talks to the running kernel in namespaces of its own. It needs Linux, {@code CAP_SYS_ADMIN} and a kernel that
 * answers, and is skipped with the reason where one of them is missing. The build runs it on the machine's own kernel and under user-mode Linux.
 *
 * <p>On a method it stands beside {@code @Test}.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag(KernelTest.TAG)
@ExtendWith(KernelConditions.class)
public @interface KernelTest {
    /** The JUnit tag that every kernel test carries. */
    String TAG = "kernel";
}
