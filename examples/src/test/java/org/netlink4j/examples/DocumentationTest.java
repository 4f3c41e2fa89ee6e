package org.netlink4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Java in the documentation is Java that the build compiles: each block stands behind a comment that names a class of
 * this module and a snippet in it, and both have the same text; or it is a part of a source file, word for word.
 */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/org/netlink4j/examples"), Path.of("src/test/java/org/netlink4j/examples"));
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- snippet: (\\w+) ([\\w-]+) -->\\n)?```java\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            List<Path> documents = new ArrayList<>(
                    docs.filter(file -> file.toString().endsWith(".md")).toList());
            documents.add(ROOT.resolve("README.md"));
            return documents;
        }
    }

    @TestFactory
    List<DynamicTest> eachBlockOfJavaIsCodeThatCompiles() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            Matcher block = BLOCK.matcher(Files.readString(document));
            while (block.find()) {
                String name = block.group(2);
                String snippet = block.group(3);
                String text = block.group(4);
                tests.add(DynamicTest.dynamicTest(document.getFileName() + ": " + name + " " + snippet, () -> {
                    if (name == null) {
                        assertThat(sources()).anyMatch(source -> source.contains(text));
                        return;
                    }
                    assertThat(text).isEqualTo(snippet(source(name + ".java"), snippet));
                }));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    @TestFactory
    List<DynamicTest> eachLinkToAFileLeadsToOne() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                Path target = document.resolveSibling(link.group(1));
                tests.add(DynamicTest.dynamicTest(
                        document.getFileName() + " -> " + link.group(1),
                        () -> assertThat(target).exists()));
            }
        }
        return tests;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("netns-core", "netlink")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static Path source(String name) {
        return SOURCES.stream()
                .map(directory -> directory.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among the examples"));
    }

    private static String snippet(Path source, String name) throws IOException {
        String text = Files.readString(source);
        int marker = text.indexOf("// snippet: " + name + "\n");
        assertThat(marker).as("snippet %s in %s", name, source).isNotNegative();
        int start = text.indexOf('\n', marker) + 1;
        int end = text.lastIndexOf('\n', text.indexOf("// end", start));
        return text.substring(start, end).stripIndent() + "\n";
    }
}
