package org.netlink4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Headed;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.MessageType;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/**
 * Which declared attributes no recorded message has. {@code docs/coverage.md} lists them; {@code -Dcorpus.update=true}
 * writes it anew.
 */
class CoverageTest {

    private static final Path DOCUMENT = Path.of("../docs/coverage.md");

    private final Set<String> seen = new HashSet<>();
    private final Set<String> unknownNests = new TreeSet<>();

    @Test
    void theListOfAttributesThatNoRecordedMessageHasIsUpToDate() throws IOException {
        List<Recording> recordings = Recording.all();
        for (Recording recording : recordings) {
            MessageType type =
                    RtnetlinkMessages.CATALOG.find(recording.message().type());
            if (type != null) {
                see(type.attributes(recording.message()));
            }
        }
        String document = document(recordings.size());
        if (Boolean.getBoolean("corpus.update")) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document).as("docs/coverage.md").isEqualTo(Files.readString(DOCUMENT));
    }

    private void see(Attributes attributes) {
        for (Attributes.Entry entry : attributes.entries()) {
            if (!entry.isKnown()) {
                continue;
            }
            seen.add(entry.attribute().name());
            Object value = value(entry);
            if (value instanceof Attributes inside) {
                if (inside.set() == AttributeSet.UNKNOWN && !inside.isEmpty()) {
                    unknownNests.add(entry.attribute().name() + " beside " + attributes);
                }
                see(inside);
            } else if (value instanceof Headed headed) {
                see(headed.attributes());
            } else if (value instanceof List<?> list) {
                for (Object element : list) {
                    if (element instanceof Headed headed) {
                        see(headed.attributes());
                    }
                }
            }
        }
    }

    private static Object value(Attributes.Entry entry) {
        try {
            return entry.value();
        } catch (MalformedMessageException e) {
            return "malformed, which the test of the corpus looks at";
        }
    }

    private String document(int recordings) {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (AttributeSet set : new Declarations().sets()) {
            for (Attribute<?> attribute : set.declared()) {
                declared.computeIfAbsent(set.name(), name -> new TreeSet<>()).add(attribute.name());
            }
        }
        StringBuilder rows = new StringBuilder();
        int all = 0;
        int covered = 0;
        for (Map.Entry<String, Set<String>> set : declared.entrySet()) {
            Set<String> missing = new TreeSet<>(set.getValue());
            missing.removeAll(seen);
            all += set.getValue().size();
            covered += set.getValue().size() - missing.size();
            rows.append("| ")
                    .append(set.getKey())
                    .append(" | ")
                    .append(set.getValue().size() - missing.size())
                    .append(" of ")
                    .append(set.getValue().size())
                    .append(" | ")
                    .append(String.join(", ", missing))
                    .append(" |\n");
        }
        System.out.printf(
                "coverage: %d of %d declared attributes are in a recorded message; %d messages; nests of which nothing is known: %d%n",
                covered, all, recordings, unknownNests.size());
        return """
                # Which attributes the corpus exercises

                A test writes this list: `mvn test -pl netlink -Dtest=CoverageTest -Dtest.jvm.args="-Dcorpus.update=true"`.

                Of %d declared attributes %d are in at least one of the %d recorded messages. The rest were not recorded: no command of iproute2 sends
                them, or no kernel at hand has their driver.

                | set | recorded | not recorded |
                |---|---|---|
                """.formatted(all, covered, recordings) + rows;
    }
}
