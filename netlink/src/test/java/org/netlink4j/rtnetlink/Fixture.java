package org.netlink4j.rtnetlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netlink4j.message.Message;

/**
 * A recorded message of the corpus.
 *
 * @param name such as {@code address/v4-add.request.linux-6.18}
 * @param command what made it be sent
 * @param message the message
 */
public record Fixture(String name, String command, Message message) {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** All of an object's, such as {@code address}. */
    public static List<Fixture> all(String object) {
        try (Stream<Path> files = Files.list(CORPUS.resolve(object))) {
            return files.sorted().map(Fixture::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One, by its name. */
    public static Fixture of(String name) {
        return read(CORPUS.resolve(name + ".txt"));
    }

    /** A request of iproute2, whichever kernel it was recorded on, such as {@code link/veth-add}. */
    public static Fixture request(String name) {
        String object = name.substring(0, name.indexOf('/'));
        return all(object).stream()
                .filter(fixture -> fixture.name.startsWith(name + ".request."))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no request " + name));
    }

    private static Fixture read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String command = lines.get(0).substring("command: ".length());
            String hex = lines.stream()
                    .skip(lines.indexOf("= bytes") + 1L)
                    .takeWhile(line -> !line.startsWith("="))
                    .map(line -> line.substring(4).replace(" ", ""))
                    .collect(Collectors.joining());
            ByteOrder order = lines.contains("order: little") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            String name = CORPUS.relativize(file).toString().replaceFirst("\\.txt$", "");
            return new Fixture(name, command, Message.of(HexFormat.of().parseHex(hex), order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes behind {@code nlmsghdr}, in hexadecimal: what does not depend on sequence and port. */
    public String payload() {
        byte[] bytes = message.toByteArray();
        return HexFormat.of().formatHex(bytes, Message.HEADER, bytes.length);
    }

    @Override
    public String toString() {
        return name;
    }
}
