package org.netlink4j.rtnetlink.neighbour;

import java.util.Locale;
import org.netlink4j.rtnetlink.IpText;

/** A neighbour in the words of {@code ip neighbour}, a forwarding entry in those of {@code bridge fdb}. */
final class NeighbourText {

    private NeighbourText() {}

    static String format(Neighbour neighbour) {
        StringBuilder text = new StringBuilder();
        if (neighbour.isForwarding()) {
            forwarding(text, neighbour);
        } else {
            neighbour
                    .destination()
                    .ifPresent(to -> text.append(IpText.format(to)).append(' '));
            text.append("dev ").append(neighbour.index());
            neighbour
                    .linkLayerAddress()
                    .ifPresent(address -> text.append(" lladdr ").append(address));
        }
        int flags = neighbour.flags();
        word(text, flags, NeighbourFlags.USE, " use");
        word(text, flags, NeighbourFlags.SELF, " self");
        word(text, flags, NeighbourFlags.PROXY, " proxy");
        word(text, flags, NeighbourFlags.ROUTER, " router");
        word(text, flags, NeighbourFlags.EXT_LEARNED, " extern_learn");
        word(text, flags, NeighbourFlags.OFFLOADED, " offload");
        word(text, flags, NeighbourFlags.STICKY, " sticky");
        int extended = neighbour.extendedFlags();
        word(text, extended, NeighbourFlags.EXT_MANAGED, " managed");
        word(text, extended, NeighbourFlags.EXT_LOCKED, " locked");
        word(text, extended, NeighbourFlags.EXT_EXT_VALIDATED, " extern_valid");
        if (neighbour.isForwarding()) {
            text.append(forwardingState(neighbour));
        } else if (!neighbour.isProxy()) {
            text.append(' ').append(NeighbourState.format(neighbour.state()));
        }
        neighbour.protocol().ifPresent(protocol -> text.append(" proto ").append(protocol));
        return text.toString();
    }

    private static void forwarding(StringBuilder text, Neighbour entry) {
        entry.linkLayerAddress().ifPresent(address -> text.append(address).append(' '));
        text.append("dev ").append(entry.index());
        entry.destination().ifPresent(to -> text.append(" dst ").append(IpText.format(to)));
        entry.vlan().ifPresent(vlan -> text.append(" vlan ").append(vlan));
        entry.port().ifPresent(port -> text.append(" port ").append(port));
        entry.vni().ifPresent(vni -> text.append(" vni ").append(vni));
        entry.sourceVni().ifPresent(vni -> text.append(" src_vni ").append(vni));
        entry.viaIndex().ifPresent(index -> text.append(" via ").append(index));
        entry.linkNamespaceId().ifPresent(id -> text.append(" link-netnsid ").append(id));
        entry.nexthopId().ifPresent(id -> text.append(" nhid ").append(id));
        entry.master().ifPresent(index -> text.append(" master ").append(index));
    }

    private static String forwardingState(Neighbour entry) {
        if (entry.hasState(NeighbourState.PERMANENT)) {
            return " permanent";
        }
        if (entry.hasState(NeighbourState.NOARP)) {
            return " static";
        }
        return entry.state() == NeighbourState.REACHABLE
                ? ""
                : " state=" + NeighbourState.format(entry.state()).toLowerCase(Locale.ROOT);
    }

    private static void word(StringBuilder text, int bits, int bit, String word) {
        if ((bits & bit) != 0) {
            text.append(word);
        }
    }
}
