package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/** What happens when more happens than there is room for. */
@KernelTest
@RequiresLinkKind("bridge")
class LossKernelTest {

    private static final MonitorOptions LINKS = MonitorOptions.of(Group.LINK);

    private static boolean isLink(Event event, String name) {
        return event instanceof Event.Changed changed
                && changed.object() instanceof Link link
                && link.name().equals(name);
    }

    private static boolean isLost(Event event, Event.Reason reason) {
        return event instanceof Event.Lost lost && lost.reason() == reason;
    }

    private static void change(Rtnetlink client, int times) {
        int index = client.links().get("br0").index();
        LinkSpec one = LinkSpec.change().mtu(1400);
        LinkSpec other = LinkSpec.change().mtu(1300);
        for (int i = 0; i < times; i++) {
            client.links().change(index, i % 2 == 0 ? one : other);
        }
    }

    @Test
    void aSmallReceiveBufferUnderTenThousandChangesLosesSomeSaysSoAndGoesOn() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.bridge("br0"));
            try (Monitor monitor = Monitor.open(namespace, LINKS.receiveBuffer(4096))) {
                assertThat(monitor.receiveBuffer()).isEqualTo(8192);
                change(client, 10_000);
                client.links().add(LinkSpec.bridge("br1"));
                // The last event may be among those that were lost: then the next one is not.
                List<Event> events = Heard.upTo(
                        monitor, event -> isLost(event, Event.Reason.RECEIVE_BUFFER) || isLink(event, "br1"));
                assertThat(events).anyMatch(event -> isLost(event, Event.Reason.RECEIVE_BUFFER));
                while (monitor.next(Duration.ofMillis(500)).isPresent()) {
                    // up to where it is quiet
                }
                client.links().add(LinkSpec.bridge("br2"));
                Heard.until(monitor, event -> isLink(event, "br2"));
            }
        }
    }

    @Test
    void afterALossAMonitorThatListsListsAgain() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.bridge("br0"));
            try (Monitor monitor = Monitor.open(namespace, LINKS.listing().receiveBuffer(4096))) {
                Heard.until(monitor, Event.ListEnds.class::isInstance);
                change(client, 10_000);
                client.links().add(LinkSpec.bridge("br1"));
                Heard.until(monitor, Event.Lost.class::isInstance);
                Heard.until(monitor, Event.ListBegins.class::isInstance);
                List<Event> list = Heard.upTo(monitor, Event.ListEnds.class::isInstance);
                assertThat(list).anyMatch(event -> isLink(event, "br1"));
                assertThat(list).filteredOn(event -> isLink(event, "br0")).hasSize(1);
            }
        }
    }

    @Test
    void aSlowConsumerFindsALossWhereTheQueueWasFullAndThenTheNextEvents() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.bridge("br0"));
            try (Monitor monitor = Monitor.open(namespace, LINKS.queue(100))) {
                change(client, 1_000);
                List<Event> events = Heard.upTo(monitor, Event.Lost.class::isInstance);
                assertThat(events).hasSize(101);
                assertThat(events.get(100))
                        .isEqualTo(new Event.Lost(
                                Event.Reason.QUEUE, "100 events were waiting, and nobody took them in time"));
                // The reader may have changes left, which would fill the queue a second time.
                Heard.untilQuiet(monitor);
                client.links().add(LinkSpec.bridge("br1"));
                Heard.until(monitor, event -> isLink(event, "br1"));
            }
        }
    }

    @Test
    void aSlowConsumerOfAMonitorThatListsGetsANewListWhenItIsThere() throws Exception {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.bridge("br0"));
            try (Monitor monitor = Monitor.open(namespace, LINKS.listing().queue(100))) {
                Heard.until(monitor, Event.ListEnds.class::isInstance);
                change(client, 1_000);
                client.links().delete("br0");
                client.links().add(LinkSpec.bridge("br1"));
                Heard.until(monitor, event -> isLost(event, Event.Reason.QUEUE));
                Heard.until(monitor, Event.ListBegins.class::isInstance);
                assertThat(Heard.upTo(monitor, Event.ListEnds.class::isInstance))
                        .anyMatch(event -> isLink(event, "br1"))
                        .noneMatch(event -> isLink(event, "br0"));
            }
        }
    }
}
