package org.netlink4j.rtnetlink.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netlink4j.message.Message;

/** The corpus of messages that kernels and iproute2 sent. */
final class RecordedMessages {

    private RecordedMessages() {}

    /** The messages about links, by the names of their files. */
    static Map<String, Message> links() {
        try (Stream<Path> files = Files.list(directory())) {
            Map<String, Message> messages = new TreeMap<>();
            files.forEach(file -> messages.put(file.getFileName().toString().replace(".txt", ""), read(file)));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request that iproute2 sent, such as {@code veth-add}. */
    static Message request(String name) {
        return links().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(name + ".request."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no request " + name));
    }

    private static Path directory() {
        try {
            URI resource = RecordedMessages.class.getResource("/corpus/link").toURI();
            return Path.of(resource);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Message read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String hex = lines.stream()
                    .skip(lines.indexOf("= bytes") + 1L)
                    .takeWhile(line -> !line.startsWith("="))
                    .map(line -> line.substring(4).replace(" ", ""))
                    .collect(Collectors.joining());
            return Message.of(HexFormat.of().parseHex(hex), ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
