package org.netlink4j.rtnetlink;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.message.StructView;

/** What holds for every recorded message of an object. */
public final class CorpusChecks {

    private CorpusChecks() {}

    /** Every message has a known type, every attribute a declaration that its value fits, in nests too. */
    public static void everythingIsKnown(String object, List<MessageType> types) {
        MessageCatalog catalog = MessageCatalog.of(types);
        List<Fixture> fixtures = Fixture.all(object);
        assertThat(fixtures).isNotEmpty();
        for (Fixture fixture : fixtures) {
            if (fixture.message().type() < 16) {
                continue;
            }
            MessageType type = catalog.find(fixture.message().type());
            assertThat(type).as(fixture.name()).isNotNull();
            List<String> unknown = new ArrayList<>();
            collect(Objects.requireNonNull(type).attributes(fixture.message()), unknown);
            assertThat(unknown)
                    .as(() -> fixture.name() + "\n" + MessagePrinter.print(fixture.message(), catalog))
                    .isEmpty();
        }
    }

    private static void collect(Attributes attributes, List<String> unknown) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (!entry.isKnown()) {
                unknown.add(entry.toString());
            } else if (!isEmptyAddress(entry) && entry.value() instanceof Attributes inside) {
                collect(inside, unknown);
            }
        }
    }

    /** iproute2 sends such for "from all", and the kernel passes over it. */
    private static boolean isEmptyAddress(Attributes.Entry entry) {
        return entry.attribute() instanceof IpAttribute && entry.length() == 0;
    }

    /** The bytes of a request behind {@code nlmsghdr}, in hexadecimal. */
    public static String payload(StructView header, Attributes attributes) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, ByteOrder.nativeOrder()).header(header).attributes(attributes);
        byte[] copy = new byte[bytes.readableBytes()];
        bytes.readBytes(copy);
        return HexFormat.of().formatHex(copy);
    }
}
