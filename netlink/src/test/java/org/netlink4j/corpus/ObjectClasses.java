package org.netlink4j.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/** The classes of objects, such as Link: found on the class path, so that a new one is tested without being named here. */
final class ObjectClasses {

    private static final int MAX_DEPTH = 4;

    private final List<Class<?>> classes = new ArrayList<>();

    ObjectClasses() {
        for (Class<?> type : all()) {
            if (MessageObject.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                classes.add(type);
            }
        }
    }

    /** All classes of the library's client. */
    private static List<Class<?>> all() {
        try {
            Path root = Path.of(RtnetlinkMessages.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org/netlink4j/rtnetlink"))) {
                List<Class<?>> found = new ArrayList<>();
                for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    String name = root.relativize(file).toString().replace('/', '.');
                    if (!name.contains("-info")) {
                        found.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                    }
                }
                return found;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Class<?>> classes() {
        return classes;
    }

    /** Reads a message as an object of each class that takes it. */
    List<MessageObject> of(Message message, Class<? extends RuntimeException> malformed) {
        List<MessageObject> objects = new ArrayList<>();
        for (Class<?> type : classes) {
            try {
                objects.add(make(type, message));
            } catch (IllegalArgumentException e) {
                // An object of another sort.
                if (malformed.isInstance(e)) {
                    throw e;
                }
            }
        }
        return objects;
    }

    private static final ClassValue<Optional<Method>> FACTORIES = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(m -> m.getName().equals("of") && Modifier.isStatic(m.getModifiers()))
                    .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {Message.class}))
                    .findFirst();
        }
    };

    private static MessageObject make(Class<?> type, Message message) {
        try {
            Optional<Method> factory = FACTORIES.get(type);
            Object object = factory.isPresent()
                    ? factory.get().invoke(null, message)
                    : type.getConstructor(Message.class).newInstance(message);
            return (MessageObject) object;
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of a message", e);
        }
    }

    /** Calls every public method without parameters, and those of what it returns. */
    static void callAll(Object object, Class<? extends RuntimeException> malformed) {
        callAll(object, malformed, 0);
    }

    private static void callAll(Object object, Class<? extends RuntimeException> malformed, int depth) {
        if (object instanceof Optional<?> optional) {
            optional.ifPresent(value -> callAll(value, malformed, depth));
        } else if (object instanceof Iterable<?> values && !(object instanceof Path)) {
            values.forEach(value -> callAll(value, malformed, depth));
        } else if (depth < MAX_DEPTH && isOfClient(object)) {
            for (Method method : ACCESSORS.get(object.getClass())) {
                try {
                    callAll(method.invoke(object), malformed, depth + 1);
                } catch (InvocationTargetException e) {
                    RuntimeException cause = unchecked(e);
                    // A method may say that what it is asked for is not there: a route of labels has no address.
                    if (!malformed.isInstance(cause) && !(cause instanceof NoSuchElementException)) {
                        throw new AssertionError(method + " threw " + cause, cause);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .toList();
        }
    };

    private static boolean isOfClient(Object object) {
        return object != null
                && object.getClass().getName().startsWith("org.netlink4j.rtnetlink.")
                && Modifier.isPublic(object.getClass().getModifiers())
                && !object.getClass().isEnum();
    }

    private static RuntimeException unchecked(InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return (RuntimeException) e.getCause();
    }
}
