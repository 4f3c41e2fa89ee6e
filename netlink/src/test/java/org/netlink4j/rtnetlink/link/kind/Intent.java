package org.netlink4j.rtnetlink.link.kind;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.netlink4j.message.Attribute;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.link.LinkSpec;

/**
 * The same link, or change of a link, in iproute2's words and in ours.
 *
 * @param fixture the recorded request of iproute2, whose command has its words, such as {@code vlan-add}
 * @param lower the index that the link {@code un0} had when it was recorded; {@code un1} had the next
 * @param words ours, for the indexes of {@code un0} and {@code un1}
 */
record Intent(String fixture, int lower, BiFunction<Integer, Integer, LinkSpec> words) {

    /** All of them. */
    static List<Intent> all() {
        return List.of(PlainIntents.ALL, StackedIntents.ALL, LoneIntents.ALL, TunnelIntents.ALL, BondIntents.ALL)
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The one with that fixture. */
    static Intent of(String fixture) {
        return all().stream()
                .filter(intent -> intent.fixture.equals(fixture))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no intent " + fixture));
    }

    static Intent of(String fixture, LinkSpec spec) {
        return of(fixture, 0, lower -> spec);
    }

    static Intent of(String fixture, int lower, Function<Integer, LinkSpec> words) {
        return new Intent(fixture, lower, (un0, un1) -> words.apply(un0));
    }

    /** What iproute2 sent, recorded on either kernel. Reads that one file: the corpus is large and some kernels are slow. */
    Fixture recorded() {
        String name = "link/" + fixture + ".request.linux-";
        boolean first = Files.exists(Path.of("src/test/resources/corpus", name + "6.1.txt"));
        return Fixture.of(name + (first ? "6.1" : "6.18"));
    }

    /** A nest of one attribute, once with each value. */
    @SafeVarargs
    static <T> Attributes list(Attribute<T> attribute, T... values) {
        AttributesBuilder list = Attributes.builder(AttributeSet.listOf(attribute));
        for (T value : values) {
            list.add(attribute, value);
        }
        return list.build();
    }

    static InetAddress ip(String text) {
        return IpText.parse("address", text);
    }

    static StructView qos(long from, long to) {
        return VlanQosMapping.LAYOUT
                .fill()
                .set(VlanQosMapping.FROM, from)
                .set(VlanQosMapping.TO, to)
                .view();
    }
}
