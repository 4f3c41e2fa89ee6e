package org.netlink4j.rtnetlink.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.Fixture;

/** Compares what we send, byte for byte, with what iproute2 sent. Sequence number and index are the recording's. */
final class Iproute2 {

    private static final int CREATE = Flags.REQUEST | Flags.ACK | Flags.CREATE | Flags.EXCL;
    private static final int CHANGE = Flags.REQUEST | Flags.ACK;

    private Iproute2() {}

    /** To make a link: iproute2 asks for no echo, unless told to; we always do, to return the link. */
    static void assertSameCreation(String recorded, LinkSpec spec) {
        assertSame(recorded, LinkMessages.NEW.number(), CREATE, spec);
    }

    /** To change a link. */
    static void assertSameChange(String recorded, LinkSpec spec) {
        assertSame(recorded, LinkMessages.NEW.number(), CHANGE, spec);
    }

    /** What follows the family header, which is the recording's. */
    static void assertSameAttributes(String recorded, Attributes attributes) {
        Message expected = Fixture.request("link/" + recorded).message();
        assertSame(recorded, expected, expected.header(IfInfo.LAYOUT), attributes);
    }

    private static void assertSame(String recorded, int type, int flags, LinkSpec spec) {
        Message expected = Fixture.request("link/" + recorded).message();
        int index = expected.header(IfInfo.LAYOUT).getInt(IfInfo.INDEX);
        assertThat(expected.type()).isEqualTo(type);
        assertThat(expected.flags()).isEqualTo(flags);
        assertSame(recorded, expected, spec.header(index), spec.attributes());
    }

    private static void assertSame(String recorded, Message expected, StructView header, Attributes attributes) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, ByteOrder.nativeOrder())
                .begin(expected.type(), expected.flags(), expected.sequence(), expected.port())
                .header(header)
                .attributes(attributes)
                .end();
        assertThat(ByteBufUtil.prettyHexDump(bytes))
                .as(recorded)
                .isEqualTo(ByteBufUtil.prettyHexDump(Unpooled.wrappedBuffer(expected.toByteArray())));
    }
}
