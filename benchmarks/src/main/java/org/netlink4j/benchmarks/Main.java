package org.netlink4j.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures this library beside C, and beside whichever other libraries are installed. As root. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures this library beside C, Go and Python; only the ratios of one run mean something.",
        subcommands = Micro.class)
public final class Main implements Callable<Integer> {

    @Option(names = "--jdk", description = "A JDK to measure, besides or instead of the one this runs on; repeatable.")
    private List<Path> jdks = List.of(Path.of(System.getProperty("java.home")));

    @Option(names = "--out", description = "Where the charts go; by default the directory that this is started in.")
    private Path out = Path.of("");

    @Option(names = "--quick", description = "Whether everything runs, and no more: the numbers say nothing.")
    private boolean quick;

    @ArgGroup
    private Part part = new Part();

    /** Which half of it, where not both. */
    private static final class Part {
        @Option(names = "--no-growth", description = "Without the charts of how costs grow, which take the longest.")
        private boolean noGrowth;

        @Option(names = "--only-growth", description = "Only the charts of how costs grow.")
        private boolean onlyGrowth;
    }

    private Main() {}

    /** Measures, and prints tables. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** The same; the answer is the exit status. */
    static int execute(String... arguments) {
        return new CommandLine(new Main()).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out.toAbsolutePath());
        Path directory = Files.createTempDirectory("netlink4j-benchmarks");
        try {
            measure(Program.build(directory, jdks), directory);
        } finally {
            delete(directory);
        }
        return 0;
    }

    private void measure(List<Program> programs, Path directory) throws IOException {
        Scale scale = quick ? Scale.QUICK : Scale.FULL;
        if (!part.onlyGrowth) {
            compare(programs, scale, directory);
        }
        if (!part.noGrowth) {
            Growth growth = new Growth(programs, scale);
            show("links", "microseconds for each link", growth.links(), programs);
            show("routes", "microseconds for each route", growth.routes(), programs);
        }
    }

    private static void compare(List<Program> programs, Scale scale, Path directory) throws IOException {
        List<Result> results = new ArrayList<>(new Suite(programs, scale, System.err::println).run());
        results.addAll(new Starts(programs, directory, scale.rounds()).run());
        System.out.printf(
                "Linux %s, %d links, %d routes; medians of %d rounds after %d%n%n",
                System.getProperty("os.version"), scale.links(), scale.routes(), scale.rounds(), scale.warmup());
        Table table = new Table(programs);
        results.forEach(table::add);
        System.out.println(table);
    }

    private void show(String what, String title, Map<Integer, List<Result>> growth, List<Program> programs)
            throws IOException {
        Chart chart = new Chart(title, what);
        growth.forEach((number, results) -> {
            Table table = new Table(programs);
            results.forEach(table::add);
            System.out.printf("%d %s%n%n%s%n", number, what, table);
            results.stream().filter(result -> result.work().isTime()).forEach(result -> draw(chart, number, result));
        });
        Files.writeString(out.resolve("growth-" + what + ".svg"), chart.toSvg());
    }

    private static void draw(Chart chart, int number, Result result) {
        result.medians()
                .forEach((program, each) -> chart.add(
                        program.name() + ": " + result.work().title(),
                        number,
                        each / result.work().perUnit()));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
