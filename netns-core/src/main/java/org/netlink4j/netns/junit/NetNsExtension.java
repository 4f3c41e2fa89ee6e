package org.netlink4j.netns.junit;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsException;
import org.opentest4j.TestAbortedException;

/** What {@link InNewNetNs} does. */
final class NetNsExtension implements BeforeEachCallback, AfterEachCallback, InvocationInterceptor, ParameterResolver {

    private static final Namespace STORE = Namespace.create(NetNsExtension.class);
    private static final int EPERM = 1;

    @Override
    public void beforeEach(ExtensionContext test) {
        store(test).put(NetNs.class, create(test));
    }

    private static NetNs create(ExtensionContext test) {
        try {
            return NetNs.create();
        } catch (NetNsException e) {
            boolean required = test.getConfigurationParameter("netlink4j.netns.required")
                    .map(Boolean::parseBoolean)
                    .orElse(false);
            if (e.errno() != EPERM || required) {
                throw e;
            }
            throw new TestAbortedException("no network namespace: " + e.getMessage(), e);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        NetNs namespace = store(test).remove(NetNs.class, NetNs.class);
        if (namespace == null) {
            return; // it could not be made
        }
        try (namespace) {
            TestStrays.refuse(namespace);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == NetNs.class && namespace(test) != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        NetNs namespace = namespace(test);
        if (namespace == null) {
            throw new IllegalStateException("no namespace for " + parameter);
        }
        return namespace;
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> method, ReflectiveInvocationContext<Method> invocation, ExtensionContext test)
            throws Throwable {
        inNamespace(method, test);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> method, ReflectiveInvocationContext<Method> invocation, ExtensionContext test)
            throws Throwable {
        inNamespace(method, test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> method, ReflectiveInvocationContext<Method> invocation, ExtensionContext test)
            throws Throwable {
        inNamespace(method, test);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> method, ReflectiveInvocationContext<Method> invocation, ExtensionContext test)
            throws Throwable {
        return inNamespace(method, test);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> method, DynamicTestInvocationContext invocation, ExtensionContext test) throws Throwable {
        inNamespace(method, test);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> method, ReflectiveInvocationContext<Method> invocation, ExtensionContext test)
            throws Throwable {
        inNamespace(method, test);
    }

    private static <T extends @Nullable Object> T inNamespace(Invocation<T> method, ExtensionContext test)
            throws Throwable {
        NetNs namespace = namespace(test);
        if (namespace == null) {
            return method.proceed(); // a lifecycle method of a test for which none could be made
        }
        return namespace.<T, Throwable>call(() -> method.proceed());
    }

    private static @Nullable NetNs namespace(ExtensionContext test) {
        return store(test).get(NetNs.class, NetNs.class);
    }

    private static ExtensionContext.Store store(ExtensionContext test) {
        return test.getStore(STORE);
    }
}
