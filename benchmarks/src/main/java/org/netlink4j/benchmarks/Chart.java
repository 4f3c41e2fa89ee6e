package org.netlink4j.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A chart as SVG: lines over a logarithmic axis. */
final class Chart {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 360;
    private static final int LEFT = 60;
    private static final int RIGHT = 330;
    private static final int TOP = 40;
    private static final int BOTTOM = 50;
    private static final List<String> COLOURS =
            List.of("#222222", "#888888", "#0060c0", "#c04000", "#208020", "#8020a0", "#a08000", "#008080");

    private final String title;
    private final String axis;
    private final Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();

    /**
     * An empty chart.
     *
     * @param axis what is counted from left to right
     */
    Chart(String title, String axis) {
        this.title = title;
        this.axis = axis;
    }

    /** Adds a point to a line. */
    void add(String line, int x, double y) {
        lines.computeIfAbsent(line, key -> new LinkedHashMap<>()).put(x, y);
    }

    /** The document. */
    String toSvg() {
        List<Integer> xs = lines.values().stream()
                .flatMap(line -> line.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        double top = 1.1
                * lines.values().stream()
                        .flatMap(line -> line.values().stream())
                        .mapToDouble(y -> y)
                        .max()
                        .orElse(1);
        StringBuilder svg = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                WIDTH, HEIGHT));
        svg.append(text(LEFT, TOP - 18, "start", title));
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", axis));
        for (int x : xs) {
            double at = across(x, xs);
            svg.append(stroke(List.of(at, (double) TOP, at, (double) HEIGHT - BOTTOM), "#dddddd", 1));
            svg.append(text(at, HEIGHT - BOTTOM + 18, "middle", format("%,d", x)));
        }
        for (int i = 0; i <= 4; i++) {
            double at = down(top * i / 4, top);
            svg.append(stroke(List.of((double) LEFT, at, (double) WIDTH - RIGHT, at), "#dddddd", 1));
            svg.append(text(LEFT - 8, at + 4, "end", format("%.2f", top * i / 4)));
        }
        int number = 0;
        for (Map.Entry<String, Map<Integer, Double>> line : lines.entrySet()) {
            String colour = COLOURS.get(number % COLOURS.size());
            List<Double> points = new ArrayList<>();
            line.getValue().forEach((x, y) -> {
                points.add(across(x, xs));
                points.add(down(y, top));
            });
            svg.append(stroke(points, colour, 2));
            double at = TOP + 10 + 20 * number;
            svg.append(stroke(List.of(WIDTH - RIGHT + 15.0, at, WIDTH - RIGHT + 35.0, at), colour, 2));
            svg.append(text(WIDTH - RIGHT + 42, at + 4, "start", line.getKey()));
            number++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static double across(int x, List<Integer> xs) {
        double first = Math.log(xs.get(0));
        double last = Math.log(xs.get(xs.size() - 1));
        return LEFT + (WIDTH - RIGHT - LEFT) * (last == first ? 0 : (Math.log(x) - first) / (last - first));
    }

    private static double down(double y, double top) {
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * y / top;
    }

    private static String stroke(List<Double> points, String colour, int width) {
        StringBuilder line = new StringBuilder(
                "<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + width + "\" points=\"");
        for (int i = 0; i < points.size(); i += 2) {
            line.append(format("%.1f,%.1f ", points.get(i), points.get(i + 1)));
        }
        return line.append(format("\"/>%n")).toString();
    }

    private static String text(double x, double y, String anchor, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, escaped);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
