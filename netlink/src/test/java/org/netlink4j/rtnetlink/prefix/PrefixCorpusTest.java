package org.netlink4j.rtnetlink.prefix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.IpText;

class PrefixCorpusTest {

    @Test
    void everyRecordedPrefixDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("prefix", PrefixMessages.TYPES);
    }

    @Test
    void aPrefixIsThatOfTheAnnouncement() {
        Message message = Fixture.of("prefix/announced.notification.linux-6.18").message();
        StructView header = message.header(PrefixMsg.LAYOUT);
        Attributes attributes = PrefixMessages.NEWPREFIX.attributes(message);
        assertThat(header)
                .hasToString("prefix_family=AF_INET6 prefix_ifindex=3 prefix_type=3 prefix_len=64"
                        + " prefix_flags=AUTONOMOUS|ON_LINK");
        assertThat(attributes.require(PrefixAttributes.ADDRESS))
                .isEqualTo(IpText.parse("test", "2001:db8:1234:5678::"));
        StructView lifetimes = attributes.require(PrefixAttributes.CACHEINFO);
        assertThat(lifetimes.get(PrefixCacheInfo.VALID)).isEqualTo(74565);
        assertThat(lifetimes.get(PrefixCacheInfo.PREFERRED)).isEqualTo(4660);
    }
}
