package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventQueueTest {

    private final AtomicInteger wakes = new AtomicInteger();

    private EventQueue queue(int capacity, boolean listing) {
        return new EventQueue(capacity, listing, wakes::incrementAndGet);
    }

    private static Event event(int number) {
        return new Event.ListEnds(number % 2 == 0);
    }

    private static Event lost() {
        return new Event.Lost(Event.Reason.RECEIVE_BUFFER, "lost");
    }

    private static List<Event> all(EventQueue queue) {
        List<Event> all = new ArrayList<>();
        for (Optional<Event> event = queue.poll(); event.isPresent(); event = queue.poll()) {
            all.add(event.get());
        }
        return all;
    }

    @Test
    void whatDoesNotFitIsDroppedAndALossStandsInItsPlace() {
        EventQueue queue = queue(2, false);
        queue.add(List.of(event(1), event(2), event(3), event(4)));
        queue.add(List.of(event(5)));
        assertThat(queue.poll()).contains(event(1));
        queue.add(List.of(event(6))); // the loss itself takes the place
        List<Event> rest = all(queue);
        assertThat(rest).hasSize(2);
        assertThat(rest.get(0)).isEqualTo(event(2));
        assertThat(((Event.Lost) rest.get(1)).reason()).isEqualTo(Event.Reason.QUEUE);
        queue.add(List.of(event(7), event(8), event(9)));
        assertThat(all(queue)).hasSize(3).last().isInstanceOf(Event.Lost.class);
    }

    @Test
    void aListComesBehindWhatWaitedAndBeforeWhatCameLaterAndTakesNoRoom() {
        EventQueue queue = queue(2, true);
        assertThat(queue.takeListRequest()).isTrue();
        assertThat(queue.takeListRequest()).isFalse();
        queue.add(List.of(event(1)));
        Event begin = new Event.ListBegins();
        queue.addList(List.of(begin, begin, begin));
        queue.add(List.of(event(2)));
        assertThat(all(queue)).containsExactly(event(1), begin, begin, begin, event(2));
    }

    @Test
    void aLossThatWasTakenAsksForAListOnce() {
        EventQueue queue = queue(9, true);
        assertThat(queue.takeListRequest()).isTrue();
        queue.add(List.of(lost()));
        assertThat(queue.poll()).contains(lost());
        assertThat(wakes).as("the list that is being made is younger").hasValue(0);
        queue.addList(List.of(new Event.ListBegins()));
        queue.add(List.of(lost(), lost()));
        assertThat(queue.poll()).contains(new Event.ListBegins());
        assertThat(queue.poll()).contains(lost());
        assertThat(wakes).hasValue(1);
        assertThat(queue.takeListRequest()).isTrue();
        assertThat(queue.poll()).contains(lost());
        assertThat(wakes).hasValue(1);
        queue.giveUpList(List.of(lost()));
        assertThat(queue.poll()).contains(lost());
        assertThat(wakes).hasValue(2);
        assertThat(queue.takeListRequest()).isTrue();
    }

    @Test
    void aLossAsksForNoListWhereNoneIsWanted() {
        EventQueue queue = queue(9, false);
        queue.add(List.of(lost()));
        assertThat(queue.poll()).contains(lost());
        assertThat(queue.takeListRequest()).isFalse();
        assertThat(wakes).hasValue(0);
    }

    @Test
    void aFailureIsToldWhenAllEventsWereTaken() throws Exception {
        EventQueue queue = queue(9, false);
        queue.add(List.of(event(1)));
        queue.fail(new IllegalStateException("the kernel failed"));
        assertThat(queue.isOver()).isFalse();
        assertThat(queue.take(Duration.ofDays(1))).contains(event(1));
        assertThat(queue.isOver()).isTrue();
        assertThatThrownBy(() -> queue.take(Duration.ofDays(1))).hasMessage("the kernel failed");
        assertThatThrownBy(queue::poll).hasMessage("the kernel failed");
    }

    @Test
    void afterTheEndNothingIsGiven() {
        EventQueue queue = queue(9, false);
        queue.add(List.of(event(1)));
        queue.close();
        assertThatThrownBy(queue::poll).isInstanceOf(MonitorClosedException.class);
        assertThatThrownBy(() -> queue.take(Duration.ZERO)).isInstanceOf(MonitorClosedException.class);
        assertThat(queue.isOver()).isTrue();
    }
}
