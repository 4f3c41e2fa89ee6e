package org.netlink4j.socket;

import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.socket.Receiver.Arrival;

/**
 * A thread that receives what is there, while the one that wants it reads what was received before. The kernel makes each
 * datagram of a dump while the one before it is received, so that both work at the same time. The thread never waits for
 * the kernel: it ends when nothing is there any more.
 */
final class Ahead implements AutoCloseable {

    /** A buffer, and what it was filled with, or why it was not. */
    private static final class Slot {
        private final NativeBuffer buffer = new NativeBuffer();
        private Arrival arrival = Arrival.NOTHING;
        private @Nullable RuntimeException failure;
    }

    private final NetlinkSocket socket;
    private final Supplier<String> operation;
    private final long fromPort;

    /** One is filled, one is read, one waits for whichever is slower for a moment. */
    private final List<Slot> slots = List.of(new Slot(), new Slot(), new Slot());

    private final BlockingQueue<Slot> empty = new ArrayBlockingQueue<>(slots.size(), false, slots);
    private final BlockingQueue<Slot> full = new ArrayBlockingQueue<>(slots.size());
    private final MessageCursor messages = new MessageCursor();
    private final Thread thread = new Thread(this::receive, "netlink4j-receiver");

    private Ahead(NetlinkSocket socket, Supplier<String> operation, long fromPort) {
        this.socket = socket;
        this.operation = operation;
        this.fromPort = fromPort;
    }

    /** Starts to receive the datagrams of a sender. */
    static Ahead start(NetlinkSocket socket, Supplier<String> operation, long fromPort) {
        Ahead ahead = new Ahead(socket, operation, fromPort);
        try {
            ahead.thread.setDaemon(true);
            ahead.thread.start();
            return ahead;
        } catch (Throwable e) {
            ahead.free();
            throw e;
        }
    }

    private void receive() {
        try {
            boolean more = true;
            while (more) {
                Slot slot = empty.take();
                more = fill(slot);
                full.add(slot);
            }
        } catch (InterruptedException e) {
            // Nobody wants more.
        }
    }

    private boolean fill(Slot slot) {
        try {
            slot.arrival = socket.receive(operation, fromPort, slot.buffer);
            return slot.arrival != Arrival.NOTHING;
        } catch (RuntimeException e) {
            slot.failure = e;
        } catch (Error e) {
            slot.failure = new IllegalStateException("the thread that receives failed", e);
        }
        return false;
    }

    /**
     * Shows the messages of the next datagram, where they lie.
     *
     * @return {@link Arrival#NOTHING} where nothing was there any more; there is no use in asking again then, nor where
     *     this throws what the socket threw
     */
    Arrival next(Consumer<MessageCursor> each) {
        Slot slot = takeFull();
        if (slot.failure != null) {
            throw slot.failure;
        }
        Arrival arrival = slot.arrival;
        if (arrival == Arrival.DATAGRAM) {
            messages.reset(slot.buffer.bytes(), ByteOrder.nativeOrder());
            while (messages.next()) {
                each.accept(messages);
            }
        }
        empty.add(slot); // from here on it is the other thread's
        return arrival;
    }

    /** The thread always answers, so there is no need to heed interrupts. */
    private Slot takeFull() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return full.take();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            restore(interrupted);
        }
    }

    /** Ends the thread, and waits until it has. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        free();
        restore(interrupted);
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void free() {
        slots.forEach(slot -> slot.buffer.free());
    }
}
