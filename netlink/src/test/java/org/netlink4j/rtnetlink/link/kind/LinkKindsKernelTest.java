package org.netlink4j.rtnetlink.link.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.link.Links;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/**
 * A link that we make and one that iproute2 makes with the same intent look the same to {@code ip -j -d link show}, less
 * index and link-layer address. The words of iproute2 are the command of the recorded request. Kinds that neither of our
 * kernels has are in {@link KindRequestsTest} only.
 */
@KernelTest
@RequiresTool("ip")
@RequiresLinkKind("ifb")
class LinkKindsKernelTest {

    @Test
    @RequiresLinkKind("dummy")
    void aDummyIsAsIproute2MakesIt() {
        madeAlike("dummy-add");
        madeAgain("dummy-add");
    }

    @Test
    void anIfbIsAsIproute2MakesIt() {
        madeAlike("ifb-add");
        madeAgain("ifb-add");
    }

    @Test
    @RequiresLinkKind("veth")
    void aVethPairIsAsIproute2MakesIt() {
        madeAlike("veth-add");
    }

    @Test
    @RequiresLinkKind("bridge")
    void aBridgeIsAsIproute2MakesIt() {
        madeAlike("bridge-add");
        madeAgain("bridge-add");
    }

    @Test
    @RequiresLinkKind("batadv")
    void aBatadvIsAsIproute2MakesIt() {
        madeAlike("batadv-add");
        madeAgain("batadv-add");
    }

    @Test
    @RequiresLinkKind("vlan")
    void aVlanIsAsIproute2MakesIt() {
        madeAlike("vlan-add", "vlan-add-plain");
        madeAgain("vlan-add", "vlan-add-plain");
        changedAlike("vlan-add", "vlan-set");
    }

    @Test
    @RequiresLinkKind("vxlan")
    void aVxlanIsAsIproute2MakesIt() {
        madeAlike("vxlan-add", "vxlan-add-6", "vxlan-add-external", "vxlan-add-vnifilter");
        madeAgain("vxlan-add", "vxlan-add-6", "vxlan-add-external", "vxlan-add-vnifilter");
        changedAlike("vxlan-add", "vxlan-set");
    }

    @Test
    @RequiresLinkKind("macvlan")
    void aMacvlanIsAsIproute2MakesIt() {
        madeAlike("macvlan-add", "macvlan-add-source", "macvlan-add-passthru");
        madeAgain("macvlan-add", "macvlan-add-source", "macvlan-add-passthru");
        changedAlike("macvlan-add", "macvlan-set");
        changedAlike("macvlan-add-source", "macvlan-source-set");
    }

    @Test
    @RequiresLinkKind("macvtap")
    void aMacvtapIsAsIproute2MakesIt() {
        madeAlike("macvtap-add");
        madeAgain("macvtap-add");
    }

    @Test
    @RequiresLinkKind("ipvlan")
    void anIpvlanIsAsIproute2MakesIt() {
        madeAlike("ipvlan-add");
        madeAgain("ipvlan-add");
        changedAlike("ipvlan-add", "ipvlan-set");
    }

    @Test
    @RequiresLinkKind("ipvtap")
    void anIpvtapIsAsIproute2MakesIt() {
        madeAlike("ipvtap-add");
        madeAgain("ipvtap-add");
    }

    @Test
    @RequiresLinkKind("bond")
    void aBondIsAsIproute2MakesIt() {
        madeAlike("bond-add", "bond-add-arp", "bond-add-tlb", "bond-add-rr", "bond-add-xor");
    }

    @Test
    @RequiresLinkKind("vrf")
    void aVrfIsAsIproute2MakesIt() {
        madeAlike("vrf-add");
        madeAgain("vrf-add");
    }

    @Test
    @RequiresLinkKind("team")
    void aTeamIsAsIproute2MakesIt() {
        madeAlike("team-add");
        madeAgain("team-add");
    }

    @Test
    @RequiresLinkKind("gre")
    void aGreTunnelIsAsIproute2MakesIt() {
        madeAlike("gre-add", "gre-add-nopmtudisc", "gre-add-external");
        madeAgain("gre-add", "gre-add-nopmtudisc", "gre-add-external");
    }

    @Test
    @RequiresLinkKind("gretap")
    void aGretapTunnelIsAsIproute2MakesIt() {
        madeAlike("gretap-add");
        madeAgain("gretap-add");
    }

