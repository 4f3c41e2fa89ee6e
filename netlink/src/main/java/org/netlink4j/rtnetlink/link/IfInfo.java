package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct ifinfomsg} of {@code linux/rtnetlink.h}: what a link message begins with. */
public final class IfInfo {

    private static final StructLayout.Builder IFI = StructLayout.builder("ifinfomsg");

    /** The address family: {@code AF_UNSPEC} but for bridge ports and for notifications of IPv6. */
    public static final StructField FAMILY = IFI.u8("ifi_family", AddressFamily.CODES);

    static {
        IFI.u8("__ifi_pad");
    }

    /** The hardware type, {@code ARPHRD_*} of {@code linux/if_arp.h}. */
    public static final StructField TYPE = IFI.u16("ifi_type", HardwareTypes.CODES);

    /** The index; 0 in a request that names its link otherwise. */
    public static final StructField INDEX = IFI.s32("ifi_index");

    /** The flags, {@link LinkFlags}. */
    public static final StructField FLAGS = IFI.u32("ifi_flags", LinkFlags.CODES);

    /** In a request, the flags that are to change; in a notification, perhaps those that did. */
    public static final StructField CHANGE = IFI.hex32("ifi_change");

    /** The struct. */
    public static final StructLayout LAYOUT = IFI.build();

    private IfInfo() {}
}
