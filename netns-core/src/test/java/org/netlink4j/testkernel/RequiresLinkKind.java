package org.netlink4j.testkernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that needs a kernel which knows these kinds of link, built in or as a module that the kernel can load. */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KernelConditions.class)
public @interface RequiresLinkKind {
    /** The kinds, as {@code ip link add type} names them; all of them are needed. */
    String[] value();
}
