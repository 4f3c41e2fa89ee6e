package org.netlink4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and C by turns, and prints the medians as a Markdown table. Only the ratios of one run mean
 * something: machines are shared and noisy.
 */
public final class Main {

    private static final int ROUNDS = 3;

    private Main() {}

    /** As root; the C compiler must be there. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Floor floor = Floor.compile();
        List<Double> setns = new ArrayList<>();
        Map<String, List<Double>> medians = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            setns.add(floor.nanos("setns", "500"));
            for (RunResult result : measure()) {
                String name = result.getPrimaryResult().getLabel();
                double median = result.getPrimaryResult().getStatistics().getPercentile(50);
                medians.computeIfAbsent(name, key -> new ArrayList<>()).add(median);
            }
        }
        double pair = median(setns);
        System.out.printf(
                Locale.ROOT,
                "%nJDK %s, Linux %s; medians of %d rounds%n%n| what | µs | of C's setns pair |%n|---|---|---|%n",
                Runtime.version(),
                System.getProperty("os.version"),
                ROUNDS);
        row("C: setns there and back", pair, pair);
        medians.forEach((name, times) -> row(name, median(times), pair));
    }

    private static Collection<RunResult> measure() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(NamespaceBenchmark.class.getName())
                        .forks(1)
                        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private static void row(String name, double nanos, double pair) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, nanos / 1000, nanos / pair);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
