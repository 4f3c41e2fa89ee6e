package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static List<Group> constants() throws IllegalAccessException {
        List<Group> groups = new ArrayList<>();
        for (Field field : Group.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Group.class) {
                Group group = (Group) field.get(null);
                assertThat(group.name()).isEqualTo("RTNLGRP_" + field.getName());
                groups.add(group);
            }
        }
        assertThat(groups).hasSizeGreaterThan(30);
        return groups;
    }

    @Test
    void theNumbersAreThoseOfTheHeaderOfThisMachine() throws Exception {
        Path header = Path.of("/usr/include/linux/rtnetlink.h");
        assumeTrue(Files.isRegularFile(header), "no C headers");
        Matcher name = Pattern.compile("^\\s(RTNLGRP_\\w+),", Pattern.MULTILINE).matcher(Files.readString(header));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        while (name.find()) {
            numbers.put(name.group(1), numbers.size());
        }
        assertThat(numbers).containsEntry("RTNLGRP_LINK", 1).hasSizeGreaterThan(30);
        for (Group group : constants()) {
            if (numbers.containsKey(group.name()) || group.number() < numbers.size()) {
                assertThat(numbers).containsEntry(group.name(), group.number());
            }
        }
    }

    @Test
    void theNumbersAreThoseOfTheTable() throws Exception {
        Path table = Path.of(System.getProperty("netlink4j.uapi", ""), "linux-6.18-constants.tsv");
        assumeTrue(Files.isRegularFile(table), "no -Dnetlink4j.uapi");
        List<String> lines = Files.readAllLines(table);
        for (Group group : constants()) {
            assertThat(lines).contains("rtnetlink.h\t" + group.name() + "\t" + group.number());
        }
    }

    @Test
    void aNumberThatIsNotKnownIsAGroupTooAndOneThatCannotBeIsNot() {
        assertThat(new Group(77)).hasToString("group 77");
        assertThat(new Group(1)).isEqualTo(Group.LINK).hasToString("RTNLGRP_LINK");
        assertThatThrownBy(() -> new Group(0)).hasMessage("group: 0 is not in 1..2147483647");
    }
}