    @Test
    @RequiresLinkKind("erspan")
    void anErspanTunnelIsAsIproute2MakesIt() {
        madeAlike("erspan-add", "erspan-add-2", "erspan-add-0");
        madeAgain("erspan-add", "erspan-add-2", "erspan-add-0");
    }

    @Test
    @RequiresLinkKind("ip6gre")
    void anIp6greTunnelIsAsIproute2MakesIt() {
        madeAlike("ip6gre-add", "ip6gre-add-inherit");
        madeAgain("ip6gre-add", "ip6gre-add-inherit");
    }

    @Test
    @RequiresLinkKind("ip6gretap")
    void anIp6gretapTunnelIsAsIproute2MakesIt() {
        madeAlike("ip6gretap-add");
        madeAgain("ip6gretap-add");
    }

    @Test
    @RequiresLinkKind("ip6erspan")
    void anIp6erspanTunnelIsAsIproute2MakesIt() {
        madeAlike("ip6erspan-add", "ip6erspan-add-2");
        madeAgain("ip6erspan-add", "ip6erspan-add-2");
    }

    @Test
    @RequiresLinkKind("ipip")
    void anIpipTunnelIsAsIproute2MakesIt() {
        madeAlike("ipip-add", "ipip-add-nopmtudisc", "ipip-add-external");
        madeAgain("ipip-add", "ipip-add-nopmtudisc", "ipip-add-external");
    }

    @Test
    @RequiresLinkKind("sit")
    void aSitTunnelIsAsIproute2MakesIt() {
        madeAlike("sit-add", "sit-add-isatap");
        madeAgain("sit-add", "sit-add-isatap");
    }

    @Test
    @RequiresLinkKind("ip6tnl")
    void anIp6tnlTunnelIsAsIproute2MakesIt() {
        madeAlike("ip6tnl-add", "ip6tnl-add-inherit", "ip6tnl-add-external");
        madeAgain("ip6tnl-add", "ip6tnl-add-inherit", "ip6tnl-add-external");
    }

    @Test
    @RequiresLinkKind("vti")
    void aVtiTunnelIsAsIproute2MakesIt() {
        madeAlike("vti-add");
        madeAgain("vti-add");
    }

    @Test
    @RequiresLinkKind("vti6")
    void aVti6TunnelIsAsIproute2MakesIt() {
        madeAlike("vti6-add");
        madeAgain("vti6-add");
    }

    @Test
    @RequiresLinkKind("geneve")
    void aGeneveIsAsIproute2MakesIt() {
        madeAlike("geneve-add", "geneve-add-6", "geneve-add-innerproto");
        madeAgain("geneve-add", "geneve-add-6", "geneve-add-innerproto");
        changedAlike("geneve-add", "geneve-set");
    }

    @Test
    @RequiresLinkKind("macsec")
    void aMacsecIsAsIproute2MakesIt() {
        madeAlike("macsec-add", "macsec-add-sci");
        changedAlike("macsec-add", "macsec-set");
    }

    @Test
    @RequiresLinkKind("hsr")
    void anHsrOrPrpRingIsAsIproute2MakesIt() {
        madeAlike("hsr-add", "hsr-add-prp");
        madeAgain("hsr-add", "hsr-add-prp");
    }

    @Test
    @RequiresLinkKind("vcan")
    void aVcanIsAsIproute2MakesIt() {
        madeAlike("vcan-add");
        madeAgain("vcan-add");
    }

    @Test
    @RequiresLinkKind("vxcan")
    void aVxcanPairIsAsIproute2MakesIt() {
        madeAlike("vxcan-add");
    }

    @Test
    @RequiresLinkKind("nlmon")
    void anNlmonIsAsIproute2MakesIt() {
        madeAlike("nlmon-add");
        madeAgain("nlmon-add");
    }

    @Test
    @RequiresLinkKind("gtp")
    void aGtpTunnelIsAsIproute2MakesIt() {
        madeAlike("gtp-add");
    }

    @Test
    @RequiresLinkKind("bond")
    void aBondsPortIsAsIproute2MakesIt() {
        String theirs = inNewNamespace(links -> {
            bondWithPort();
            command(Intent.of("bond-set"));
            command(Intent.of("bond-port-set"));
            return show("bo0") + show("un0");
        });
        String ours = inNewNamespace(links -> {
            bondWithPort();
            links.change("bo0", spec(Intent.of("bond-set"), links));
            links.change("un0", spec(Intent.of("bond-port-set"), links));
            return show("bo0") + show("un0");
        });
        assertThat(ours)
                .isEqualTo(theirs)
                .contains("\"queue_id\":11", "\"prio\":74565", "\"active_slave\":\"un0\"", "\"primary\":\"un0\"");
    }

