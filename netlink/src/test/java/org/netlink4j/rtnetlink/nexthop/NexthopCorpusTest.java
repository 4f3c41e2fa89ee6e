package org.netlink4j.rtnetlink.nexthop;

import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.CorpusChecks;

class NexthopCorpusTest {

    @Test
    void everyRecordedNexthopDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("nexthop", NexthopMessages.TYPES);
    }
}
