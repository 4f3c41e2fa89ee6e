package org.netlink4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/**
 * Every number and struct layout that is declared, against the C headers of the machine and, with
 * {@code -Dnetlink4j.uapi=DIR}, against the tables of a kernel's numbers that lie in that directory.
 */
class ConstantsTest {

    private static final Path HEADERS = Path.of("/usr/include/linux");
    private static final String TABLES = System.getProperty("netlink4j.uapi", "");

    private final Declarations declarations = new Declarations();

    private static KernelNumbers tables() {
        assumeTrue(!TABLES.isEmpty() && Files.isDirectory(Path.of(TABLES)), "no -Dnetlink4j.uapi");
        return KernelNumbers.tables(Path.of(TABLES));
    }

    @Test
    void everyNumberEqualsTheHeadersOfThisMachine() {
        assumeTrue(Files.isRegularFile(HEADERS.resolve("rtnetlink.h")), "no C headers in " + HEADERS);
        KernelNumbers headers = KernelNumbers.headers(HEADERS);
        assertThat(headers.constants()).containsEntry("IFLA_MTU", 4L).hasSizeGreaterThan(1000);
        report("C headers of this machine", headers);
        assertThat(differences(declarations.attributes(), headers)).isEmpty();
        assertThat(typeDifferences(headers)).isEmpty();
    }

    @Test
    void everyNumberEqualsTheTable() {
        KernelNumbers tables = tables();
        report("tables", tables);
        assertThat(differences(declarations.attributes(), tables)).isEmpty();
        assertThat(typeDifferences(tables)).isEmpty();
    }

    @Test
    void everyStructEqualsTheTable() {
        KernelNumbers tables = tables();
        List<String> differences = new ArrayList<>();
        Set<String> lacking = new TreeSet<>();
        for (StructLayout layout : declarations.structs().values()) {
            Map<String, KernelNumbers.Place> struct = tables.structs().get(layout.name());
            if (struct == null) {
                lacking.add(layout.name());
            } else {
                differences.addAll(differences(layout, struct));
            }
        }
        System.out.println("constants: structs that the tables do not have: " + lacking);
        assertThat(differences).isEmpty();
    }

    @Test
    void aWrongNumberAndAWrongStructAreFound() {
        AttributeSet.Builder set = AttributeSet.builder("IFLA");
        set.u32(5, "IFLA_MTU");
        KernelNumbers numbers = new KernelNumbers(
                Map.of("IFLA_MTU", 4L), Map.of("pair", Map.of("-", place(0, 8), "a", place(0, 4), "b", place(4, 4))));
        assertThat(differences(set.build().declared(), numbers)).containsExactly("IFLA_MTU is 5, but 4 in the headers");
        StructLayout.Builder pair = StructLayout.builder("pair");
        pair.u32("a");
        pair.u16("b");
        assertThat(differences(pair.build(), numbers.structs().get("pair")))
                .containsExactly("pair.b is 2 bytes at 4, but 4 at 4 in the headers");
    }

    private static KernelNumbers.Place place(int offset, int size) {
        return new KernelNumbers.Place(offset, size);
    }

    private static List<String> differences(Collection<Attribute<?>> attributes, KernelNumbers numbers) {
        List<String> differences = new ArrayList<>();
        for (Attribute<?> attribute : attributes) {
            Long value = numbers.constants().get(attribute.name());
            if (value != null && value != attribute.type()) {
                differences.add(attribute.name() + " is " + attribute.type() + ", but " + value + " in the headers");
            }
        }
        return differences;
    }

    private static List<String> typeDifferences(KernelNumbers numbers) {
        List<String> differences = new ArrayList<>();
        for (MessageType type : RtnetlinkMessages.CATALOG.types()) {
            Long value = numbers.constants().get(type.name());
            if (value != null && value != type.number()) {
                differences.add(type.name() + " is " + type.number() + ", but " + value + " in the headers");
            }
        }
        return differences;
    }

    private static List<String> differences(StructLayout layout, Map<String, KernelNumbers.Place> struct) {
        List<String> differences = new ArrayList<>();
        for (StructField field : layout.fields()) {
            KernelNumbers.Place place = struct.get(field.name());
            if (place != null && (place.offset() != field.offset() || place.size() != field.length())) {
                differences.add(layout.name() + "." + field.name() + " is " + field.length() + " bytes at "
                        + field.offset() + ", but " + place.size() + " at " + place.offset() + " in the headers");
            }
        }
        KernelNumbers.Place whole = struct.get("-");
        if (whole != null && whole.size() != layout.size()) {
            differences.add(
                    layout.name() + " has " + layout.size() + " bytes, but " + whole.size() + " in the headers");
        }
        return differences;
    }

    /** What one side has and the other lacks: not wrong, but to be known. */
    private void report(String source, KernelNumbers numbers) {
        Set<String> names = new TreeSet<>();
        declarations.attributes().forEach(attribute -> names.add(attribute.name()));
        Set<String> notThere = new TreeSet<>(names);
        notThere.removeAll(numbers.constants().keySet());
        Set<String> prefixes = names.stream()
                .map(name -> name.replaceFirst("_[^_]*$", "_"))
                .filter(prefix -> prefix.indexOf('_') < prefix.length() - 1)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lacking = new TreeSet<>();
        for (String name : numbers.constants().keySet()) {
            boolean counts = name.endsWith("_MAX") || name.endsWith("_UNSPEC") || name.startsWith("__");
            if (!counts && !names.contains(name) && prefixes.stream().anyMatch(name::startsWith)) {
                lacking.add(name);
            }
        }
        System.out.printf(
                "constants: %d declared attributes; the %s have no number for %s; of their prefixes we do not declare %s%n",
                names.size(), source, notThere, lacking);
    }
}
