package org.netlink4j.corpus;

import java.util.ArrayList;
import java.util.List;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.MalformedMessageException;

/** Finds the attributes of a message that are not declared. */
public final class UnknownAttributes {

    private final List<String> found = new ArrayList<>();

    private UnknownAttributes() {}

    /** Those at any depth. */
    public static List<String> in(Attributes attributes) {
        UnknownAttributes unknown = new UnknownAttributes();
        unknown.look(attributes);
        return unknown.found;
    }

    private void look(Attributes attributes) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (!entry.isKnown()) {
                found.add(attributes.set().name() + ": " + entry);
                continue;
            }
            Object value = value(entry);
            if (value instanceof Attributes inside) {
                look(inside);
            } else if (value instanceof Headed headed) {
                look(headed.attributes());
            } else if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Headed headed) {
                        look(headed.attributes());
                    }
                }
            }
        }
    }

    private static Object value(Attributes.Entry entry) {
        try {
            return entry.value();
        } catch (MalformedMessageException e) {
            return "malformed, which the printed text shows";
        }
    }
}
