package org.netlink4j.rtnetlink.busy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where our words differ from iproute2's. */
final class Difference {

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    /** What differs between the objects of two lists, in their order. */
    static List<String> between(String what, List<Words> ours, List<Map<String, Object>> theirs) {
        Difference difference = new Difference();
        if (ours.size() != theirs.size()) {
            difference.found.add(what + ": we have " + ours.size() + ", iproute2 has " + theirs.size());
        }
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            difference.objects(what + "[" + i + "]", ours.get(i).said(), theirs.get(i));
        }
        return difference.found;
    }

    private void objects(String where, Map<String, Object> ours, Map<String, Object> theirs) {
        Set<String> keys = new LinkedHashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        for (String key : keys) {
            Object ourValue = ours.get(key);
            Object theirValue = theirs.get(key);
            if (ourValue instanceof Words.PassedOver) {
                continue;
            }
            if (ourValue == null) {
                found.add(where + "." + key + ": iproute2 says " + theirValue + ", we say nothing, in " + theirs);
            } else if (theirValue == null) {
                found.add(where + "." + key + ": we say " + ourValue + ", iproute2 nothing, in " + theirs);
            } else {
                values(where + "." + key, ourValue, theirValue);
            }
        }
    }

    private void values(String where, Object ours, Object theirs) {
        if (ours instanceof Map<?, ?> && theirs instanceof Map<?, ?>) {
            objects(where, Json.asObject(ours), Json.asObject(theirs));
        } else if (ours instanceof List<?> ourList
                && theirs instanceof List<?> theirList
                && ourList.size() == theirList.size()) {
            for (int i = 0; i < ourList.size(); i++) {
                values(where + "[" + i + "]", ourList.get(i), theirList.get(i));
            }
        } else if (!equal(ours, theirs)) {
            found.add(where + ": we say " + ours + ", iproute2 says " + theirs);
        }
    }

    private static boolean equal(Object ours, Object theirs) {
        if (ours instanceof Words.About about && theirs instanceof Number number) {
            return Math.abs(about.value() - number.doubleValue()) <= about.slack();
        }
        if (ours instanceof Set<?> && theirs instanceof List<?> list) {
            return ours.equals(new LinkedHashSet<>(list));
        }
        return ours.equals(theirs);
    }
}
