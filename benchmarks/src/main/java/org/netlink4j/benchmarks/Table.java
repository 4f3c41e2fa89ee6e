package org.netlink4j.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        Work work = result.work();
        text.append("| ")
                .append(work.title())
                .append(" | ")
                .append(must(work, !result.ratios().isEmpty()))
                .append(" |");
        text.append(programs.stream().map(program -> cell(result, program)).collect(Collectors.joining(" |")));
        text.append(" |\n");
    }

    private static String must(Work work, boolean hasFloor) {
        if (work.must() == 0) {
            return "";
        }
        return hasFloor ? format("%.2fx", work.must()) : format("%s %s", number(work.must()), work.unit());
    }

    private static String cell(Result result, Program program) {
        Double value = result.medians().get(program);
        if (value == null) {
            return "";
        }
        Work work = result.work();
        Double ratio = result.ratios().get(program);
        String units = " " + number(value / work.perUnit()) + " " + work.unit();
        return ratio == null ? units : units + format(", %.2fx", ratio);
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
