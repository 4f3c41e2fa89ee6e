package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.link.LinkMessages;

class MonitorOptionsTest {

    private static final MonitorOptions LINKS = MonitorOptions.of(Group.LINK);

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsOpened() {
        assertThatThrownBy(MonitorOptions::of).hasMessageStartingWith("groups: none");
        assertThatThrownBy(() -> LINKS.queue(0)).hasMessage("queue: 0 is not in 1..1073741824");
        assertThatThrownBy(() -> LINKS.receiveBuffer(-1)).hasMessage("receive buffer: -1 is not in 1..1073741823");
        assertThatThrownBy(LINKS::only).hasMessage("message types: 0 are not 1 to 200");
        assertThatThrownBy(() -> LINKS.only(Collections.nCopies(201, 16))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LINKS.only(List.of(3))).hasMessage("message type: 3 is not in 16..65535");
    }

    @Test
    void whatIsSetSaysSo() {
        assertThat(LINKS.listing().allNamespaces().only(LinkMessages.NEW))
                .hasToString("[RTNLGRP_LINK], listing, all namespaces, only types [16]");
        assertThat(LINKS).hasToString("[RTNLGRP_LINK]");
    }

    @Test
    void whatIsNotHeardIsNotListed() {
        MonitorOptions both = MonitorOptions.of(Group.LINK, Group.IPV4_IFADDR, Group.TC);
        assertThat(Listings.of(both))
                .extracting(listing -> listing.request().operation())
                .containsExactly("list links", "list addresses of AF_INET");
        assertThat(Listings.of(both.only(LinkMessages.NEW)))
                .extracting(listing -> listing.request().operation())
                .containsExactly("list links");
    }
}
