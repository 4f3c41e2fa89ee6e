package org.netlink4j.rtnetlink.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.LinkLayerAddress;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool({"ip", "bridge"})
class FdbKernelTest {

    private interface Body {
        void run(Fdb fdb) throws Exception;
    }

    private static void inSandbox(Body body) throws Exception {
        Sandbox.run(socket -> {
            Witness.ip("link", "add", "br0", "type", "bridge");
            Witness.ip("link", "add", "ib0", "type", "ifb");
            Witness.ip("link", "set", "ib0", "master", "br0");
            Witness.ip("link", "set", "br0", "up");
            Witness.ip("link", "set", "ib0", "up");
            body.run(new Fdb(socket, Sandbox::indexOf));
        });
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void entriesOfABridgeAreSeenByIproute2() throws Exception {
        inSandbox(fdb -> {
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed().sticky());
            fdb.add("br0", FdbSpec.of("02:12:34:56:78:9b"));
            assertThat(Witness.bridge("fdb", "show", "br", "br0"))
                    .contains("02:12:34:56:78:9a dev ib0 sticky master br0 static")
                    .contains("02:12:34:56:78:9b dev br0 master br0 permanent");
            assertThatThrownBy(() -> fdb.add(
                            "ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed()))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageStartingWith("add fdb 02:12:34:56:78:9a master dev ib0: File exists (EEXIST)");
            fdb.replace("ib0", FdbSpec.of("02:12:34:56:78:9a").master().dynamic());
            Neighbour entry =
                    fdb.find("br0", LinkLayerAddress.of("02:12:34:56:78:9a"), 0).orElseThrow();
            assertThat(entry.index()).isEqualTo(Sandbox.indexOf("ib0"));
            assertThat(entry.master()).hasValue(Sandbox.indexOf("br0"));
            assertThat(entry.state()).isEqualTo(NeighbourState.REACHABLE);
        });
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void aDeletedEntryIsNotFoundAnyMore() throws Exception {
        inSandbox(fdb -> {
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed());
            fdb.delete("ib0", FdbSpec.of("02:12:34:56:78:9a").master());
            assertThat(fdb.find("br0", LinkLayerAddress.of("02:12:34:56:78:9a"), 0))
                    .isEmpty();
            assertThatThrownBy(() ->
                            fdb.delete("ib0", FdbSpec.of("02:12:34:56:78:9a").master()))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void aListKeepsToItsFilter() throws Exception {
        inSandbox(fdb -> {
            Witness.ip("link", "add", "br1", "type", "bridge");
            Witness.ip("link", "add", "ib1", "type", "ifb");
            Witness.ip("link", "set", "ib1", "master", "br1");
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed());
            fdb.add("ib1", FdbSpec.of("02:12:34:56:78:9b").master().fixed());
            assertThat(fixed(fdb.list())).containsExactlyInAnyOrder("02:12:34:56:78:9a", "02:12:34:56:78:9b");
            assertThat(fixed(fdb.list(FdbFilter.ALL.bridge(Sandbox.indexOf("br1")))))
                    .containsExactly("02:12:34:56:78:9b");
            assertThat(fixed(fdb.list(FdbFilter.ALL.port(Sandbox.indexOf("ib0")))))
                    .containsExactly("02:12:34:56:78:9a");
        });
    }

    private static List<String> fixed(List<Neighbour> entries) {
        return entries.stream()
                .filter(entry -> entry.hasState(NeighbourState.NOARP) && !entry.hasFlag(NeighbourFlags.SELF))
                .map(entry -> entry.linkLayerAddress().orElseThrow().toString())
                .distinct()
                .toList();
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void whatAListReturnsCanBeDeletedAndAddedAgainAsItIs() throws Exception {
        inSandbox(fdb -> {
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed().sticky());
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9c").master().dynamic().externallyLearned());
            fdb.add("br0", FdbSpec.of("02:12:34:56:78:9b"));
            List<String> before = Witness.bridge("fdb", "show").lines().sorted().toList();
            List<Neighbour> ours = fdb.list(FdbFilter.ALL.bridge(Sandbox.indexOf("br0"))).stream()
                    // A bridge that knows VLANs makes one more for each VLAN of the port, and deletes those with this
                    // one.
                    .filter(entry -> entry.vlan().isEmpty())
                    .filter(entry ->
                            entry.linkLayerAddress().orElseThrow().toString().startsWith("02:12:34"))
                    .toList();
            assertThat(ours).hasSize(3);
            ours.forEach(fdb::delete);
            assertThat(Witness.bridge("fdb", "show")).doesNotContain("02:12:34");
            ours.forEach(fdb::add);
            assertThat(Witness.bridge("fdb", "show").lines().sorted().toList()).isEqualTo(before);
        });
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb"})
    void aFlushLeavesTheLinksOwnAddresses() throws Exception {
        inSandbox(fdb -> {
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed());
            fdb.flush("br0", 0);
            assertThat(Witness.bridge("fdb", "show", "br", "br0")).doesNotContain("02:12:34:56:78:9a");
        });
    }

    @Test
    @RequiresLinkKind({"bridge", "ifb", "vlan"})
    void anEntryOfAVlanIsFoundByIt() throws Exception {
        inSandbox(fdb -> {
            fdb.add("ib0", FdbSpec.of("02:12:34:56:78:9a").master().fixed().vlan(1));
            assertThat(fdb.list(FdbFilter.ALL.vlan(1)))
                    .extracting(Neighbour::vlan)
                    .allMatch(vlan -> vlan.orElse(0) == 1)
                    .isNotEmpty();
            assertThat(fdb.find("br0", LinkLayerAddress.of("02:12:34:56:78:9a"), 1))
                    .isPresent();
            assertThat(fdb.find("br0", LinkLayerAddress.of("02:12:34:56:78:9a"), 2))
                    .isEmpty();
        });
    }

    @Test
    @RequiresLinkKind("vxlan")
    void aVxlanHasSeveralRemoteEndsForAnAddress() throws Exception {
        Sandbox.run(socket -> {
            Witness.ip("link", "add", "vx0", "type", "vxlan", "id", "74565", "dstport", "4789", "local", "192.0.2.1");
            Fdb fdb = new Fdb(socket, Sandbox::indexOf);
            fdb.add("vx0", FdbSpec.of("02:12:34:56:78:9a").destination("198.51.100.33"));
            fdb.append(
                    "vx0",
                    FdbSpec.of("00:00:00:00:00:00")
                            .destination("198.51.100.34")
                            .port(4660)
                            .vni(305419));
            fdb.append("vx0", FdbSpec.of("00:00:00:00:00:00").destination("198.51.100.35"));
            assertThat(Witness.bridge("fdb", "show", "dev", "vx0"))
                    .contains("02:12:34:56:78:9a dst 198.51.100.33 self permanent")
                    .contains("00:00:00:00:00:00 dst 198.51.100.34 port 4660 vni 305419 self permanent")
                    .contains("00:00:00:00:00:00 dst 198.51.100.35 self permanent");
        });
    }
}
