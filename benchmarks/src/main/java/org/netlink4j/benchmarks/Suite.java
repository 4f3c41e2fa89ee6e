package org.netlink4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.netlink4j.benchmarks.PeerProcess.Answer;

/** All that is measured, one after the other, in namespaces made for it. */
final class Suite {

    /** The group that the peers put their links into. */
    private static final int GROUP = 77;

    private static final int LARGE_BUFFER = 8 << 20;

    private final List<Program> programs;
    private final Scale scale;
    private final Consumer<String> progress;

    /**
     * Measures these programs.
     *
     * @param progress is told what is measured next
     */
    Suite(List<Program> programs, Scale scale, Consumer<String> progress) {
        this.programs = programs;
        this.scale = scale;
        this.progress = progress;
    }

    /** Everything but the growth. */
    List<Result> run() throws IOException {
        List<Result> results = new ArrayList<>();
        try (World world = new World(scale.links(), 0)) {
            results.add(first(world, Work.of("the first list of links, for each", "links", 1.6)));
            results.addAll(linkDumps(world));
        }
        try (World world = new World(1, scale.routes())) {
            results.add(first(world, Work.of("the first stream of routes, for each", "routes", 2.0)));
            results.addAll(routeDumps(world));
        }
        try (World world = new World(1, 0)) {
            results.addAll(requests(world));
            results.addAll(links(world));
            results.addAll(watched(world));
            results.addAll(namespaces(world));
        }
        return results;
    }

    private List<Result> linkDumps(World world) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Peers peers = new Peers(programs, program -> true, world)) {
            results.add(run(peers, Work.of("list links, for each", "links", 1.20)));
            String get = "link " + World.link(scale.links() / 2) + " " + scale.requests();
            results.add(run(peers, Work.of("get a link by name", get, 1.25)));
        }
        try (Peers peers = new Peers(programs, Suite::isOursOrFloor, world)) {
            results.add(run(peers, Work.of("links as objects one by one, for each", "links-each", "links", 1.20)));
        }
        return results;
    }

    private List<Result> routeDumps(World world) throws IOException {
        List<Result> results = new ArrayList<>();
        try (Peers peers = new Peers(programs, program -> true, world)) {
            results.add(run(peers, Work.of("read routes as a stream, for each", "routes", 1.20)));
            results.add(run(peers, Work.of("list routes, for each", "routes-list", 1.60)));
        }
        try (Peers peers = new Peers(programs, Suite::isOursOrFloor, world)) {
            results.add(run(peers, Work.of("the stream, received ahead, for each", "routes-ahead", "routes", 1.10)));
        }
        try (Peers peers = new Peers(programs, Program::isJava, world)) {
            results.add(peers.run(
                    Work.memory("allocated for each route, stream", "allocated routes", 0), scale.warmup(), 1));
            results.add(peers.run(
                    Work.memory("allocated for each route, list", "allocated routes-list", 200), scale.warmup(), 1));
        }
        return results;
    }

    private static boolean isOursOrFloor(Program program) {
        return program.isJava() || program.name().equals(Program.NULL);
    }

    private Result run(Peers peers, Work work) throws IOException {
        progress.accept(work.title());
        return peers.run(work, scale.warmup(), scale.rounds());
    }

    /** What a program does first, when it has started and nothing else is starting. */
    private Result first(World world, Work work) throws IOException {
        progress.accept(work.title());
        Medians medians = new Medians();
        for (int i = 0; i < scale.starts(); i++) {
            for (Program program : programs) {
                if (!program.isSlow()) {
                    try (PeerProcess peer = new PeerProcess(program, world.namespace())) {
                        peer.ask("nothing");
                        peer.ask(work.wordsFor(program)).ifPresent(answer -> medians.add(program, answer.each()));
                    }
                }
            }
        }
        return medians.of(work);
    }

    private List<Result> requests(World world) throws IOException {
        String device = World.link(0);
        String some = " " + scale.requests();
        List<Result> results = new ArrayList<>();
        try (Peers peers = new Peers(programs, program -> true, world)) {
            results.add(run(peers, Work.of("add a route, acknowledged", "route-add " + device + some, 1.10)));
            results.add(run(
                    peers,
                    Work.of(
                            "add a route, and have it back",
                            "route-echo " + device + some,
                            "route-add " + device + some,
                            0)));
            results.add(run(
                    peers,
                    Work.of("add routes in batches, for each", "route-batch " + device + " " + scale.routes(), 1.10)));
        }
        return results;
    }

    private List<Result> links(World world) throws IOException {
        int number = Math.max(1, scale.links() / 10);
        List<Result> results = new ArrayList<>();
        Work adding = Work.of("add links, for each", "links-add " + number, 1.05);
        Work deleting = new Work(
                "delete them by group, for each", "links-delete", "links-delete", "µs", 1_000.0 * number, 1.05);
        Medians added = new Medians();
        Medians deleted = new Medians();
        try (Peers peers = new Peers(programs, program -> true, world)) {
            for (int round = 0; round < scale.starts() + scale.rounds(); round++) {
                for (PeerProcess peer : peers.processes()) {
                    Optional<Answer> addition = peer.ask(adding.wordsFor(peer.program()));
                    Optional<Answer> deletion = peer.ask(deleting.wordsFor(peer.program()));
                    if (deletion.isEmpty()) {
                        world.deleteGroup(GROUP);
                    }
                    if (round >= scale.starts()) {
                        addition.ifPresent(answer -> added.add(peer.program(), answer.each()));
                        deletion.ifPresent(answer -> deleted.add(peer.program(), (double) answer.amount()));
                    }
                }
            }
        }
        results.add(added.of(adding));
        results.add(deleted.of(deleting));
        return results;
    }

    private List<Result> watched(World world) throws IOException {
        Watching watching = new Watching(world, scale.changes());
        List<Result> results = new ArrayList<>();
        for (int buffer : List.of(0, LARGE_BUFFER)) {
            String size = buffer == 0 ? "the default receive buffer" : (buffer >> 20) + " MiB";
            Work work = new Work(scale.changes() + " changes watched with " + size, "", "", "seen", 1, 0);
            progress.accept(work.title());
            Medians medians = new Medians();
            for (Program program : programs) {
                int warmup = program.isSlow() ? 0 : scale.starts();
                for (long seen : watching.run(program, programs.get(0), buffer, warmup, scale.starts())) {
                    medians.add(program, (double) seen);
                }
            }
            results.add(medians.of(work));
        }
        return results;
    }

    private List<Result> namespaces(World world) throws IOException {
        List<Result> results = new ArrayList<>();
        try (World other = new World(0, 0);
                Peers peers = new Peers(programs, program -> !program.isSlow(), world)) {
            String there = " " + other.path() + " " + scale.requests();
            results.add(run(peers, Work.of("enter a namespace and leave", "pair" + there, 1.5)));
            results.add(run(peers, Work.of("call something in a namespace", "do" + there, 15)));
            results.add(run(peers, Work.of("open a client in a namespace", "open" + there, 2.5)));
        }
        return results;
    }
}
