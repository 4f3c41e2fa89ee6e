package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructView;

/**
 * What a link reports of its kind, in the way in which the kernel takes it: most it takes as it gives it, some it refuses,
 * or means something else by it.
 */
public final class ReportedData {

    private static final int MACADDR_SET = 3;

    private static final int KNOWN_VLAN_FLAGS = VlanFlags.REORDER_HDR
            | VlanFlags.GVRP
            | VlanFlags.LOOSE_BINDING
            | VlanFlags.MVRP
            | VlanFlags.BRIDGE_BINDING;

    private ReportedData() {}

    /** The attributes of {@code IFLA_INFO_DATA} that would make such a link again. */
    public static Attributes settable(String kind, Attributes data) {
        AttributesBuilder settable = Attributes.builder(data.set()).addAll(data);
        for (Attributes.Entry entry : data.entries()) {
            // Some flags are reported as a byte, and any flag is true where it is there.
            if (entry.attribute() instanceof FlagAttribute flag) {
                settable.remove(flag).set(flag, data.flag(flag));
            }
        }
        switch (kind) {
            case "bridge" -> bridge(data, settable);
            case "geneve" ->
                removeZero(GeneveKind.TTL_INHERIT, data, settable); // with it there the TTL is not looked at
            case "hsr" ->
                data.get(HsrKind.SUPERVISION_ADDR)
                        .ifPresent(address -> settable.set(HsrKind.MULTICAST_SPEC, address[5] & 0xff));
            case "macvlan", "macvtap" -> macvlan(data, settable);
            case "vlan" -> data.get(VlanKind.FLAGS).ifPresent(flags -> settable.set(VlanKind.FLAGS, masked(flags)));
            case "vxlan" -> settable.remove(VxlanKind.RESERVED_BITS); // they follow from the other flags
            default -> {}
        }
        return settable.build();
    }

    private static void bridge(Attributes data, AttributesBuilder settable) {
        settable.remove(BridgeKind.FDB_N_LEARNED);
        removeZero(BridgeKind.VLAN_FILTERING, data, settable);
        // Of options that are off some kernels do not want to hear, if they were built without them.
        data.get(BridgeKind.MULTI_BOOLOPT)
                .ifPresent(options -> settable.set(
                        BridgeKind.MULTI_BOOLOPT,
                        BoolOptions.LAYOUT
                                .fill()
                                .set(BoolOptions.VALUE, options.get(BoolOptions.VALUE))
                                .set(BoolOptions.MASK, options.get(BoolOptions.VALUE))
                                .view()));
    }

    private static void macvlan(Attributes data, AttributesBuilder settable) {
        settable.remove(MacvlanKind.BC_QUEUE_LEN_USED).remove(MacvlanKind.MACADDR_COUNT);
        if (data.has(MacvlanKind.MACADDR_DATA)) {
            settable.set(MacvlanKind.MACADDR_MODE, MACADDR_SET);
        }
    }

    private static void removeZero(NumberAttribute attribute, Attributes data, AttributesBuilder settable) {
        if (data.number(attribute, 0) == 0) {
            settable.remove(attribute);
        }
    }

    /** With a mask of the flags that there are: the kernel reports one of all bits, and refuses that. */
    private static StructView masked(StructView flags) {
        return VlanFlags.LAYOUT
                .fill()
                .set(VlanFlags.VALUE, flags.get(VlanFlags.VALUE))
                .set(VlanFlags.MASK, KNOWN_VLAN_FLAGS)
                .view();
    }
}
