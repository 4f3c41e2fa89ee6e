package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

class RecordedLinksTest {

    @Test
    void everyAttributeOfARecordedLinkIsDeclared() {
        List<String> unknown = new ArrayList<>();
        Fixture.all("link").forEach(link -> unknownIn(link.name(), attributes(link.message()), unknown));
        assertThat(unknown).isEmpty();
    }

    @Test
    void aRecordedLinkSurvivesTheOtherByteOrderAndBack() {
        for (Fixture link : Fixture.all("link")) {
            Message other = inOrder(link.message(), ByteOrder.BIG_ENDIAN);
            Message back = inOrder(other, ByteOrder.LITTLE_ENDIAN);
            assertThat(ByteBufUtil.hexDump(back.toByteArray()))
                    .as(link.name())
                    .isEqualTo(ByteBufUtil.hexDump(link.message().toByteArray()));
        }
    }

    private static Message inOrder(Message message, ByteOrder order) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, order)
                .begin(message.type(), message.flags(), message.sequence(), message.port())
                .header(message.header(IfInfo.LAYOUT))
                .attributes(attributes(message))
                .end();
        return Message.copy(bytes, 0, bytes.readableBytes(), order);
    }

    private static Attributes attributes(Message message) {
        MessageType type = Objects.requireNonNull(RtnetlinkMessages.CATALOG.find(message.type()));
        return type.attributes(message);
    }

    private static void unknownIn(String name, Attributes attributes, List<String> unknown) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (!entry.isKnown()) {
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
