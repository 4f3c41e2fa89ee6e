package org.netlink4j.rtnetlink.monitor;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands a queue's events to one subscriber. */
final class EventPublisher implements Flow.Publisher<Event> {

    private static final Flow.Subscription NONE = new Flow.Subscription() {

        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    };

    private final EventQueue queue;
    private final Executor executor;
    private final Runnable cancelled;
    private final AtomicBoolean taken = new AtomicBoolean();

    /**
     * Publishes.
     *
     * @param cancelled is called when the subscriber wants no more
     */
    EventPublisher(EventQueue queue, Executor executor, Runnable cancelled) {
        this.queue = queue;
        this.executor = executor;
        this.cancelled = cancelled;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Event> subscriber) {
        Objects.requireNonNull(subscriber, "subscriber");
        if (taken.compareAndSet(false, true)) {
            new EventSubscription(queue, executor, cancelled, subscriber).begin();
        } else {
            subscriber.onSubscribe(NONE);
            subscriber.onError(new IllegalStateException("a monitor has one subscriber, and has had it"));
        }
    }
}
