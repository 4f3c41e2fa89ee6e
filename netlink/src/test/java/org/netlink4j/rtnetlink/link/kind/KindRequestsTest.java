package org.netlink4j.rtnetlink.link.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkInfo;
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

    @Test
    void everyKindThatIproute2HasOptionsForHasAnIntent() {
        Set<String> asked = new TreeSet<>();
        for (Fixture fixture : Fixture.all("link")) {
            if (fixture.name().contains(".request.")) {
                Attributes info = attributes(fixture).nest(LinkAttributes.LINKINFO);
                info.get(LinkInfo.KIND).filter(kind -> info.has(LinkInfo.DATA)).ifPresent(asked::add);
            }
        }
        for (Intent intent : Intent.all()) {
            asked.remove(
                    attributes(intent.recorded()).nest(LinkAttributes.LINKINFO).require(LinkInfo.KIND));
        }
        assertThat(asked).containsExactly("bridge", "veth");
    }

    private static Attributes attributes(Fixture fixture) {
        return LinkMessages.NEW.attributes(fixture.message());
    }
}
