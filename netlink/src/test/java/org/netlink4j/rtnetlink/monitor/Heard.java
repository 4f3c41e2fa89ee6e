package org.netlink4j.rtnetlink.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.netlink4j.message.MessageObject;

/** Listens to a monitor for what a test waits for. */
final class Heard {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(3);

    private Heard() {}

    /** Waits for an object that was changed or made and that the test wants; what comes before is left out. */
    static <T extends MessageObject> T changed(Monitor monitor, Class<T> type, Predicate<T> wanted) throws Exception {
        return type.cast(((Event.Changed) until(
                        monitor,
                        event -> event instanceof Event.Changed changed
                                && type.isInstance(changed.object())
                                && wanted.test(type.cast(changed.object()))))
                .object());
    }

    /** Waits for the end of an object that the test wants; what comes before is left out. */
    static <T extends MessageObject> T deleted(Monitor monitor, Class<T> type, Predicate<T> wanted) throws Exception {
        return type.cast(((Event.Deleted) until(
                        monitor,
                        event -> event instanceof Event.Deleted deleted
                                && type.isInstance(deleted.object())
                                && wanted.test(type.cast(deleted.object()))))
                .object());
    }

    /** Waits for an event; what comes before is left out. */
    static Event until(Monitor monitor, Predicate<Event> wanted) throws Exception {
        List<Event> all = upTo(monitor, wanted);
        return all.get(all.size() - 1);
    }

    /** Takes events until none comes for some seconds. */
    static void untilQuiet(Monitor monitor) throws Exception {
        while (monitor.next(QUIET).isPresent()) {
            // There may be more.
        }
    }

    /** All events up to one. */
    static List<Event> upTo(Monitor monitor, Predicate<Event> last) throws Exception {
        List<Event> events = new ArrayList<>();
        while (true) {
            Optional<Event> event = monitor.next(PATIENCE);
            if (event.isEmpty()) {
                throw new AssertionError("not heard within " + PATIENCE + "; heard " + events);
            }
            events.add(event.get());
            if (last.test(event.get())) {
                return events;
            }
        }
    }
}
