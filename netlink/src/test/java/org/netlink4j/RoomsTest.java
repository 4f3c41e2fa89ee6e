package org.netlink4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may know which: read off the import lines and the full names in the sources. */
class RoomsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAME = Pattern.compile("org\\.netlink4j(?:\\.[a-z]+)+(?=\\.[A-Z])");

    /** Each file, and the packages of ours that it names, its own left out. */
    private static Map<Path, Set<String>> knows() throws IOException {
        Map<Path, Set<String>> knows = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Set<String> names = new TreeSet<>();
                Matcher matcher = NAME.matcher(Files.readString(file));
                while (matcher.find()) {
                    names.add(matcher.group());
                }
                names.remove(packageOf(file));
                knows.put(file, names);
            }
        }
        assertThat(knows).isNotEmpty();
        return knows;
    }

    private static String packageOf(Path file) {
        return SOURCES.relativize(file.getParent()).toString().replace('/', '.');
    }

    private static void assertThatNoneKnows(String room, String... forbidden) throws IOException {
        List<String> wrong = new ArrayList<>();
        knows().forEach((file, names) -> {
            if (packageOf(file).startsWith(room)) {
                for (String name : names) {
                    for (String prefix : forbidden) {
                        if (name.equals(prefix) || name.startsWith(prefix + ".")) {
                            wrong.add(file.getFileName() + " knows " + name);
                        }
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void theCodecKnowsNoSocketNoFamilyAndNoNativeCall() throws IOException {
        assertThatNoneKnows(
                "org.netlink4j.message",
                "org.netlink4j.socket",
                "org.netlink4j.rtnetlink",
                "org.netlink4j.libc",
                "org.netlink4j.netns");
    }

    @Test
    void socketsKnowNoFamily() throws IOException {
        assertThatNoneKnows("org.netlink4j.socket", "org.netlink4j.rtnetlink");
    }

    @Test
    void rtnetlinkMakesNoNativeCall() throws IOException {
        assertThatNoneKnows("org.netlink4j.rtnetlink", "org.netlink4j.libc");
    }

    @Test
    void kindsOfLinksKnowNoSocket() throws IOException {
        assertThatNoneKnows("org.netlink4j.rtnetlink.link.kind", "org.netlink4j.socket");
    }

    @Test
    void declarationsAndObjectsKnowNoSocket() throws IOException {
        List<String> wrong = new ArrayList<>();
        knows().forEach((file, names) -> {
            String name = file.getFileName().toString();
            boolean declares = name.matches(".*(Attributes|Messages|Kind|Spec)\\.java")
                    || name.matches("(Link|Address|Route|Neighbour|Nexthop|Rule)\\.java");
            if (declares && names.contains("org.netlink4j.socket")) {
                wrong.add(name);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRoomsKnowEachOtherInACircle() throws IOException {
        Map<String, Set<String>> arrows = new TreeMap<>();
        knows().forEach((file, names) -> {
            Set<String> to = arrows.computeIfAbsent(room(packageOf(file)), p -> new TreeSet<>());
            names.stream().map(RoomsTest::room).forEach(to::add);
            to.remove(room(packageOf(file)));
        });
        // The client hands out every object, and all objects use its few small types: it is their roof and their floor.
        arrows.remove("org.netlink4j.rtnetlink");
        List<String> circles = new ArrayList<>();
        for (String start : arrows.keySet()) {
            if (reaches(start, start, arrows, new HashSet<>())) {
                circles.add(start + " -> " + arrows.get(start));
            }
        }
        assertThat(circles).isEmpty();
    }

    /** A package, and those below an object's as one with it. */
    private static String room(String name) {
        return name.replaceFirst("^(org\\.netlink4j\\.rtnetlink\\.[a-z]+)\\..*", "$1");
    }

    private static boolean reaches(String from, String to, Map<String, Set<String>> arrows, Set<String> seen) {
        for (String next : arrows.getOrDefault(from, Set.of())) {
            if (next.equals(to) || seen.add(next) && reaches(next, to, arrows, seen)) {
                return true;
            }
        }
        return false;
    }
}
