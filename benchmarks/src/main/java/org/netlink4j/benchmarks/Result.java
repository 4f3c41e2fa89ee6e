package org.netlink4j.benchmarks;

import java.util.Map;

/**
 * What came out of a work.
 *
 * @param work the work
 * @param medians nanoseconds, or bytes, for each object or call
 * @param ratios how many times what the floor took in the same round, the median of all rounds; none of the floor itself
 */
record Result(Work work, Map<Program, Double> medians, Map<Program, Double> ratios) {}
