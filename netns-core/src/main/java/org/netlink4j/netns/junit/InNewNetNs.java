package org.netlink4j.netns.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs each test in a network namespace of its own: its {@code @BeforeEach} methods, the test, and its
 * {@code @AfterEach} methods, all on a thread of that namespace. On a class, for all its tests, nested ones too.
 *
 * <p>A parameter of type {@link org.netlink4j.netns.NetNs} of these methods is that namespace. It is closed after the
 * test. A test that leaves a thread in it fails.
 *
 * <p>The class's constructor and its {@code @BeforeAll} and {@code @AfterAll} methods run where JUnit runs.
 *
 * <p>Where a namespace cannot be made for want of {@code CAP_SYS_ADMIN}, the test is skipped with that reason, or, with
 * the JUnit configuration parameter {@code netlink4j.netns.required=true}, fails.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NetNsExtension.class)
public @interface InNewNetNs {}
