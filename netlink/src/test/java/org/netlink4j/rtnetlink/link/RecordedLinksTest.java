package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

class RecordedLinksTest {

    @Test
    void everyAttributeOfARecordedLinkIsDeclared() {
        List<String> unknown = new ArrayList<>();
        RecordedMessages.links().forEach((name, message) -> unknownIn(name, attributes(message), unknown));
        assertThat(unknown).isEmpty();
    }

    private static Attributes attributes(Message message) {
        MessageType type = Objects.requireNonNull(RtnetlinkMessages.CATALOG.find(message.type()));
        return type.attributes(message);
    }

    private static void unknownIn(String name, Attributes attributes, List<String> unknown) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (!entry.isKnown() && !attributes.set().equals(AttributeSet.UNKNOWN)) {
                unknown.add(name + ": " + entry);
            }
            Object value = entry.value();
            if (value instanceof Attributes nest) {
                unknownIn(name, nest, unknown);
            } else if (value instanceof Headed headed) {
                unknownIn(name, headed.attributes(), unknown);
            }
        }
    }
}
