package org.netlink4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.ByteOrder;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.Transcoder;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/**
 * Every recorded message decodes to the text beside it, and is written again byte for byte, in its own byte order and
 * turned round and back. {@code -Dcorpus.update=true} writes the texts anew, for review.
 */
class CorpusTest {

    private static final MessageCatalog CATALOG = RtnetlinkMessages.CATALOG;
    private static final boolean UPDATE = Boolean.getBoolean("corpus.update");

    /** Objects of which every attribute is declared. */
    private static final Set<String> DECLARED =
            Set.of("address", "link", "neighbour", "netconf", "nexthop", "nsid", "ntable", "prefix", "route", "rule");

    @TestFactory
    Stream<DynamicTest> everyRecordedMessage() {
        return Recording.all().stream().map(recording -> dynamicTest(recording.name(), () -> check(recording)));
    }

    private static void check(Recording recording) {
        Message message = recording.message();
        String text = MessagePrinter.print(message, CATALOG);
        if (UPDATE && !text.equals(recording.decoded())) {
            recording.update(text);
        } else {
            assertThat(text).as("decoded text").isEqualTo(recording.decoded());
        }
        assertThat(text).as("decoded text").doesNotContain("malformed");

        Message again = Transcoder.transcode(message, CATALOG, message.order());
        assertThat(again.toByteArray()).as("written again").isEqualTo(message.toByteArray());

        ByteOrder other = message.order() == ByteOrder.LITTLE_ENDIAN ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        Message turned = Transcoder.transcode(message, CATALOG, other);
        assertThat(turned.toByteArray()).hasSameSizeAs(message.toByteArray()).isNotEqualTo(message.toByteArray());
        assertThat(MessagePrinter.print(turned, CATALOG)).as("turned round").isEqualTo(text);
        assertThat(Transcoder.transcode(turned, CATALOG, message.order()).toByteArray())
                .as("turned round and back")
                .isEqualTo(message.toByteArray());

        MessageType type = CATALOG.find(message.type());
        if (type != null && DECLARED.contains(recording.object())) {
            assertThat(UnknownAttributes.in(type.attributes(message)))
                    .as("unknown attributes")
                    .isEmpty();
        }
    }
}
