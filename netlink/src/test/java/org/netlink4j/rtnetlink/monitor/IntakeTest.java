package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.address.AddressMessages;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkMessages;
import org.netlink4j.rtnetlink.nexthop.NexthopMessages;
import org.netlink4j.rtnetlink.prefix.Prefix;
import org.netlink4j.socket.Datagram;
import org.netlink4j.socket.Forger;
import org.netlink4j.socket.NetlinkSocket;

/** Datagrams that no kernel sends, or seldom. */
class IntakeTest {

    private static final int USERSOCK = 2;
    private static final OptionalInt OWN = OptionalInt.empty();

    private static Message message(int type) {
        ByteBuf bytes = Unpooled.buffer();
        MessageWriter.to(bytes, ByteOrder.nativeOrder()).begin(type, 0, 0, 0).end();
        return Message.copy(bytes, 0, bytes.readableBytes(), ByteOrder.nativeOrder());
    }

    private static List<Event> events(Datagram datagram, Integer... types) {
        List<Event> events = new ArrayList<>();
        try (NetlinkSocket socket = NetlinkSocket.open(0)) {
            new Intake(socket, Set.of(types)).accept(datagram, events::add, 0);
        }
        return events;
    }

    private static Datagram datagram(int senderPort, int... types) {
        List<Message> messages = new ArrayList<>();
        for (int type : types) {
            messages.add(message(type));
        }
        return new Datagram(messages, senderPort, 1, OWN, false, false);
    }

    @Test
    void anEmptyLinkIsALinkAndItsDeletionIsOne() {
        List<Event> events = events(datagram(0, LinkMessages.NEW.number(), LinkMessages.DELETE.number()));
        assertThat(events).hasSize(2);
        assertThat(((Event.Changed) events.get(0)).object()).isInstanceOf(Link.class);
        assertThat(((Event.Deleted) events.get(1)).object()).isInstanceOf(Link.class);
        assertThat(events.get(1).toString()).startsWith("Deleted 0: ");
    }

    @Test
    void aPrefixThatARouterAnnouncedIsOne() {
        Message message = Fixture.of("prefix/announced.notification.linux-6.18").message();
        List<Event> events = events(new Datagram(List.of(message), 0, 1, OWN, false, false));
        assertThat(events).hasSize(1);
        Prefix prefix = (Prefix) ((Event.Changed) events.get(0)).object();
        assertThat(prefix).hasToString("prefix 2001:db8:1234:5678::/64 dev if3");
        assertThat(prefix.validLifetime()).contains(Duration.ofSeconds(74565));
        assertThat(prefix.preferredLifetime()).contains(Duration.ofSeconds(4660));
    }

    @Test
    void anEventPrintsWhateverIsInIt() {
        List<Event> events = events(datagram(0, NexthopMessages.NEW.number())); // without an id
        assertThat(events).hasSize(1);
        assertThat(events.get(0).toString()).startsWith("RTM_NEWNEXTHOP ");
    }

    @Test
    void aTypeThatNobodyKnowsIsKept() {
        List<Event> events = events(datagram(0, 999));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).toString()).startsWith("type 999 ");
    }

    @Test
    void whatAnotherProcessSendsIsNotTheKernels() {
        assertThat(events(datagram(4711, AddressMessages.NEWADDR.number()))).isEmpty();
    }

    @Test
    void controlMessagesAreNoEvents() {
        assertThat(events(datagram(0, 1, 2, 3, 4))).isEmpty();
    }

    @Test
    void behindTheFirstMessageOfADatagramTheLibraryFilters() {
        int address = AddressMessages.NEWADDR.number();
        assertThat(events(datagram(0, address, 999, address), address))
                .hasSize(2)
                .allMatch(Event.Changed.class::isInstance);
    }

    @Test
    void whatWasLostIsSaidToBe() {
        assertThat(events(new Datagram(List.of(), 0, 0, OWN, false, true)))
                .containsExactly(new Event.Lost(Event.Reason.RECEIVE_BUFFER, "the kernel's receive buffer was full"));
        assertThat(events(new Datagram(List.of(), 0, 0, OWN, true, false)))
                .containsExactly(new Event.Lost(Event.Reason.TRUNCATED, "a datagram was larger than the room for it"));
    }

    @Test
    @SuppressWarnings("try") // closed in its midst
    void aDatagramOfGarbageIsALossAndTheReaderGoesOn() throws Exception {
        try (NetlinkSocket socket = NetlinkSocket.open(USERSOCK);
                NetlinkSocket forger = NetlinkSocket.open(USERSOCK)) {
            MonitorOptions options = MonitorOptions.of(Group.LINK);
            EventQueue queue = new EventQueue(10, false, () -> {});
            Thread reader = new Thread(new Reader(new Sockets(socket, null), queue, options));
            reader.start();
            for (int i = 0; i < 2; i++) {
                Forger.send(forger, Unpooled.wrappedBuffer(new byte[20]), socket.port());
                Optional<Event> event = queue.take(Duration.ofSeconds(60));
                assertThat(event).isPresent();
                assertThat(event.orElseThrow()).isInstanceOf(Event.Lost.class);
                assertThat(((Event.Lost) event.orElseThrow()).reason()).isEqualTo(Event.Reason.MALFORMED);
                assertThat(event.orElseThrow().toString()).contains("nlmsg_len");
            }
            socket.close();
            reader.join();
            assertThat(queue.isOver()).isTrue();
        }
    }
}
