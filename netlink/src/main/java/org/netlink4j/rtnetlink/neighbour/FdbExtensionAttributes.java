package org.netlink4j.rtnetlink.neighbour;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.FlagAttribute;
import org.netlink4j.message.NumberAttribute;

/** {@code NFEA_*} of {@code linux/neighbour.h}: what is in {@link NeighbourAttributes#FDB_EXT_ATTRS}; Linux 5.14. */
public final class FdbExtensionAttributes {

    private static final AttributeSet.Builder NFEA = AttributeSet.builder("NFEA");

    /** Whether a notification is sent when the entry becomes active or inactive. */
    public static final NumberAttribute ACTIVITY_NOTIFY =
            NFEA.u8(1, "NFEA_ACTIVITY_NOTIFY", Codes.flags("FDB_NOTIFY_BIT", "FDB_NOTIFY_INACTIVE_BIT"));

    /** In a request: leave the time of the last use as it is. */
    public static final FlagAttribute DONT_REFRESH = NFEA.flag(2, "NFEA_DONT_REFRESH");

    /** All of them. */
    public static final AttributeSet SET = NFEA.build();

    private FdbExtensionAttributes() {}
}
