package org.netlink4j.rtnetlink.monitor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;

/**
 * Makes one story of what was listed and of what was announced meanwhile. The last event about an object decides: one that
 * says what the list says already is left out, and so is the end of an object that was not listed.
 */
final class Reconciliation {

    private final Map<Object, Slot> listed = new LinkedHashMap<>();
    private final List<Event> announced = new ArrayList<>();
    private int look;

    /** What was listed of the objects that take each other's place. */
    private record Slot(int look, Map<Object, MessageObject> objects) {}

    /** Begins a look, which knows better than those before what it sees; but may not see all. */
    void beginLook() {
        look++;
    }

    /** Takes an object of a list. */
    void list(Message message) {
        ObjectKind<?> kind = ObjectKinds.find(message.type());
        MessageObject object = kind == null ? null : Intake.read(kind, message);
        if (object != null) {
            Known known = Known.of(object);
            Slot slot = listed.get(known.slot());
            if (slot == null || slot.look() < look) {
                slot = new Slot(look, new LinkedHashMap<>());
                listed.put(known.slot(), slot);
            }
            slot.objects().put(known.identity(), object);
        }
    }

    /** Takes an event that was announced since before the list was begun. */
    void announce(Event event) {
        announced.add(event);
    }

    /** What was announced, as it came. */
    List<Event> announced() {
        return announced;
    }

    /** Whether some of what was announced was lost, so that no story can be made. */
    boolean isBroken() {
        return announced.stream().anyMatch(Event.Lost.class::isInstance);
    }

    /** How many events there were about objects of the same sort as this type of message, in the own namespace. */
    long changesLike(int type) {
        return announced.stream()
                .map(Reconciliation::ownObject)
                // The types of NEW, DEL, GET and SET differ in their last two bits.
                .filter(object -> object != null && object.message().type() >> 2 == type >> 2)
                .count();
    }

    /** The object of an event that a list may know, too. */
    private static @Nullable MessageObject ownObject(Event event) {
        if (event instanceof Event.Changed changed && changed.namespaceId().isEmpty()) {
            return changed.object();
        }
        return event instanceof Event.Deleted deleted && deleted.namespaceId().isEmpty() ? deleted.object() : null;
    }

    /** The story: the list, and then what has changed since. */
    List<Event> story(boolean disturbed) {
        List<Event> story = new ArrayList<>();
        story.add(new Event.ListBegins());
        for (Slot slot : listed.values()) {
            slot.objects().values().forEach(object -> story.add(new Event.Changed(object, OptionalInt.empty(), true)));
        }
        for (Announcement announcement : lastAnnouncements()) {
            if (isNews(announcement.known(), announcement.event())) {
                story.add(announcement.event());
            }
        }
        story.add(new Event.ListEnds(disturbed));
        return story;
    }

    /** The last announcement about each object, in their order. */
    private Collection<Announcement> lastAnnouncements() {
        Map<Object, Announcement> last = new LinkedHashMap<>();
        Map<Object, Set<Object>> changedInSlot = new HashMap<>();
        for (Event event : announced) {
            MessageObject object = ownObject(event);
            Known known = object == null ? Known.byNothing() : Known.of(object);
            last.remove(known.identity()); // or it would keep its place
            if (event instanceof Event.Changed changed) {
                Set<Object> changedThere = changedInSlot.computeIfAbsent(known.slot(), slot -> new HashSet<>());
                if (changed.replaces()) {
                    changedThere.forEach(last::remove);
                    changedThere.clear();
                }
                changedThere.add(known.identity());
            }
            last.put(known.identity(), new Announcement(known, event));
        }
        return last.values();
    }

    private record Announcement(Known known, Event event) {}

    private boolean isNews(Known known, Event event) {
        if (known.kind() == null) {
            return true;
        }
        Slot slot = listed.get(known.slot());
        if (event instanceof Event.Changed changed) {
            MessageObject before = slot == null ? null : slot.objects().get(known.identity());
            return before == null || !isSame(known.kind(), before, changed.object());
        }
        return slot != null;
    }

    private static boolean isSame(ObjectKind<?> kind, MessageObject one, MessageObject other) {
        try {
            return Content.of(one, kind.volatiles()).equals(Content.of(other, kind.volatiles()));
        } catch (MalformedMessageException e) {
            return false;
        }
    }
}
