package org.netlink4j.rtnetlink.busy;

import java.util.Set;
import java.util.TreeSet;
import org.netlink4j.rtnetlink.neighbour.Neighbour;
import org.netlink4j.rtnetlink.neighbour.NeighbourFlags;
import org.netlink4j.rtnetlink.neighbour.NeighbourState;
import org.netlink4j.rtnetlink.route.RouteProtocol;

/** A neighbour in the words of {@code ip -j -d neighbour show}, a forwarding entry in those of {@code bridge -j -d fdb}. */
final class NeighbourWords {

    private NeighbourWords() {}

    static Words of(Neighbour neighbour, Names names) {
        Words words = new Words(neighbour.attributes())
                .say("dst", neighbour.destination())
                .say("dev", names.of(neighbour.index()))
                .say("lladdr", neighbour.linkLayerAddress())
                .mark("router", neighbour.hasFlag(NeighbourFlags.ROUTER))
                .mark("proxy", neighbour.isProxy())
                .mark("managed", (neighbour.extendedFlags() & NeighbourFlags.EXT_MANAGED) != 0)
                .mark("extern_learn", neighbour.hasFlag(NeighbourFlags.EXT_LEARNED))
                .mark("offload", neighbour.hasFlag(NeighbourFlags.OFFLOADED));
        if (neighbour.protocol().isPresent()) {
            words.say("protocol", RouteProtocol.format(neighbour.protocol().getAsInt()));
        }
        return neighbour.state() == 0 ? words : words.say("state", states(neighbour));
    }

    private static Set<String> states(Neighbour neighbour) {
        Set<String> states = new TreeSet<>();
        NeighbourState.CODES.names().forEach((bit, name) -> {
            if ((neighbour.state() & bit) != 0) {
                states.add(name.replace("NUD_", ""));
            }
        });
        return states;
    }

    static Words forwarding(Neighbour entry, Names names) {
        Set<String> flags = new TreeSet<>();
        flag(flags, entry, NeighbourFlags.SELF, "self");
        flag(flags, entry, NeighbourFlags.ROUTER, "router");
        flag(flags, entry, NeighbourFlags.EXT_LEARNED, "extern_learn");
        flag(flags, entry, NeighbourFlags.OFFLOADED, "offload");
        flag(flags, entry, NeighbourFlags.STICKY, "sticky");
        return new Words(entry.attributes())
                .say("mac", entry.linkLayerAddress())
                .say("ifname", names.of(entry.index()))
                .say("dst", entry.destination())
                .say("vlan", entry.vlan())
                .say("port", entry.port())
                .say("vni", entry.vni())
                .say("src_vni", entry.sourceVni())
                .say("viaIf", names.of(entry.viaIndex()))
                .say("linkNetNsId", entry.linkNamespaceId())
                .say("nhid", entry.nexthopId())
                .say("master", names.of(entry.master()))
                .say("flags", flags)
                .say("state", forwardingState(entry));
    }

    private static void flag(Set<String> flags, Neighbour entry, int bit, String name) {
        if (entry.hasFlag(bit)) {
            flags.add(name);
        }
    }

    private static String forwardingState(Neighbour entry) {
        if (entry.hasState(NeighbourState.PERMANENT)) {
            return "permanent";
        }
        if (entry.hasState(NeighbourState.NOARP)) {
            return "static";
        }
        return entry.hasState(NeighbourState.STALE) ? "stale" : "";
    }
}
