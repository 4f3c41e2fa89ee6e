package org.netlink4j.rtnetlink.netconf;

import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.CorpusChecks;

class NetconfCorpusTest {

    @Test
    void everyRecordedSettingDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("netconf", NetconfMessages.TYPES);
    }
}
