package org.netlink4j.netns;

import java.lang.System.Logger.Level;
import java.lang.ref.Cleaner;
import org.jspecify.annotations.Nullable;

/** Finds handles that were dropped without being closed, says so, and closes them. */
final class Forgotten {

    private static final System.Logger LOGGER = System.getLogger(NetNs.class.getName());

    private static volatile @Nullable Cleaner cleaner;

    private Forgotten() {}

    /** To be cleaned when the handle has been closed; after that nothing is reported. */
    static Cleaner.Cleanable watch(NetNs owner, Handle handle) {
        Cleaner running = cleaner;
        return (running != null ? running : first()).register(owner, () -> report(handle));
    }

    private static synchronized Cleaner first() {
        Cleaner running = cleaner;
        if (running == null) {
            // Its thread is born where the toolkit's own threads are, and not in some namespace.
            running = CleanThread.call(() -> Births.counted(Cleaner::create));
            cleaner = running;
        }
        return running;
    }

    private static void report(Handle handle) {
        if (handle.close()) {
            LOGGER.log(
                    Level.WARNING,
                    "the handle of {0} was not closed; the garbage collector found and closed it",
                    handle);
        }
    }
}
