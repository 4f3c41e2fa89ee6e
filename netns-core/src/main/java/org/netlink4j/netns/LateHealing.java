package org.netlink4j.netns;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Sends home, from the background, a pool's thread that was busy when it was found astray. */
final class LateHealing {

    private static final System.Logger LOGGER = System.getLogger(NetNs.class.getName());

    private static final Duration PATIENCE = Duration.ofMillis(20);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

    /** With pauses that double, some two minutes. */
    private static final int ATTEMPTS = 13;

    private static final Set<NetNsId> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private LateHealing() {}

    static void begin(NetNsId namespace) {
        if (UNDER_WAY.add(namespace)) {
            Thread thread = CleanThread.newThread("netns healer", () -> heal(namespace));
            CleanThread.start(thread.getName(), thread::start);
        }
    }

    private static void heal(NetNsId namespace) {
        try {
            Duration pause = FIRST_PAUSE;
            List<StrayThread> away = LeakGuard.pooled(namespace);
            for (int i = 0; i < ATTEMPTS && !away.isEmpty(); i++) {
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2);
                LeakGuard.heal(namespace, PATIENCE).forEach(LeakGuard::reportHealed);
                away = LeakGuard.pooled(namespace);
            }
            if (!away.isEmpty()) {
                LOGGER.log(Level.WARNING, "the pool''s threads {0} did not become free; they stay there", away);
            }
        } finally {
            UNDER_WAY.remove(namespace);
        }
    }
}
