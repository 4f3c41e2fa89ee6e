package org.netlink4j.rtnetlink;

import java.util.Map;
import org.netlink4j.message.Codes;

/** How far an address or a route reaches: {@code RT_SCOPE_*} of {@code linux/rtnetlink.h}. Any number up to 255 is valid. */
public final class Scope {

    /** {@code RT_SCOPE_UNIVERSE}: everywhere. iproute2 calls it global. */
    public static final int UNIVERSE = 0;

    /** {@code RT_SCOPE_SITE}: within this site, of IPv6. */
    public static final int SITE = 200;

    /** {@code RT_SCOPE_LINK}: on this link. */
    public static final int LINK = 253;

    /** {@code RT_SCOPE_HOST}: within this host. */
    public static final int HOST = 254;

    /** {@code RT_SCOPE_NOWHERE}: no destination. */
    public static final int NOWHERE = 255;

    /** The kernel's names. */
    public static final Codes CODES = Codes.of(Map.of(
            (long) UNIVERSE,
            "RT_SCOPE_UNIVERSE",
            (long) SITE,
            "RT_SCOPE_SITE",
            (long) LINK,
            "RT_SCOPE_LINK",
            (long) HOST,
            "RT_SCOPE_HOST",
            (long) NOWHERE,
            "RT_SCOPE_NOWHERE"));

    private Scope() {}

    /** The name that iproute2 uses, such as {@code global}, or the number. */
    public static String format(int scope) {
        return switch (scope) {
            case UNIVERSE -> "global";
            case SITE -> "site";
            case LINK -> "link";
            case HOST -> "host";
            case NOWHERE -> "nowhere";
            default -> Integer.toString(scope);
        };
    }
}
