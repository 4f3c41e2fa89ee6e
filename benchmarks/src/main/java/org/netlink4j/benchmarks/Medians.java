package org.netlink4j.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what was measured of each program; of each, the one in the middle counts. */
final class Medians {

    private final Map<Program, List<Double>> values = new LinkedHashMap<>();

    void add(Program program, double value) {
        values.computeIfAbsent(program, key -> new ArrayList<>()).add(value);
    }

    Map<Program, Double> toMap() {
        Map<Program, Double> medians = new LinkedHashMap<>();
        values.forEach((program, all) -> {
            List<Double> sorted = new ArrayList<>(all);
            Collections.sort(sorted);
            medians.put(program, sorted.get(sorted.size() / 2));
        });
        return medians;
    }
}
