package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the rules of reactive streams leave open; on an executor that runs its tasks at once. */
class EventPublisherTest {

    private final EventQueue queue = new EventQueue(2, false, () -> {});
    private final EventPublisher publisher = new EventPublisher(queue, Runnable::run, queue::close);
    private final Listener listener = new Listener();

    private static class Listener implements Flow.Subscriber<Event> {

        final List<Event> events = new ArrayList<>();
        Flow.@Nullable Subscription subscription;

        @Nullable
        Throwable failure;

        boolean completed;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Event event) {
            events.add(event);
        }

        @Override
        public void onError(Throwable reason) {
            failure = reason;
        }

        @Override
        public void onComplete() {
            completed = true;
        }

        void request(long count) {
            if (subscription != null) {
                subscription.request(count);
            }
        }
    }

    private static Event event(String text) {
        return new Event.Lost(Event.Reason.MALFORMED, text);
    }

    @Test
    void aSlowSubscriberFindsALossWhereTheQueueWasFull() {
        publisher.subscribe(listener);
        queue.add(List.of(event("a"), event("b"), event("c"), event("d")));
        assertThat(listener.events).isEmpty();
        listener.request(1);
        assertThat(listener.events).containsExactly(event("a"));
        listener.request(Long.MAX_VALUE);
        assertThat(listener.events).hasSize(3);
        assertThat(((Event.Lost) listener.events.get(2)).reason()).isEqualTo(Event.Reason.QUEUE);
        queue.add(List.of(event("e")));
        assertThat(listener.events).last().isEqualTo(event("e"));
    }

    @Test
    void aClosedMonitorHasCompleted() {
        publisher.subscribe(listener);
        queue.add(List.of(event("a")));
        queue.close();
        assertThat(listener.completed).isTrue();
        assertThat(listener.events).isEmpty();
    }

    @Test
    void aFailureComesBehindTheEvents() {
        publisher.subscribe(listener);
        queue.add(List.of(event("a")));
        queue.fail(new IllegalStateException("the kernel failed"));
        assertThat(listener.failure).isNull();
        listener.request(1);
        assertThat(listener.events).hasSize(1);
        assertThat(listener.failure).hasMessage("the kernel failed");
    }

    @Test
    void anExecutorThatTakesNoMoreEndsItAll() {
        EventPublisher rejected = new EventPublisher(
                queue,
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                queue::close);
        rejected.subscribe(listener);
        assertThat(listener.failure).hasMessage("shut down");
        assertThat(queue.isOver()).isTrue();
    }

    @Test
    void aSubscriberThatThrowsHearsNoMoreAndTheMonitorIsClosed() {
        Listener throwing = new Listener() {
            @Override
            public void onNext(Event event) {
                throw new IllegalStateException("mine");
            }
        };
        publisher.subscribe(throwing);
        throwing.request(2);
        assertThatThrownBy(() -> queue.add(List.of(event("a"), event("b")))).hasMessage("mine");
        assertThat(queue.isOver()).isTrue();
        assertThat(throwing.completed).isFalse();
    }

    @Test
    void aSecondSubscriberIsRefused() {
        publisher.subscribe(listener);
        Listener second = new Listener();
        publisher.subscribe(second);
        assertThat(second.failure).hasMessage("a monitor has one subscriber, and has had it");
        second.request(1);
        if (second.subscription != null) {
            second.subscription.cancel();
        }
        assertThat(queue.isOver()).isFalse();
    }
}
