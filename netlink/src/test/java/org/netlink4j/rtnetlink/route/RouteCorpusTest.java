package org.netlink4j.rtnetlink.route;

import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.CorpusChecks;

class RouteCorpusTest {

    @Test
    void everyRecordedRouteDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("route", RouteMessages.TYPES);
    }
}
