package org.netlink4j.rtnetlink.link.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.rtnetlink.link.LinkAttributes;

class RecordedKindsTest {

    @Test
    void dump() {
        for (Fixture f : Fixture.all("link")) {
            Attributes info = Objects.requireNonNull(
                            RtnetlinkMessages.CATALOG.find(f.message().type()))
                    .attributes(f.message())
                    .nest(LinkAttributes.LINKINFO);
            if (!info.isEmpty()) {
                System.out.println("@@ " + f.name() + "\n   " + f.command() + "\n   " + info);
            }
        }
        assertThat(Fixture.all("link")).isNotEmpty();
    }
}
