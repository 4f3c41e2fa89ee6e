package org.netlink4j.rtnetlink.busy;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.LinkLayerAddress;

/**
 * What our accessors say of an object, under the keys that iproute2's JSON has for it. What is absent has no key. A key
 * that is not compared is passed over, with the reason.
 */
final class Words {

    /** A key of iproute2's that is not compared, whether it is there or not. */
    record PassedOver(String reason) {}

    /** A number that runs: the two looks at it were not at the same moment. */
    record About(double value, double slack) {}

    private final Attributes attributes;
    private final Map<String, Object> said = new LinkedHashMap<>();

    /** Words about an object, and about attributes of its own that have no method. */
    Words(Attributes attributes) {
        this.attributes = attributes;
    }

    Attributes attributes() {
        return attributes;
    }

    Map<String, Object> said() {
        return said;
    }

    /** Something, or nothing where it is an empty optional. */
    Words say(String key, Object value) {
        Object plain = plain(value);
        if (plain != null) {
            Json.put(said, key, plain);
        }
        return this;
    }

    /** True, or no key at all. */
    Words flag(String key, boolean set) {
        return set ? say(key, true) : this;
    }

    /** The JSON null, or no key at all: an older way of iproute2 to say true. */
    Words mark(String key, boolean set) {
        return set ? say(key, Json.NULL) : this;
    }

    /** A number that runs, to be compared roughly. */
    Words about(String key, OptionalLong value, double slack) {
        return value.isEmpty() ? this : say(key, new About(value.getAsLong(), slack));
    }

    /** Not compared. */
    Words passOver(String key, String reason) {
        said.put(key, new PassedOver(reason));
        return this;
    }

    Words number(String key, NumberAttribute attribute) {
        return say(key, attributes.number(attribute));
    }

    /** A number as a truth value. */
    Words bool(String key, NumberAttribute attribute) {
        OptionalLong value = attributes.number(attribute);
        return value.isEmpty() ? this : say(key, value.getAsLong() != 0);
    }

    /** A number as a truth value, which iproute2 prints only where it is true. */
    Words ifSet(String key, NumberAttribute attribute) {
        return flag(key, attributes.number(attribute, 0) != 0);
    }

    Words ifSet(String key, FlagAttribute attribute) {
        return flag(key, attributes.flag(attribute));
    }

    /** A number in hexadecimal, which iproute2 prints only where it is not zero. */
    Words hexIfSet(String key, NumberAttribute attribute) {
        long value = attributes.number(attribute, 0);
        return value == 0 ? this : say(key, hex(value));
    }

    /** A name for a number. */
    Words name(String key, NumberAttribute attribute, String... names) {
        OptionalLong value = attributes.number(attribute);
        return value.isEmpty() ? this : say(key, names[(int) value.getAsLong()]);
    }

    Words ip(String key, IpAttribute attribute) {
        return say(key, attributes.get(attribute));
    }

    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** The names of the bits that are set. */
    static Set<String> bits(long value, String... names) {
        Set<String> set = new LinkedHashSet<>();
        for (int i = 0; i < names.length; i++) {
            if ((value & 1L << i) != 0) {
                set.add(names[i]);
            }
        }
        return set;
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Words::plain).orElse(null);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? (long) optional.getAsInt() : null;
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof InetAddress address) {
            return IpText.format(address);
        }
        if (value instanceof Words words) {
            return words.said;
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return value instanceof byte[] bytes ? LinkLayerAddress.of(bytes).toString() : plainText(value);
    }

    private static Object plainText(Object value) {
        return value instanceof LinkLayerAddress ? value.toString() : value;
    }
}
