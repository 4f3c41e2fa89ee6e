package org.netlink4j.rtnetlink.nsid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;

class NamespaceIdCorpusTest {

    @Test
    void everyRecordedIdDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("nsid", NamespaceIdMessages.TYPES);
    }

    private static NamespaceId id(String fixture) {
        return new NamespaceId(Fixture.of("nsid/" + fixture).message());
    }

    @Test
    void anIdIsThatOfTheCommandLine() {
        assertThat(id("set.notification.linux-6.18").id()).hasValue(1234);
        assertThat(id("get-by-fd.reply.linux-6.18").id()).hasValue(1234);
        assertThat(id("get-by-fd.reply.linux-6.18").currentId()).isEmpty();
        assertThat(id("set.notification.linux-6.18")).hasToString("nsid 1234");
    }

    @Test
    void aNamespaceWithoutAnIdHasNone() {
        assertThat(id("get-unassigned.reply.linux-6.18").id()).isEmpty();
        assertThat(id("get-unassigned.reply.linux-6.18")).hasToString("nsid unassigned");
    }

    @Test
    void anIdInAnotherNamespaceComesWithTheOneHere() {
        NamespaceId id = id("dump-target.reply.linux-6.18");
        assertThat(id.id()).hasValue(4660);
        assertThat(id.currentId()).hasValue(0);
        assertThat(id).hasToString("nsid 4660 current-nsid 0");
        assertThat(id("get-target.reply.linux-6.18").id()).isEmpty();
        assertThat(id("get-target.reply.linux-6.18").currentId()).hasValue(1234);
    }

    @Test
    void requestsHaveTheBytesOfIproute2() {
        assertThat(payload(builder().set(NamespaceIdAttributes.FD, 6).set(NamespaceIdAttributes.NSID, 1234)))
                .isEqualTo(request("set"));
        assertThat(payload(builder().set(NamespaceIdAttributes.FD, 6).set(NamespaceIdAttributes.NSID, -1)))
                .isEqualTo(request("set-auto"));
        assertThat(payload(builder().set(NamespaceIdAttributes.FD, 6))).isEqualTo(request("get"));
        assertThat(payload(builder().set(NamespaceIdAttributes.NSID, 1234))).isEqualTo(request("get-nsid"));
        assertThat(payload(builder())).isEqualTo(request("dump"));
        assertThat(payload(builder().set(NamespaceIdAttributes.TARGET_NSID, 1234)))
                .isEqualTo(request("dump-target"));
    }

    private static AttributesBuilder builder() {
        return Attributes.builder(NamespaceIdAttributes.SET);
    }

    private static String payload(AttributesBuilder attributes) {
        return CorpusChecks.payload(RtGenMsg.LAYOUT.fill().view(), attributes.build());
    }

    private static String request(String fixture) {
        return Fixture.of("nsid/" + fixture + ".request.linux-6.18").payload();
    }
}
