package org.netlink4j.rtnetlink.monitor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.MessageObject;

/**
 * What an object is known by.
 *
 * @param kind its kind, or null where it is not known by anything and so like no other
 * @param identity equal for the same object
 * @param slot equal for objects that take each other's place
 */
record Known(@Nullable ObjectKind<?> kind, Object identity, Object slot) {

    /** An object that is like no other. */
    static Known byNothing() {
        Object unique = new Object();
        return new Known(null, unique, unique);
    }

    /** What an object is known by. */
    static Known of(MessageObject object) {
        ObjectKind<?> kind = ObjectKinds.find(object.message().type());
        return kind == null ? byNothing() : of(kind, object);
    }

    private static <T extends MessageObject> Known of(ObjectKind<T> kind, MessageObject object) {
        if (kind.identity() == null || kind.slot() == null) {
            return byNothing();
        }
        @SuppressWarnings("unchecked") // the kind was found by the type of its message
        T own = (T) object;
        try {
            int type = kind.changed().number();
            return new Known(
                    kind,
                    List.of(type, kind.identity().apply(own)),
                    List.of(type, kind.slot().apply(own)));
        } catch (MalformedMessageException e) {
            return byNothing();
        }
    }
}
