package org.netlink4j.rtnetlink.nexthop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netlink4j.rtnetlink.CorpusChecks;
import org.netlink4j.rtnetlink.Fixture;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.RouteProtocol;
import org.netlink4j.rtnetlink.route.encap.Encap;

class NexthopCorpusTest {

    private static Fixture fixture(String name) {
        return Fixture.all("nexthop").stream()
                .filter(fixture -> fixture.name().startsWith("nexthop/" + name + ".linux-"))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("no fixture " + name));
    }

    private static Nexthop nexthop(String name) {
        return new Nexthop(fixture(name).message());
    }

    private static NexthopMember member(long id, int weight) {
        return new NexthopMember(id, weight);
    }

    @Test
    void everyRecordedNexthopDecodesWithoutUnknownAttributes() {
        CorpusChecks.everythingIsKnown("nexthop", NexthopMessages.TYPES);
    }

    @Test
    void aNexthopSaysWhatTheCommandLineSaid() {
        Nexthop nexthop = nexthop("v4-add.notification");
        assertThat(nexthop.id()).isEqualTo(74565);
        assertThat(nexthop.gateway()).contains(IpText.parse("test", "192.0.2.77"));
        assertThat(nexthop.linkIndex()).hasValue(3);
        assertThat(nexthop.protocol()).isEqualTo(RouteProtocol.BGP);
        assertThat(nexthop.isGroup()).isFalse();
        assertThat(nexthop("blackhole-add.notification").isBlackhole()).isTrue();
        assertThat(nexthop("fdb-add-6.notification").isFdb()).isTrue();
    }

    @Test
    void aGroupSaysWhatTheCommandLineSaid() {
        assertThat(nexthop("group-add.notification").members())
                .containsExactly(member(74565, 3), member(305419896, 201));
        Nexthop resilient = nexthop("resilient-add.notification");
        assertThat(resilient.protocol()).isEqualTo(187);
        assertThat(resilient.resilient())
                .contains(new ResilientGroup(12, Duration.ofSeconds(1234), Duration.ofSeconds(2345), Duration.ZERO));
        assertThat(resilient.members()).containsExactly(member(74565, 3), member(305419896, 5));
    }

    @Test
    void aWeightHasSixteenBits() {
        assertThat(nexthop("group-add-weight-16.notification").members())
                .containsExactly(member(74565, 0x0135), member(4660, 0x02ce));
    }

    @Test
    void aGroupThatCountsSaysWhat() {
        Nexthop group = nexthop("group-stats.reply");
        assertThat(group.statistics())
                .containsExactly(
                        new MemberStatistics(74565, 0, OptionalLong.of(0)),
                        new MemberStatistics(4660, 0, OptionalLong.of(0)));
        assertThat(group.attributes().number(NexthopAttributes.HW_STATS_ENABLE)).hasValue(1);
        assertThat(group.attributes().number(NexthopAttributes.HW_STATS_USED)).hasValue(0);
    }

    @Test
    void aBucketSaysWhatWasAskedFor() {
        Bucket bucket = new Bucket(fixture("bucket-get.reply").message());
        assertThat(bucket.groupId()).isEqualTo(292);
        assertThat(bucket.index()).isEqualTo(3);
        assertThat(bucket.nexthopId()).isIn(74565L, 305419896L);
        assertThat(bucket.idleTime()).isLessThan(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "v4-add | id 74565 via 192.0.2.77 dev if3 scope link proto bgp",
                "device-add | id 22136 dev if2 scope host",
                "group-add | id 291 group 74565,3/305419896,201",
                "fdb-add | id 74565 via 192.0.2.77 fdb"
            })
    void aNexthopIsPrintedInTheWordsOfIproute2(String name, String text) {
        assertThat(nexthop(name + ".notification")).hasToString(text);
    }

    static Stream<Arguments> nexthops() {
        List<NexthopMember> members = List.of(member(74565, 3), member(305419896, 5));
        return Stream.of(
                Arguments.of(
                        "v4-add",
                        NexthopSpec.via("192.0.2.77").link("ve0").id(74565).protocol(186)),
                Arguments.of(
                        "v6-add", NexthopSpec.via("2001:db8:1::78").link("ve0").id(4660)),
                Arguments.of("device-add", NexthopSpec.over("ve1").id(22136)),
                Arguments.of("blackhole-add", NexthopSpec.blackhole().id(39612)),
                Arguments.of(
                        "onlink-add",
                        NexthopSpec.via("203.0.113.9").link("ve1").id(57072).onlink()),
                Arguments.of("no-id-add", NexthopSpec.via("192.0.2.80").link("ve0")),
                Arguments.of(
                        "group-add",
                        NexthopSpec.group(member(74565, 3), member(305419896, 201))
                                .id(291)),
                Arguments.of(
                        "group-replace",
                        NexthopSpec.group(member(74565, 7), member(305419896, 1))
                                .id(291)),
                Arguments.of(
                        "resilient-add",
                        NexthopSpec.group(members)
                                .id(292)
                                .resilient(12)
                                .idleTimer(Duration.ofSeconds(1234))
                                .unbalancedTimer(Duration.ofSeconds(2345))
                                .protocol(187)),
                Arguments.of(
                        "resilient-replace",
                        NexthopSpec.group(member(74565, 5), member(305419896, 3))
                                .id(292)
                                .idleTimer(Duration.ofSeconds(1235))),
                Arguments.of("fdb-add", NexthopSpec.via("192.0.2.77").id(74565).fdb()),
                Arguments.of(
                        "fdb-group-add",
                        NexthopSpec.group(member(74565, 1), member(4661, 1))
                                .id(22136)
                                .fdb()),
                Arguments.of(
                        "encap-mpls-add",
                        NexthopSpec.via("192.0.2.77").id(74565).link("ve0").encap(Encap.mpls("74565/4660"))));
    }

    @ParameterizedTest
    @MethodSource("nexthops")
    void aRequestHasTheBytesOfIproute2(String name, NexthopSpec spec) {
        Fixture request = fixture(name + ".request");
        // The indices that the links had when the fixtures were recorded, on either kernel.
        int before = request.name().endsWith("6.18") ? 2 : 11;
        assertThat(CorpusChecks.payload(
                        spec.header(), spec.attributes(link -> link.equals("ve1") ? before : before + 1)))
                .as(request.command())
                .isEqualTo(request.payload());
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("dump", NexthopFilter.ALL),
                Arguments.of("dump-filtered", NexthopFilter.ALL.link(3).onlyGroups()),
                Arguments.of("dump-fdb", NexthopFilter.ALL.onlyFdb()),
                Arguments.of("dump-master", NexthopFilter.ALL.master(11)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListIsAskedForWithTheBytesOfIproute2(String name, NexthopFilter filter) {
        Fixture request = fixture(name + ".request");
        assertThat(CorpusChecks.payload(NhMsg.LAYOUT.fill().view(), filter.attributes()))
                .as(request.command())
                .isEqualTo(request.payload());
    }

    @Test
    void valuesOutOfRangeAreRefusedByName() {
        assertThatThrownBy(() -> NexthopSpec.group(member(0, 1))).hasMessage("id: 0 is not in 1..4294967295");
        assertThatThrownBy(() -> NexthopSpec.group(member(1, 0))).hasMessage("weight: 0 is not in 1..65536");
        assertThatThrownBy(() -> NexthopSpec.group()).hasMessage("group: has no members");
        assertThatThrownBy(() -> NexthopSpec.blackhole().id(-1)).hasMessage("id: -1 is not in 1..4294967295");
        assertThatThrownBy(() -> NexthopSpec.via("example.org"))
                .hasMessage("via: \"example.org\" is not an IPv4 or IPv6 address");
    }
}
