package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.link.IfInfo;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.route.RtMsg;

/** What a listener is told of a list and of events that crossed it. */
class ReconciliationTest {

    private final Reconciliation both = new Reconciliation();

    private static Message message(MessageType type, int flags, StructView header, Attributes attributes) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, ByteOrder.nativeOrder())
                .begin(type.number(), flags, 0, 0)
                .header(header)
                .attributes(attributes)
                .end();
        return Message.copy(bytes, 0, bytes.readableBytes(), ByteOrder.nativeOrder());
    }

    private static Message link(MessageType type, int index, int mtu, int change) {
        StructView header = IfInfo.LAYOUT
                .fill()
                .set(IfInfo.INDEX, index)
                .set(IfInfo.CHANGE, change)
                .view();
        AttributesBuilder attributes = Attributes.builder(LinkAttributes.SET)
                .set(LinkAttributes.IFNAME, "if" + index)
                .set(LinkAttributes.MTU, mtu);
        if (change != 0) {
            attributes.set(LinkAttributes.PAD, new byte[0]).set(LinkAttributes.EVENT, 1);
        }
        return message(type, 0, header, attributes.build());
    }

    private static Message link(int index, int mtu) {
        return link(LinkMessages.NEW, index, mtu, 0);
    }

    private static Event changed(int index, int mtu) {
        return new Event.Changed(Link.of(link(LinkMessages.NEW, index, mtu, 1)), OptionalInt.empty(), false);
    }

    private static Event deleted(int index) {
        return new Event.Deleted(Link.of(link(LinkMessages.DELETE, index, 1500, 1)), OptionalInt.empty());
    }

    private static Event listed(Message message) {
        return new Event.Changed(
                message.type() == RouteMessages.NEW.number() ? new Route(message) : Link.of(message),
                OptionalInt.empty(),
                true);
    }

    private static Message route(MessageType type, int flags, int out) {
        StructView header = RtMsg.LAYOUT
                .fill()
                .set(RtMsg.FAMILY, AddressFamily.INET)
                .set(RtMsg.TABLE, 254)
                .view();
        Attributes attributes = Attributes.builder(RouteAttributes.SET)
                .set(RouteAttributes.OIF, out)
                .build();
        return message(type, flags, header, attributes);
    }

    private static Event routeChanged(int out, int flags) {
        return new Event.Changed(new Route(route(RouteMessages.NEW, flags, out)), OptionalInt.empty(), false);
    }

    private static Event routeDeleted(int out) {
        return new Event.Deleted(new Route(route(RouteMessages.DELETE, 0, out)), OptionalInt.empty());
    }

    /** The story without its marks. */
    private List<Event> story() {
        List<Event> story = both.story(false);
        assertThat(story.get(0)).isEqualTo(new Event.ListBegins());
        assertThat(story.get(story.size() - 1)).isEqualTo(new Event.ListEnds(false));
        return story.subList(1, story.size() - 1);
    }

    private void list(Message... messages) {
        both.beginLook();
        List.of(messages).forEach(both::list);
    }

    private void announce(Event... events) {
        List.of(events).forEach(both::announce);
    }

    @Test
    void whatWasListedIsNotToldAgain() {
        list(link(1, 1500), link(2, 1400));
        announce(changed(2, 1400));
        assertThat(story()).containsExactly(listed(link(1, 1500)), listed(link(2, 1400)));
    }

    @Test
    void whatChangedAfterItWasListedIsTold() {
        list(link(1, 1500));
        announce(changed(1, 1300), changed(1, 1400));
        assertThat(story()).containsExactly(listed(link(1, 1500)), changed(1, 1400));
    }

    @Test
    void whatChangedBackIsNotTold() {
        list(link(1, 1500));
        announce(changed(1, 1300), changed(1, 1500));
        assertThat(story()).containsExactly(listed(link(1, 1500)));
    }

    @Test
    void theEndOfWhatWasListedIsTold() {
        list(link(1, 1500));
        announce(changed(1, 1300), deleted(1));
        assertThat(story()).containsExactly(listed(link(1, 1500)), deleted(1));
    }

    @Test
    void whatCameAndWentUnseenIsNotTold() {
        list(link(1, 1500));
        announce(changed(2, 1500), deleted(2));
        assertThat(story()).containsExactly(listed(link(1, 1500)));
    }

    @Test
    void whatCameTooLateForTheListIsTold() {
        list(link(1, 1500));
        announce(deleted(2), changed(2, 1500), changed(3, 1500), changed(2, 1400));
        assertThat(story()).containsExactly(listed(link(1, 1500)), changed(3, 1500), changed(2, 1400));
    }

    @Test
    void aLaterLookKnowsBetterAndAnEarlierOneIsNotForgotten() {
        list(link(1, 1500), link(2, 1500));
        list(link(2, 1400), link(3, 1500));
        assertThat(story())
                .containsExactlyInAnyOrder(listed(link(1, 1500)), listed(link(2, 1400)), listed(link(3, 1500)));
    }

    @Test
    void eventsOfAnotherNamespaceAndWhatIsNeverListedAreToldAsTheyCame() {
        Event peers = new Event.Changed(Link.of(link(1, 1500)), OptionalInt.of(7), false);
        Event other = new Event.Other(link(1, 1500), OptionalInt.empty());
        list(link(1, 1500));
        announce(peers, other, peers);
        assertThat(story()).containsExactly(listed(link(1, 1500)), peers, other, peers);
        assertThat(both.changesLike(LinkMessages.GET.number())).isZero();
    }

    @Test
    void aRouteThatTookThePlaceOfAnotherBeforeTheListIsThereAlone() {
        list(route(RouteMessages.NEW, 0, 2));
        announce(routeChanged(1, 0), routeChanged(2, Flags.REPLACE));
        assertThat(story()).containsExactly(listed(route(RouteMessages.NEW, 0, 2)));
    }

    @Test
    void aRouteThatTookThePlaceOfAListedOneSaysSo() {
        list(route(RouteMessages.NEW, 0, 1));
        announce(routeChanged(2, Flags.REPLACE));
        assertThat(story()).containsExactly(listed(route(RouteMessages.NEW, 0, 1)), routeChanged(2, Flags.REPLACE));
    }

    @Test
    void aRouteThatALaterLookSawInThePlaceOfAnotherIsThereAlone() {
        list(route(RouteMessages.NEW, 0, 1));
        announce(routeChanged(2, Flags.REPLACE));
        list(route(RouteMessages.NEW, 0, 2));
        assertThat(story()).containsExactly(listed(route(RouteMessages.NEW, 0, 2)));
    }

    @Test
    void twoRoutesToOneDestinationAreTwo() {
        list(route(RouteMessages.NEW, 0, 1), route(RouteMessages.NEW, 0, 2));
        announce(routeDeleted(2));
        assertThat(story())
                .containsExactly(
                        listed(route(RouteMessages.NEW, 0, 1)),
                        listed(route(RouteMessages.NEW, 0, 2)),
                        routeDeleted(2));
    }

    @Test
    void aLossAmongTheEventsBreaksTheStory() {
        assertThat(both.isBroken()).isFalse();
        announce(new Event.Lost(Event.Reason.RECEIVE_BUFFER, ""));
        assertThat(both.isBroken()).isTrue();
    }
}
