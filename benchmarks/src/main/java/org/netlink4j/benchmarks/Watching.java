package org.netlink4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
     * How many it saw, round for round; nothing where it cannot watch.
     *
     * @param receiveBuffer in bytes; 0 for the default
     * @param warmup rounds that do not count: while a JVM compiles, the compiler has one of the processors
     */
    List<Long> run(Program watcher, Program changer, int receiveBuffer, int warmup, int rounds) throws IOException {
        String work = "watch " + receiveBuffer;
        List<Long> seen = new ArrayList<>();
        try (PeerProcess watching = new PeerProcess(watcher, world.namespace());
                PeerProcess changing = new PeerProcess(changer, world.namespace())) {
            for (int round = 0; round < warmup + rounds; round++) {
                Optional<Answer> answer = watch(watching, changing, work);
                if (answer.isPresent() && round >= warmup) {
                    seen.add(answer.get().count());
                }
            }
        }
        return seen;
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
