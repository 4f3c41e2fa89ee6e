package org.netlink4j.rtnetlink.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
@RequiresLinkKind("veth")
class NeighboursKernelTest {

    private interface Body {
        void run(Neighbours neighbours) throws Exception;
    }

    private static void inSandbox(Body body) throws Exception {
        Sandbox.run(socket -> {
            Witness.ip("link", "add", "ve0", "type", "veth", "peer", "name", "ve1");
            Witness.ip("link", "set", "ve0", "up");
            Witness.ip("link", "set", "ve1", "up");
            body.run(new Neighbours(socket, Sandbox::indexOf));
        });
    }

    private static String witness(String... more) {
        String[] arguments = new String[more.length + 5];
        List.of("-j", "neighbour", "show", "nud", "all").toArray(arguments);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Witness.ip(arguments);
    }

    @Test
    void anAddedNeighbourIsReturnedAndSeenByIproute2() throws Exception {
        inSandbox(neighbours -> {
            Neighbour added = neighbours.add(
                    "ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a").protocol(186));
            assertThat(added)
                    .hasToString("192.0.2.77 dev " + Sandbox.indexOf("ve0")
                            + " lladdr 02:12:34:56:78:9a PERMANENT proto 186");
            Neighbour v6 = neighbours.add(
                    "ve0",
                    NeighbourSpec.of("2001:db8:1::77", "02:45:67:89:ab:cd").flags(NeighbourFlags.ROUTER));
            assertThat(v6.hasFlag(NeighbourFlags.ROUTER)).isTrue();
            assertThat(v6.updatedAgo().orElseThrow()).isLessThan(Duration.ofMinutes(5));
            assertThat(witness("dev", "ve0"))
                    .contains(
                            "{\"dst\":\"192.0.2.77\",\"lladdr\":\"02:12:34:56:78:9a\",\"state\":[\"PERMANENT\"],\"protocol\":\"bgp\"}")
                    .contains(
                            "{\"dst\":\"2001:db8:1::77\",\"lladdr\":\"02:45:67:89:ab:cd\",\"router\":null,\"state\":[\"PERMANENT\"]}");
        });
    }

    @Test
    void theSameNeighbourTwiceIsRefusedAndCanBeReplaced() throws Exception {
        inSandbox(neighbours -> {
            neighbours.add("ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a"));
            assertThatThrownBy(() -> neighbours.add("ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9b")))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageStartingWith(
                            "add neighbour 192.0.2.77 lladdr 02:12:34:56:78:9b dev ve0: File exists (EEXIST)");
            Neighbour replaced = neighbours.replace(
                    "ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9b").state(NeighbourState.NOARP));
            assertThat(replaced.state()).isEqualTo(NeighbourState.NOARP);
            assertThat(witness("dev", "ve0")).contains("02:12:34:56:78:9b").doesNotContain("02:12:34:56:78:9a");
        });
    }

    @Test
    void aDeletedNeighbourIsNotFoundAnyMore() throws Exception {
        inSandbox(neighbours -> {
            neighbours.add("ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a"));
            assertThat(neighbours.find("ve0", "192.0.2.77")).isPresent();
            neighbours.delete("ve0", NeighbourSpec.of("192.0.2.77"));
            // An entry that is still used stays for a moment, in the state FAILED.
            Await.until(() -> neighbours
                    .find("ve0", "192.0.2.77")
                    .map(left -> left.hasState(NeighbourState.FAILED))
                    .orElse(true));
            assertThatThrownBy(() -> neighbours.delete("ve0", NeighbourSpec.of("192.0.2.78")))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageStartingWith("delete neighbour 192.0.2.78 dev ve0: ");
        });
    }

    @Test
    void proxiesAreAddedListedAndDeleted() throws Exception {
        inSandbox(neighbours -> {
            Neighbour v4 =
                    neighbours.add("ve0", NeighbourSpec.proxy("203.0.113.45").protocol(187));
            Neighbour v6 = neighbours.add("ve0", NeighbourSpec.proxy("2001:db8:2::45"));
            assertThat(v4.isProxy()).isTrue();
            assertThat(v4.protocol()).hasValue(187);
            assertThat(Witness.ip("-j", "neighbour", "show", "proxy"))
                    .contains("\"dst\":\"203.0.113.45\"")
                    .contains("\"dst\":\"2001:db8:2::45\"");
            assertThat(neighbours.listProxies()).containsExactlyInAnyOrder(v4, v6);
            assertThat(neighbours.list()).noneMatch(Neighbour::isProxy);
            assertThat(neighbours.listProxies(NeighbourFilter.ALL.ipv6())).containsExactly(v6);
            neighbours.listProxies().forEach(neighbours::delete);
            assertThat(Witness.ip("-j", "neighbour", "show", "proxy")).doesNotContain("dst");
        });
    }

    @Test
    void aListKeepsToItsFilter() throws Exception {
        inSandbox(neighbours -> {
            neighbours.add("ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a"));
            neighbours.add("ve1", NeighbourSpec.of("192.0.2.78", "02:12:34:56:78:9b"));
            neighbours.add("ve1", NeighbourSpec.of("2001:db8::78", "02:12:34:56:78:9b"));
            NeighbourFilter permanent = NeighbourFilter.ALL.states(NeighbourState.PERMANENT);
            assertThat(neighbours.list(permanent)).hasSize(3);
            assertThat(neighbours.list(permanent.ipv4())).hasSize(2);
            assertThat(neighbours.list(permanent.link(Sandbox.indexOf("ve1")))).hasSize(2);
            assertThat(neighbours.list(permanent.ipv6().link(Sandbox.indexOf("ve1"))))
                    .extracting(Neighbour::linkLayerAddress)
                    .hasSize(1);
            assertThat(neighbours.list(permanent.master(Sandbox.indexOf("ve1"))))
                    .isEmpty();
            assertThat(neighbours.list("ve0")).anyMatch(n -> n.hasState(NeighbourState.PERMANENT));
        });
    }

    @Test
    void whatAListReturnsCanBeDeletedAndAddedAgainAsItIs() throws Exception {
        inSandbox(neighbours -> {
            neighbours.add(
                    "ve0", NeighbourSpec.of("192.0.2.77", "02:12:34:56:78:9a").protocol(186));
            neighbours.add(
                    "ve0", NeighbourSpec.of("192.0.2.78", "02:12:34:56:78:9b").flags(NeighbourFlags.EXT_LEARNED));
            neighbours.add(
                    "ve0", NeighbourSpec.of("2001:db8::78", "02:12:34:56:78:9c").flags(NeighbourFlags.ROUTER));
            String before = witness("dev", "ve0", "nud", "permanent");
            List<Neighbour> all = neighbours.list(NeighbourFilter.ALL.states(NeighbourState.PERMANENT));
            assertThat(all).hasSize(3);
            all.forEach(neighbours::delete);
            assertThat(witness("dev", "ve0", "nud", "permanent")).doesNotContain("PERMANENT");
            all.forEach(neighbours::add);
            assertThat(witness("dev", "ve0", "nud", "permanent")
                            .lines()
                            .sorted()
                            .toList())
                    .hasSameSizeAs(before.lines().toList());
            assertThat(neighbours.list(NeighbourFilter.ALL.states(NeighbourState.PERMANENT)))
                    .extracting(Neighbour::toString)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(Neighbour::toString).toList());
        });
    }

    @Test
    void theParametersOfALinkAreChanged() throws Exception {
        inSandbox(neighbours -> {
            neighbours.setParameters(
                    "arp_cache",
                    "ve0",
                    Attributes.builder(NeighbourParameterAttributes.SET)
                            .set(NeighbourParameterAttributes.BASE_REACHABLE_TIME, 74560)
                            .set(NeighbourParameterAttributes.PROXY_QLEN, 91)
                            .build());
            assertThat(Witness.ip("ntable", "show", "name", "arp_cache", "dev", "ve0"))
                    .contains("base_reachable 74560")
                    .contains("proxy_queue 91")
                    .contains("ucast_probes 3");
            assertThatThrownBy(() -> neighbours.setParameters(
                            "no_cache", "ve0", Attributes.none(NeighbourParameterAttributes.SET)))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageStartingWith("set parameters of no_cache dev ve0: ");
        });
    }

    @Test
    void theTablesOfBothFamiliesAreListedWithTheParametersOfLinks() throws Exception {
        inSandbox(neighbours -> {
            List<NeighbourTable> tables = neighbours.listTables();
            assertThat(tables).extracting(NeighbourTable::name).contains("arp_cache", "ndisc_cache");
            NeighbourTable arp = tables.stream()
                    .filter(table ->
                            table.name().equals("arp_cache") && table.index().isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(arp.threshold1()).hasValue(128);
            assertThat(arp.threshold2()).hasValue(512);
            assertThat(arp.threshold3()).hasValue(1024);
            assertThat(arp.gcInterval()).contains(Duration.ofSeconds(30));
            assertThat(arp.time(NeighbourParameterAttributes.BASE_REACHABLE_TIME))
                    .contains(Duration.ofSeconds(30));
            assertThat(arp.config().orElseThrow().get(NeighbourTableConfig.KEY_LENGTH))
                    .isEqualTo(4);
            assertThat(arp.statistics()).isPresent();
            assertThat(tables).anyMatch(table -> table.index().orElse(0) == Sandbox.indexOf("ve0"));
        });
    }
}
