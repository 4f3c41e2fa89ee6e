package org.netlink4j.message;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names for the values of a number, as the kernel's headers have them. Open: a value without a name keeps its number,
 * because next year's kernel sends what this year's headers do not name.
 */
public final class Codes {

    private final Map<Long, String> names;
    private final boolean flags;

    private Codes(Map<Long, String> names, boolean flags) {
        this.names = Collections.unmodifiableMap(names);
        this.flags = flags;
    }

    /** Consecutive values from 0; an empty name leaves a gap. */
    public static Codes of(String... names) {
        return from(0, names);
    }

    /** Consecutive values from {@code first}; an empty name leaves a gap. */
    public static Codes from(long first, String... names) {
        Map<Long, String> map = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty()) {
                map.put(first + i, names[i]);
            }
        }
        return new Codes(map, false);
    }

    /** Values as given. */
    public static Codes of(Map<Long, String> names) {
        return new Codes(new TreeMap<>(names), false);
    }

    /** Bits, from the lowest; an empty name leaves a gap. */
    public static Codes flags(String... names) {
        Map<Long, String> map = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty()) {
                map.put(1L << i, names[i]);
            }
        }
        return new Codes(map, true);
    }

    /** The values and their names, in the order of the values. */
    public Map<Long, String> names() {
        return names;
    }

    /** The name of a value or, for flags, of each bit, joined by {@code |}; what has no name is left a number. */
    public String format(long value) {
        String name = names.get(value);
        if (name != null) {
            return name;
        }
        return flags && value != 0 ? formatFlags(value) : Long.toString(value);
    }

    private String formatFlags(long value) {
        StringBuilder text = new StringBuilder();
        long rest = value;
        for (Map.Entry<Long, String> flag : names.entrySet()) {
            if ((value & flag.getKey()) != 0) {
                text.append(text.length() == 0 ? "" : "|").append(flag.getValue());
                rest &= ~flag.getKey();
            }
        }
        if (rest != 0) {
            text.append(text.length() == 0 ? "" : "|").append("0x").append(Long.toHexString(rest));
        }
        return text.toString();
    }
}
