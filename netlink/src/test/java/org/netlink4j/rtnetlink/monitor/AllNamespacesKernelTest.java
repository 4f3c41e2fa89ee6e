package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/** Events of namespaces that have an id in the monitor's. */
@KernelTest
class AllNamespacesKernelTest {

    private static final MonitorOptions LINKS = MonitorOptions.of(Group.LINK);

    private static boolean isLink(Event event, String name) {
        return event instanceof Event.Changed changed
                && changed.object() instanceof Link link
                && link.name().equals(name);
    }

    @Test
    @RequiresLinkKind("bridge")
    void anEventCarriesTheIdOfThePeersNamespaceAndNoneForTheOwn() throws Exception {
        try (NetNs own = NetNs.create();
                NetNs peer = NetNs.create();
                NetNs stranger = NetNs.create();
                Rtnetlink inOwn = Rtnetlink.open(own);
                Rtnetlink inPeer = Rtnetlink.open(peer);
                Rtnetlink inStranger = Rtnetlink.open(stranger)) {
            inOwn.namespaceIds().assign(peer, 7);
            try (Monitor monitor = Monitor.open(own, LINKS.allNamespaces())) {
                inStranger.links().add(LinkSpec.bridge("br-stranger"));
                inPeer.links().add(LinkSpec.bridge("br-peer"));
                inOwn.links().add(LinkSpec.bridge("br-own"));
                inPeer.links().delete("br-peer");

                List<Event> events = Heard.upTo(monitor, Event.Deleted.class::isInstance);
                assertThat(events).noneMatch(event -> isLink(event, "br-stranger"));
                assertThat(events)
                        .anyMatch(event -> isLink(event, "br-peer")
                                && ((Event.Changed) event).namespaceId().equals(OptionalInt.of(7)));
                assertThat(events)
                        .anyMatch(event -> isLink(event, "br-own")
                                && ((Event.Changed) event).namespaceId().isEmpty());
                assertThat(((Event.Deleted) events.get(events.size() - 1)).namespaceId())
                        .hasValue(7);
            }
        }
    }

    @Test
    @RequiresLinkKind("bridge")
    void withoutTheOptionPeersAreNotHeard() throws Exception {
        try (NetNs own = NetNs.create();
                NetNs peer = NetNs.create();
                Rtnetlink inOwn = Rtnetlink.open(own);
                Rtnetlink inPeer = Rtnetlink.open(peer)) {
            inOwn.namespaceIds().assign(peer, 7);
            try (Monitor monitor = Monitor.open(own, LINKS)) {
                inPeer.links().add(LinkSpec.bridge("br-peer"));
                inOwn.links().add(LinkSpec.bridge("br-own"));
                assertThat(Heard.upTo(monitor, event -> isLink(event, "br-own")))
                        .noneMatch(event -> isLink(event, "br-peer"));
            }
        }
    }

    @Test
    @RequiresLinkKind("bridge")
    void whatIsListedIsTheOwnNamespaceAlone() throws Exception {
        try (NetNs own = NetNs.create();
                NetNs peer = NetNs.create();
                Rtnetlink inOwn = Rtnetlink.open(own);
                Rtnetlink inPeer = Rtnetlink.open(peer)) {
            inOwn.namespaceIds().assign(peer, 7);
            inOwn.links().add(LinkSpec.bridge("br-own"));
            inPeer.links().add(LinkSpec.bridge("br-peer"));
            try (Monitor monitor = Monitor.open(own, LINKS.allNamespaces().listing())) {
                assertThat(Heard.upTo(monitor, Event.ListEnds.class::isInstance))
                        .anyMatch(event -> isLink(event, "br-own"))
                        .noneMatch(event -> isLink(event, "br-peer"));
            }
        }
    }
}
