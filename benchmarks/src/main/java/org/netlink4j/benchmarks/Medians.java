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

    /** The result of a work that was measured. */
    Result of(Work work) {
        Map<Program, Double> medians = new LinkedHashMap<>();
        Map<Program, Double> ratios = new LinkedHashMap<>();
        List<Double> floor = floor();
        values.forEach((program, all) -> {
            medians.put(program, median(all));
            if (!floor.isEmpty() && all != floor) {
                ratios.put(program, median(ratios(all, floor)));
            }
        });
        return new Result(work, medians, ratios);
    }

    private List<Double> floor() {
        for (Map.Entry<Program, List<Double>> entry : values.entrySet()) {
            if (entry.getKey().name().equals(Program.NULL)) {
                return entry.getValue();
            }
        }
        return List.of();
    }

    /** Round by round: the machine is not as fast in one as in another. The slow have the last round only. */
    private static List<Double> ratios(List<Double> all, List<Double> floor) {
        int skipped = floor.size() - all.size();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            ratios.add(all.get(i) / floor.get(skipped + i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
