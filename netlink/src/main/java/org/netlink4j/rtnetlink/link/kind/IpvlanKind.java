package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** Links with the address of another link: {@code IFLA_IPVLAN_*} of {@code linux/if_link.h}. */
public final class IpvlanKind {

    /** {@code IPVLAN_MODE_L2}: the link looks at frames. */
    public static final int L2 = 0;

    /** {@code IPVLAN_MODE_L3}: the link looks at packets; no broadcast. */
    public static final int L3 = 1;

    /** {@code IPVLAN_MODE_L3S}: as L3, and packets pass the filters of the link below. */
    public static final int L3S = 2;

    /** {@code IPVLAN_F_PRIVATE}: a flag: speaks with no other of the same link. */
    public static final int PRIVATE = 0x1;

    /** {@code IPVLAN_F_VEPA}: a flag: speaks with the others by the switch outside. */
    public static final int VEPA = 0x2;

    private static final Codes MODES = Codes.of("IPVLAN_MODE_L2", "IPVLAN_MODE_L3", "IPVLAN_MODE_L3S");

    private static final Codes FLAG_BITS = Codes.flags("IPVLAN_F_PRIVATE", "IPVLAN_F_VEPA");

    private static final AttributeSet.Builder IPVLAN = AttributeSet.builder("IFLA_IPVLAN");

    /** At what the link looks; the same for all on one link. */
    public static final NumberAttribute MODE = IPVLAN.u16(1, "IFLA_IPVLAN_MODE", MODES);

    /** With whom the link speaks: 0 for all, or private or VEPA. */
    public static final NumberAttribute FLAGS = IPVLAN.u16(2, "IFLA_IPVLAN_FLAGS", FLAG_BITS);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = IPVLAN.build();

    /** The kind {@code ipvlan}. */
    public static final LinkKind KIND = LinkKind.of("ipvlan", DATA);

    private IpvlanKind() {}
}
