package org.netlink4j.rtnetlink.link.kind;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.link.LinkSpec;

class KindRequestsTest {

    @Test
    void whatWeSendForAnIntentIsWhatIproute2Sends() {
        SoftAssertions checks = new SoftAssertions();
        for (Intent intent : Intent.all()) {
            Fixture recorded = intent.recorded();
            LinkSpec spec = intent.words().apply(intent.lower(), intent.lower() + 1);
            StructView sent = attributes(recorded).header().orElseThrow();
            if (sent.getInt(IfInfo.INDEX) != 0) {
                spec.index(sent.getInt(IfInfo.INDEX));
            }
            checks.assertThat(CorpusChecks.payload(spec.header(), spec.attributes()))
                    .as(() -> recorded.command() + "\n" + spec + "\n"
                            + MessagePrinter.print(recorded.message(), RtnetlinkMessages.CATALOG))
                    .isEqualTo(recorded.payload());
        }
        checks.assertAll();
    }

    private static Attributes attributes(Fixture fixture) {
        return LinkMessages.NEW.attributes(fixture.message());
    }
}
