package org.netlink4j.rtnetlink.monitor;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Delivers a queue's events to one subscriber, as many as it asked for, one at a time. */
final class EventSubscription implements Flow.Subscription {

    /** What the delivery does: it rests, runs, or runs and has to look again. */
    private enum State {
        RESTS,
        RUNS,
        RUNS_AGAIN
    }

    private final EventQueue queue;
    private final Executor executor;
    private final Runnable cancelled;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicReference<State> state = new AtomicReference<>(State.RUNS);
    private volatile @Nullable IllegalArgumentException wrongDemand;

    /** Null when it has heard the last. */
    private volatile Flow.@Nullable Subscriber<? super Event> subscriber;

    EventSubscription(
            EventQueue queue, Executor executor, Runnable cancelled, Flow.Subscriber<? super Event> subscriber) {
        this.queue = queue;
        this.executor = executor;
        this.cancelled = cancelled;
        this.subscriber = subscriber;
    }

    /** Tells the subscriber; only then does the delivery begin. */
    void begin() {
        Flow.Subscriber<? super Event> to = subscriber;
        try {
            if (to != null) {
                to.onSubscribe(this);
            }
        } catch (Throwable e) {
            cancel();
            throw e;
        }
        queue.listener(this::deliver);
        execute();
    }

    @Override
    public void request(long count) {
        if (count <= 0) {
            wrongDemand = new IllegalArgumentException("request: " + count + " is not positive (rule 3.9)");
        } else {
            demand.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
        }
        deliver();
    }

    @Override
    public void cancel() {
        subscriber = null;
        queue.listener(() -> {});
        cancelled.run();
    }

    /** Has the delivery look for something to do. */
    private void deliver() {
        if (state.getAndUpdate(now -> now == State.RESTS ? State.RUNS : State.RUNS_AGAIN) == State.RESTS) {
            execute();
        }
    }

    private void execute() {
        try {
            executor.execute(this::run);
        } catch (Throwable e) {
            if (subscriber == null) {
                throw e; // the subscriber's own, from an executor that runs its tasks at once
            }
            end(e); // it takes no more tasks, so nobody else is here
        }
    }

    private void run() {
        do {
            state.set(State.RUNS);
            deliverAll();
        } while (!state.compareAndSet(State.RUNS, State.RESTS));
    }

    private void deliverAll() {
        Flow.Subscriber<? super Event> to = subscriber;
        while (to != null && (demand.get() > 0 || wrongDemand != null || queue.isOver())) {
            Optional<Event> event;
            try {
                if (wrongDemand != null) {
                    throw wrongDemand;
                }
                event = queue.poll();
            } catch (MonitorClosedException e) {
                end(null);
                return;
            } catch (Throwable e) {
                end(e);
                return;
            }
            if (event.isEmpty()) {
                return;
            }
            demand.updateAndGet(now -> now == Long.MAX_VALUE ? now : now - 1);
            try {
                to.onNext(event.get());
            } catch (Throwable e) { // it must not; then it hears no more (rule 2.13)
                cancel();
                throw e;
            }
            to = subscriber;
        }
    }

    private void end(@Nullable Throwable failure) {
        Flow.Subscriber<? super Event> to = subscriber;
        cancel();
        if (to != null && failure == null) {
            to.onComplete();
        } else if (to != null) {
            to.onError(failure);
        }
    }
}
