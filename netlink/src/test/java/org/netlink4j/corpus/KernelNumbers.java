package org.netlink4j.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers and struct layouts of a kernel's headers.
 *
 * @param constants values by name
 * @param structs offset and size of each field by name, by name of the struct; the struct itself is the field {@code -}
 */
record KernelNumbers(Map<String, Long> constants, Map<String, Map<String, Place>> structs) {

    /** Offset and size, in bytes. */
    record Place(int offset, int size) {}

    private static final Pattern ENUM = Pattern.compile("enum\\s*\\w*\\s*\\{([^}]*)}");

    /** The tables in a directory: {@code *-constants.tsv} and {@code *-structs.tsv}. */
    static KernelNumbers tables(Path directory) {
        KernelNumbers numbers = new KernelNumbers(new TreeMap<>(), new TreeMap<>());
        for (String[] row : rows(directory, "-constants.tsv")) {
            numbers.constants.put(row[1], Long.parseLong(row[2]));
        }
        for (String[] row : rows(directory, "-structs.tsv")) {
            numbers.structs
                    .computeIfAbsent(row[1], name -> new TreeMap<>())
                    .put(row[2], new Place(Integer.parseInt(row[3]), Integer.parseInt(row[4])));
        }
        return numbers;
    }

    private static List<String[]> rows(Path directory, String suffix) {
        try (Stream<Path> files = Files.list(directory)) {
            Path table = files.filter(file -> file.toString().endsWith(suffix))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The enumerators of the C headers in a directory, as far as they are plain: a number, a name before, or the next. */
    static KernelNumbers headers(Path directory) {
        KernelNumbers numbers = new KernelNumbers(new TreeMap<>(), new TreeMap<>());
        try (Stream<Path> files = Files.list(directory)) {
            for (Path header :
                    files.filter(f -> f.toString().endsWith(".h")).sorted().toList()) {
                numbers.enums(Files.readString(header));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return numbers;
    }

    private void enums(String source) {
        String plain = source.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?m)^\\s*#.*$|//.*$", " ");
        Matcher matcher = ENUM.matcher(plain);
        while (matcher.find()) {
            long next = 0;
            for (String enumerator : matcher.group(1).split(",", -1)) {
                String[] sides = enumerator.trim().split("\\s*=\\s*", 2);
                if (!sides[0].matches("\\w+")) {
                    continue;
                }
                Long value = sides.length == 1 ? Long.valueOf(next) : value(sides[1].trim());
                if (value == null) {
                    break;
                }
                constants.putIfAbsent(sides[0], value);
                next = value + 1;
            }
        }
    }

    private Long value(String text) {
        try {
            return Long.decode(text);
        } catch (NumberFormatException e) {
            return constants.get(text);
        }
    }
}
