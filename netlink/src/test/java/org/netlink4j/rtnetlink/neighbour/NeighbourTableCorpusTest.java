package org.netlink4j.rtnetlink.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;

class NeighbourTableCorpusTest {

    @Test
    void everyRecordedTableDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("ntable", NeighbourMessages.TYPES);
    }

    @Test
    void aTableIsToldFromTheParametersOfALink() {
        NeighbourTable table =
                new NeighbourTable(Fixture.of("ntable/v4.reply.linux-6.18").message());
        assertThat(table).hasToString("arp_cache");
        assertThat(table.threshold3()).hasValue(1024);
        NeighbourTable parameters =
                new NeighbourTable(Fixture.of("ntable/v4-2.reply.linux-6.18").message());
        assertThat(parameters).hasToString("arp_cache dev 3");
        assertThat(parameters.threshold3()).isEmpty();
        assertThat(parameters.time(NeighbourParameterAttributes.PROXY_DELAY)).contains(Duration.ofMillis(800));
        assertThat(parameters.parameters().number(NeighbourParameterAttributes.PROXY_QLEN))
                .hasValue(64);
    }

    @Test
    void aRequestHasTheBytesOfIproute2() {
        Attributes parameters = Attributes.builder(NeighbourParameterAttributes.SET)
                .set(NeighbourParameterAttributes.IFINDEX, 3)
                .set(NeighbourParameterAttributes.BASE_REACHABLE_TIME, 74565)
                .set(NeighbourParameterAttributes.RETRANS_TIME, 4660)
                .set(NeighbourParameterAttributes.GC_STALETIME, 123456)
                .set(NeighbourParameterAttributes.DELAY_PROBE_TIME, 7890)
                .set(NeighbourParameterAttributes.APP_PROBES, 2)
                .set(NeighbourParameterAttributes.UCAST_PROBES, 5)
                .set(NeighbourParameterAttributes.MCAST_PROBES, 7)
                .set(NeighbourParameterAttributes.ANYCAST_DELAY, 345)
                .set(NeighbourParameterAttributes.PROXY_DELAY, 678)
                .set(NeighbourParameterAttributes.PROXY_QLEN, 91)
                .set(NeighbourParameterAttributes.LOCKTIME, 2340)
                .build();
        Attributes attributes = Attributes.builder(NeighbourTableAttributes.SET)
                .set(NeighbourTableAttributes.NAME, "arp_cache")
                .set(NeighbourTableAttributes.PARMS, parameters)
                .build();
        assertThat(CorpusChecks.payload(NdtMsg.LAYOUT.fill().view(), attributes))
                .isEqualTo(Fixture.of("ntable/change-link.request.linux-6.18").payload());
    }
}
