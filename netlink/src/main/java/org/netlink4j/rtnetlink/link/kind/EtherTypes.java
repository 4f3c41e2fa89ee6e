package org.netlink4j.rtnetlink.link.kind;

import java.util.Map;
import org.netlink4j.message.Codes;

/** The protocols of a VLAN tag: {@code ETH_P_*} of {@code linux/if_ether.h}. */
public final class EtherTypes {

    /** {@code ETH_P_8021Q}: customers' VLANs. */
    public static final int VLAN_8021Q = 0x8100;

    /** {@code ETH_P_8021AD}: providers' VLANs. */
    public static final int VLAN_8021AD = 0x88a8;

    /** The names. */
    static final Codes CODES = Codes.of(Map.of((long) VLAN_8021Q, "ETH_P_8021Q", (long) VLAN_8021AD, "ETH_P_8021AD"));

    private EtherTypes() {}
}
