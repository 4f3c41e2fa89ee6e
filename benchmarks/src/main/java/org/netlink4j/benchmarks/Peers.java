package org.netlink4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.netlink4j.benchmarks.PeerProcess.Answer;

/** The programs, at work in one world. */
final class Peers implements AutoCloseable {

    private final List<PeerProcess> processes = new ArrayList<>();

    /** Starts those that shall take part. */
    Peers(List<Program> programs, Predicate<Program> which, World world) throws IOException {
        try {
            for (Program program : programs) {
                if (which.test(program)) {
                    processes.add(new PeerProcess(program, world.namespace()));
                }
            }
        } catch (Throwable e) {
            close();
            throw e;
        }
    }

    List<PeerProcess> processes() {
        return processes;
    }

    /**
     * Has a work done by turns; by slow programs once.
     *
     * @param warmup rounds that do not count
     * @throws IOException if one fails, or if they did not read the same
     */
    Result run(Work work, int warmup, int rounds) throws IOException {
        Medians medians = new Medians();
        Map<Long, String> sums = new LinkedHashMap<>();
        for (int round = 0; round < warmup + rounds; round++) {
            for (PeerProcess peer : processes) {
                Program program = peer.program();
                if (program.isSlow() && round < warmup + rounds - 1) {
                    continue;
                }
                Optional<Answer> answer = peer.ask(work.wordsFor(program));
                if (answer.isPresent() && round >= warmup) {
                    medians.add(program, answer.get().each());
                }
                answer.filter(a -> a.sum() != 0).ifPresent(a -> sums.put(a.sum(), program.name()));
            }
        }
        if (sums.size() > 1) {
            throw new IOException(work.title() + ": not all read the same: " + sums);
        }
        return medians.of(work);
    }

    @Override
    public void close() {
        processes.forEach(PeerProcess::close);
    }
}
