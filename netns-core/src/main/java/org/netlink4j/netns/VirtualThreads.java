package org.netlink4j.netns;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Virtual threads, from byte code for JDK 17, which has none. */
final class VirtualThreads {

    private static final @Nullable MethodHandle IS_VIRTUAL =
            find(false, "isVirtual", MethodType.methodType(boolean.class));
    private static final @Nullable MethodHandle START =
            find(true, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));

    private VirtualThreads() {}

    private static @Nullable MethodHandle find(boolean isStatic, String name, MethodType type) {
        // In JDK 19 and 20 the methods exist and throw unless preview features are on.
        if (Runtime.version().feature() < 21) {
            return null;
        }
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            return isStatic
                    ? lookup.findStatic(Thread.class, name, type)
                    : lookup.findVirtual(Thread.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Thread." + name, e);
        }
    }

    static boolean exist() {
        return START != null;
    }

    static boolean isVirtual(Thread thread) {
        if (IS_VIRTUAL == null) {
            return false;
        }
        try {
            return (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable e) {
            throw new LinkageError("Thread.isVirtual", e);
        }
    }

    static void start(Runnable work) {
        if (START == null) {
            throw new IllegalStateException("virtual threads need JDK 21");
        }
        try {
            Thread unused = (Thread) START.invokeExact(work);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("Thread.startVirtualThread", e);
        }
    }
}
