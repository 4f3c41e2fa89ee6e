package org.netlink4j.benchmarks;

import java.io.IOException;
import java.util.Optional;
import org.netlink4j.benchmarks.PeerProcess.Answer;

/** How much of what happens quickly a program sees. */
final class Watching {

    private final World world;
    private final int changes;

    /** Watches so many changes of the MTU of the first link. */
    Watching(World world, int changes) {
        this.world = world;
        this.changes = changes;
    }

    /**
     * How many it saw; empty where it cannot watch.
     *
     * @param receiveBuffer in bytes; 0 for the default
     */
    Optional<Answer> run(Program watcher, Program changer, int receiveBuffer) throws IOException {
        String work = "watch " + receiveBuffer;
        try (PeerProcess watching = new PeerProcess(watcher, world.namespace());
                PeerProcess changing = new PeerProcess(changer, world.namespace())) {
            watch(watching, changing, work); // so that a JVM has compiled what it needs
            return watch(watching, changing, work);
        }
    }

    private Optional<Answer> watch(PeerProcess watching, PeerProcess changing, String work) throws IOException {
        watching.begin(work);
        if (!watching.line(work).equals("ready")) {
            return Optional.empty();
        }
        changing.ask("mtu " + World.link(0) + " " + changes);
        return watching.answer(work);
    }
}
