package org.netlink4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the cost of each object, and its memory, grow with their number. */
final class Growth {

    /** After so many objects a JVM has compiled what matters. */
    private static final int WARM = 1_000_000;

    /** More rounds than for so many objects do not make the number better. */
    private static final int MEASURED = 3_000_000;

    private final List<Program> programs;
    private final Scale scale;

    Growth(List<Program> programs, Scale scale) {
        this.programs = programs;
        this.scale = scale;
    }

    /** What each of a number of links costs. */
    Map<Integer, List<Result>> links() throws IOException {
        Map<Integer, List<Result>> results = new LinkedHashMap<>();
        for (int number : scale.linkSteps()) {
            try (World world = new World(number, 0);
                    Peers peers = new Peers(programs, program -> !program.isSlow(), world)) {
                results.put(number, List.of(run(peers, Work.of("list links", "links", 0), number)));
            }
        }
        return results;
    }

    /** What each of a number of routes costs. */
    Map<Integer, List<Result>> routes() throws IOException {
        Map<Integer, List<Result>> results = new LinkedHashMap<>();
        for (int number : scale.routeSteps()) {
            try (World world = new World(1, number)) {
                List<Result> step = new ArrayList<>();
                try (Peers peers = new Peers(programs, program -> !program.isSlow(), world)) {
                    step.add(run(peers, Work.of("read routes as a stream", "routes", 0), number));
                    step.add(run(peers, Work.of("list routes", "routes-list", 0), number));
                }
                try (Peers peers = new Peers(programs, Program::isJava, world)) {
                    step.add(peers.run(Work.memory("heap of a list of routes", "heap", 250), 1, 1));
                }
                results.put(number, step);
            }
        }
        return results;
    }

    private Result run(Peers peers, Work work, int number) throws IOException {
        int warmup = scale.warmup() == 1 ? 1 : Math.max(2, Math.min(2_000, WARM / number));
        int rounds = Math.max(1, Math.min(scale.rounds(), MEASURED / number));
        return peers.run(work, warmup, rounds);
    }
}
