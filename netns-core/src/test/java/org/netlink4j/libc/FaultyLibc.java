package org.netlink4j.libc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import jnr.ffi.LastError;
import jnr.ffi.Pointer;
import jnr.ffi.Runtime;
import org.jspecify.annotations.Nullable;

/** While this is open, the C library fails where a test wants it to, and notes what it was asked. For tests. */
public final class FaultyLibc implements AutoCloseable {

    /** One call of the C library. */
    public record Call(String name, List<?> arguments) {

        @Override
        public String toString() {
            return name + arguments;
        }
    }

    private record Fault(Predicate<Call> wanted, int errno) {}

    private final Libc real;
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable Fault fault;

    /** A library that does not fail yet. */
    public FaultyLibc() {
        Linux.requireAvailable();
        CompletableFuture<Libc> before = new CompletableFuture<>(); // other threads may call at once
        Libc faulty = (Libc) Proxy.newProxyInstance(
                Libc.class.getClassLoader(), new Class<?>[] {Libc.class}, (proxy, method, args) -> {
                    @Nullable Object[] given = args == null ? new Object[0] : args;
                    return call(before.join(), method, given);
                });
        real = Linux.replace(faulty);
        before.complete(real);
    }

    /** Makes the calls fail for which this holds, from now on. */
    public void fail(int errno, Predicate<Call> wanted) {
        fault = new Fault(wanted, errno);
    }

    /** Makes nothing fail, from now on. */
    public void heal() {
        fault = null;
    }

    /** What was called so far. */
    public List<Call> calls() {
        synchronized (calls) {
            return List.copyOf(calls);
        }
    }

    private @Nullable Object call(Libc library, Method method, @Nullable Object[] arguments) throws Throwable {
        List<Object> shown = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            shown.add(shown(method.getParameters()[i].getName(), arguments[i]));
        }
        Call call = new Call(method.getName(), shown);
        Fault wanted = fault;
        if (wanted != null && wanted.wanted().test(call)) {
            calls.add(new Call(method.getName() + " failing", shown));
            LastError.setLastError(Runtime.getSystemRuntime(), wanted.errno());
            if (method.getReturnType() == long.class) {
                return -1L;
            }
            return -1;
        }
        calls.add(call);
        try {
            return method.invoke(library, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A path is given as its address; a test wants to see the text. */
    private static Object shown(String parameter, @Nullable Object argument) {
        if ((parameter.equals("path") || parameter.equals("target")) && argument instanceof Long address) {
            return Pointer.wrap(Runtime.getSystemRuntime(), address).getString(0);
        }
        return argument == null ? "null" : argument;
    }

    @Override
    public void close() {
        Linux.replace(real);
    }
}
