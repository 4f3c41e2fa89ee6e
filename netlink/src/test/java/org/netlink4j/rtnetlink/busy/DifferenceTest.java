package org.netlink4j.rtnetlink.busy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;

/** The comparison with iproute2 can fail. */
class DifferenceTest {

    private static Words words() {
        Attributes none = Attributes.none(AttributeSet.UNKNOWN);
        return new Words(none)
                .say("mtu", 1500)
                .say("flags", Set.of("UP", "LOWER_UP"))
                .mark("nop", true)
                .about("expires", OptionalLong.of(1000), 60)
                .passOver("gc_timer", "a timer that runs")
                .say("inside", new Words(none).say("list", List.of("a", "b")));
    }

    private static final String SAME = "[{\"mtu\":1500,\"flags\":[\"LOWER_UP\",\"UP\"],\"nop\":null,"
            + "\"expires\":970,\"gc_timer\":1.23,\"inside\":{\"list\":[\"a\",\"b\"]}}]";

    private static List<String> differences(String json) {
        return Difference.between("link", List.of(words()), Json.objects(json));
    }

    @Test
    void theSameSaidByBothIsNoDifference() {
        assertThat(differences(SAME)).isEmpty();
    }

    @Test
    void aWrongValueIsADifferenceAtAnyDepth() {
        assertThat(differences(SAME.replace("1500", "1501")))
                .containsExactly("link[0].mtu: we say 1500, iproute2 says 1501");
        assertThat(differences(SAME.replace("\"b\"", "\"c\"")))
                .containsExactly("link[0].inside.list[1]: we say b, iproute2 says c");
        assertThat(differences(SAME.replace("970", "900"))).hasSize(1);
        assertThat(differences(SAME.replace("\"LOWER_UP\",", ""))).hasSize(1);
        assertThat(differences(SAME.replace(":null", ":true"))).hasSize(1);
    }

    @Test
    void aKeyThatOnlyOneSideHasIsADifference() {
        assertThat(differences(SAME.replace("mtu", "mtv"))).hasSize(2);
    }

    @Test
    void anObjectThatOnlyOneSideHasIsADifference() {
        assertThat(differences("[]")).containsExactly("link: we have 1, iproute2 has 0");
        assertThat(differences("")).containsExactly("link: we have 1, iproute2 has 0");
    }

    @Test
    void aKeyThatStandsTwiceIsTwoKeys() {
        assertThat(Json.objects("[{\"dst\":\"a\",\"dst\":\"b\"}]")).containsExactly(Map.of("dst", "a", "dst#2", "b"));
    }

    @Test
    void eachKeyCounts() {
        assertThatEachKeyCounts(words(), Json.objects(SAME).get(0));
    }

    /** Each value of iproute2's that is not passed over is made wrong, and left out; a key is added. */
    static void assertThatEachKeyCounts(Words ours, Map<String, Object> theirs) {
        for (String key : theirs.keySet()) {
            if (ours.said().get(key) instanceof Words.PassedOver) {
                continue;
            }
            Map<String, Object> wrong = new LinkedHashMap<>(theirs);
            wrong.put(key, "something else");
            assertDiffers(ours, wrong, key);
            wrong.remove(key);
            assertDiffers(ours, wrong, key);
        }
        Map<String, Object> more = new LinkedHashMap<>(theirs);
        more.put("new_in_iproute2", 1L);
        assertDiffers(ours, more, "new_in_iproute2");
    }

    private static void assertDiffers(Words ours, Map<String, Object> theirs, String key) {
        assertThat(Difference.between("link", List.of(ours), List.of(theirs)))
                .anyMatch(difference -> difference.startsWith("link[0]." + key));
    }
}
