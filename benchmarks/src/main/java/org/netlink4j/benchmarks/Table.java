package org.netlink4j.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Results as a table in Markdown: the floor in units, the others as a ratio to it. */
final class Table {

    private final List<Program> programs;
    private final StringBuilder text = new StringBuilder();

    Table(List<Program> programs) {
        this.programs = programs;
        text.append("| work | must |");
        programs.forEach(program -> text.append(' ').append(program.name()).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(programs.size())).append('\n');
    }

    void add(Result result) {
        Optional<Double> floor = result.medians().entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(Program.NULL))
                .map(Map.Entry::getValue)
                .findFirst();
        Work work = result.work();
        text.append("| ")
                .append(work.title())
                .append(" | ")
                .append(must(work, floor))
                .append(" |");
        text.append(programs.stream()
                .map(program -> cell(work, result.medians().get(program), floor))
                .collect(Collectors.joining(" |")));
        text.append(" |\n");
    }

    private static String must(Work work, Optional<Double> floor) {
        if (work.must() == 0) {
            return "";
        }
        return floor.isPresent() ? format("%.2fx", work.must()) : format("%s %s", number(work.must()), work.unit());
    }

    private static String cell(Work work, @Nullable Double value, Optional<Double> floor) {
        if (value == null) {
            return "";
        }
        String units = " " + number(value / work.perUnit()) + " " + work.unit();
        return floor.isEmpty() || floor.get().equals(value) ? units : units + format(", %.2fx", value / floor.get());
    }

    private static String number(double value) {
        return format(value >= 100 || value == Math.rint(value) ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