    @Test
    @RequiresLinkKind("bridge")
    void aBridgesPortIsAsIproute2MakesIt() {
        Intent intent = Intent.of("bridge-port-set");
        String theirs = inNewNamespace(links -> {
            bridgeWithPorts();
            command(intent);
            return show("un0");
        });
        String ours = inNewNamespace(links -> {
            bridgeWithPorts();
            links.change("un0", spec(intent, links));
            return show("un0");
        });
        assertThat(ours).isEqualTo(theirs).contains("\"cost\":4660", "\"backup_port\":\"un1\"");
    }

    private static void bridgeWithPorts() {
        Witness.ip("link", "add", "br0", "type", "bridge", "stp_state", "0");
        for (String name : List.of("br0", "un0", "un1")) {
            Witness.ip("link", "set", name, "up");
        }
        Witness.ip("link", "set", "un0", "master", "br0");
        Witness.ip("link", "set", "un1", "master", "br0");
    }

    private static void bondWithPort() {
        Witness.ip("link", "add", "bo0", "type", "bond", "mode", "active-backup", "miimon", "123");
        Witness.ip("link", "set", "un0", "master", "bo0");
        Witness.ip("link", "set", "bo0", "up");
    }

    // How it is done

    private static void madeAlike(String... fixtures) {
        for (String fixture : fixtures) {
            Intent intent = Intent.of(fixture);
            String theirs = inNewNamespace(links -> {
                command(intent);
                return show(name(intent));
            });
            String ours = inNewNamespace(links -> {
                links.add(spec(intent, links));
                return show(name(intent));
            });
            assertThat(ours).as(fixture).isEqualTo(theirs);
        }
    }

    /** What iproute2 made is deleted, and made again as it was reported. */
    private static void madeAgain(String... fixtures) {
        for (String fixture : fixtures) {
            Intent intent = Intent.of(fixture);
            String theirs = inNewNamespace(links -> {
                command(intent);
                return show(name(intent));
            });
            String again = inNewNamespace(links -> {
                command(intent);
                Link link = links.get(name(intent));
                links.delete(link);
                links.add(LinkSpec.from(link));
                return show(name(intent));
            });
            assertThat(again).as(fixture + ", made again as reported").isEqualTo(theirs);
        }
    }

    private static void changedAlike(String add, String change) {
        Intent intent = Intent.of(change);
        String theirs = inNewNamespace(links -> {
            command(Intent.of(add));
            command(intent);
            return show(name(intent));
        });
        String ours = inNewNamespace(links -> {
            links.add(spec(Intent.of(add), links));
            links.change(name(intent), spec(intent, links));
            return show(name(intent));
        });
        assertThat(ours).as(change).isEqualTo(theirs);
    }

    private interface Body {
        String run(Links links);
    }

    /** A namespace with the links {@code un0} and {@code un1}. */
    private static String inNewNamespace(Body body) {
        try (NetNs ns = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(ns)) {
            return ns.call(() -> {
                rt.links().add(LinkSpec.ifb("un0").address("02:12:34:56:78:9a"));
                rt.links().add(LinkSpec.ifb("un1").address("02:12:34:56:78:9b"));
                return body.run(rt.links());
            });
        }
    }

    private static LinkSpec spec(Intent intent, Links links) {
        return intent.words().apply(links.get("un0").index(), links.get("un1").index());
    }

    private static void command(Intent intent) {
        List<String> words = words(intent);
        Witness.ip(words.subList(1, words.size()).toArray(String[]::new));
    }

    private static String name(Intent intent) {
        List<String> words = words(intent);
        int at = Math.max(words.indexOf("name"), words.get(2).equals("set") ? words.indexOf("dev") : 2);
        return words.get(at + 1);
    }

    private static List<String> words(Intent intent) {
        return Arrays.asList(intent.recorded().command().split(" "));
    }

    private static String show(String name) {
        return Witness.ip("-j", "-d", "link", "show", "dev", name)
                .replaceAll("\"(ifindex|link_index)\":[0-9]+,", "")
                // The kernel looks at the carrier in its own time, and its timers run.
                .replaceAll("\"[a-z_]+_timer\":[0-9.]+,", "")
                .replaceAll("\"NO-CARRIER\",|\"operstate\":\"[A-Z]+\",", "")
                .replaceAll("\"(address|permaddr)\":\"[^\"]*\",?", "");
    }
}
