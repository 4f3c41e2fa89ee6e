package org.netlink4j.rtnetlink.route;

import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A link, by its name or by its index, or none.
 *
 * @param name the name, if that is what was said
 * @param number the index, or 0
 */
record LinkRef(Optional<String> name, int number) {

    static final LinkRef NONE = new LinkRef(Optional.empty(), 0);

    static LinkRef of(String name) {
        int length = name.length();
        if (length == 0 || length > 127) {
            throw new IllegalArgumentException("link: \"" + name + "\" has " + length + " characters, not 1..127");
        }
        return new LinkRef(Optional.of(name), 0);
    }

    static LinkRef of(int index) {
        if (index <= 0) {
            throw new IllegalArgumentException("link index: " + index + " is not in 1.." + Integer.MAX_VALUE);
        }
        return new LinkRef(Optional.empty(), index);
    }

    boolean isPresent() {
        return number != 0 || name.isPresent();
    }

    /** The index; 0 where there is no link. */
    int index(ToIntFunction<String> indexOf) {
        return name.isPresent() ? indexOf.applyAsInt(name.get()) : number;
    }

    @Override
    public String toString() {
        return name.orElseGet(() -> "if" + number);
    }
}
