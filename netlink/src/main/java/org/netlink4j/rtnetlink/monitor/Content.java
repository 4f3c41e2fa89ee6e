package org.netlink4j.rtnetlink.monitor;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.HeadedListAttribute;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructView;

/** What an object says, without what does not matter, as something to compare. */
final class Content {

    private final Set<Object> ignored;
    private final List<Object> parts = new ArrayList<>();

    private Content(Set<Object> ignored) {
        this.ignored = ignored;
    }

    /**
     * The content of an object.
     *
     * @param ignored attributes and fields that do not count, at any depth
     * @throws org.netlink4j.message.MalformedMessageException if it cannot be read
     */
    static List<Object> of(MessageObject object, Set<Object> ignored) {
        Content content = new Content(ignored);
        content.struct(object.header());
        content.attributes(object.attributes());
        return content.parts;
    }

    private void struct(StructView struct) {
        for (StructField field : struct.layout().fields()) {
            if (!ignored.contains(field) && struct.has(field)) {
                parts.add(ByteBuffer.wrap(struct.bytes(field)));
            }
        }
    }

    private void attributes(Attributes attributes) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (ignored.contains(entry.attribute()) || isPadding(entry)) {
                continue;
            }
            parts.add(entry.type());
            if (entry.attribute() instanceof NestAttribute) {
                parts.add("{");
                attributes((Attributes) entry.value());
                parts.add("}");
            } else if (entry.attribute() instanceof HeadedListAttribute) {
                for (Object each : (List<?>) entry.value()) {
                    parts.add("{");
                    struct(((Headed) each).header());
                    attributes(((Headed) each).attributes());
                    parts.add("}");
                }
            } else {
                parts.add(ByteBuffer.wrap(entry.bytes()));
            }
        }
    }

    /** Some machines want numbers of eight bytes aligned, and how is up to where in a datagram the object stands. */
    private static boolean isPadding(Attributes.Entry entry) {
        return entry.attribute().name().endsWith("_PAD");
    }
}
