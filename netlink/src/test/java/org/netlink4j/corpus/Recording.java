package org.netlink4j.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netlink4j.message.Message;

/**
 * One file of the corpus: a message that a kernel or iproute2 sent, and how the library shows it.
 *
 * @param file where it is
 * @param object the kernel's object that it is about, such as {@code link}
 * @param head the lines up to the decoded text, which the recorder writes
 * @param message the message
 * @param decoded the decoded text, as it was reviewed; empty if there is none yet
 */
public record Recording(Path file, String object, List<String> head, Message message, String decoded) {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String BYTES = "= bytes";
    private static final String DECODED = "= decoded";

    /** The whole corpus. */
    public static List<Recording> all() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Recording::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int decodedAt = lines.indexOf(DECODED);
            int end = decodedAt < 0 ? lines.size() : decodedAt;
            String hex = lines.subList(lines.indexOf(BYTES) + 1, end).stream()
                    .map(line -> line.substring(4).replace(" ", ""))
                    .collect(Collectors.joining());
            ByteOrder order = lines.contains("order: big") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            String decoded = decodedAt < 0
                    ? ""
                    : lines.subList(decodedAt + 1, lines.size()).stream().collect(Collectors.joining("\n", "", "\n"));
            return new Recording(
                    file,
                    file.getName(CORPUS.getNameCount()).toString(),
                    lines.subList(0, end),
                    Message.of(HexFormat.of().parseHex(hex), order),
                    decoded);
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** Such as {@code link/vxlan-add.request.linux-6.18}. */
    public String name() {
        return CORPUS.relativize(file).toString().replaceFirst("\\.txt$", "");
    }

    /** Writes the file again, with this decoded text. */
    public void update(String text) {
        List<String> lines = new ArrayList<>(head);
        lines.add(DECODED);
        lines.addAll(text.lines().toList());
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
