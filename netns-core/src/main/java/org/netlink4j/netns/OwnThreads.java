package org.netlink4j.netns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that are in a namespace because the toolkit put them there, by the id that the kernel gives them. */
final class OwnThreads {

    /** What is known of such a thread. */
    interface Resident {

        /** Whether the thread lives, and is in a namespace by the toolkit's doing. */
        boolean isResident();

        /** Whether the thread has ended. */
        boolean isDead();

        /** Called once for a thread that ended and is forgotten. */
        void bury();
    }

    private static final int PURGE_AT_LEAST = 64;

    private static final Map<Integer, Resident> BY_ID = new ConcurrentHashMap<>();
    private static final AtomicInteger PURGE_AT = new AtomicInteger(PURGE_AT_LEAST);

    private OwnThreads() {}

    static void add(int tid, Resident resident) {
        Resident before = BY_ID.put(tid, resident);
        if (before != null && before != resident) {
            before.bury(); // the kernel uses the number again: that thread has ended
        }
        if (BY_ID.size() > PURGE_AT.get()) {
            purge();
        }
    }

    static void remove(int tid, Resident resident) {
        BY_ID.remove(tid, resident);
    }

    /** Whether the thread of this id is where it is by the toolkit's doing. */
    static boolean contains(int tid) {
        Resident resident = BY_ID.get(tid);
        return resident != null && resident.isResident();
    }

    /** Forgets the threads that have ended. */
    static void purge() {
        BY_ID.forEach((tid, resident) -> {
            if (resident.isDead() && BY_ID.remove(tid, resident)) {
                resident.bury();
            }
        });
        PURGE_AT.set(Math.max(PURGE_AT_LEAST, 2 * BY_ID.size()));
    }
}
