package org.netlink4j.benchmarks;

import java.util.List;

/**
 * How much is measured.
 *
 * @param links the links of the world
 * @param routes its routes
 * @param warmup rounds that do not count: a JVM has compiled what matters after some seconds
 * @param rounds rounds that count
 * @param requests how many requests make one round of those that are done one by one
 * @param starts how many processes are started for what is measured once in each
 * @param changes how many changes are watched
 * @param linkSteps the numbers of links of the chart
 * @param routeSteps the numbers of routes of the chart
 */
record Scale(
        int links,
        int routes,
        int warmup,
        int rounds,
        int requests,
        int starts,
        int changes,
        List<Integer> linkSteps,
        List<Integer> routeSteps) {

    /** What docs/performance.md shows. */
    static final Scale FULL = new Scale(
            10_000,
            100_000,
            15,
            15,
            10_000,
            5,
            20_000,
            List.of(10, 100, 1_000, 10_000),
            List.of(1_000, 10_000, 100_000, 1_000_000));

    /** Whether everything runs, and no more. */
    static final Scale QUICK = new Scale(20, 200, 1, 1, 20, 1, 200, List.of(10, 20), List.of(100, 200));
}
