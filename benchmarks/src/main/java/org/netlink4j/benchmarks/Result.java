package org.netlink4j.benchmarks;

import java.util.Map;

/**
 * What came out of a work.
 *
 * @param work the work
 * @param medians nanoseconds, or bytes, for each object or call
 */
record Result(Work work, Map<Program, Double> medians) {}
