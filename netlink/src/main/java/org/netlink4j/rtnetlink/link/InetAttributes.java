package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.NumbersAttribute;

/**
 * The IPv4 side of a link: {@code IFLA_INET_*} of {@code linux/if_link.h}. The kernel reports its settings as an array
 * and takes changes as a nest.
 */
public final class InetAttributes {

    private static final AttributeSet.Builder INET = AttributeSet.builder("IFLA_INET");

    /**
     * The settings of {@code /proc/sys/net/ipv4/conf/LINK}: the element n is {@code IPV4_DEVCONF_*} n + 1 of
     * {@code linux/ip.h}. Only in replies.
     */
    public static final NumbersAttribute CONF = INET.numbers(1, "IFLA_INET_CONF", 4);

    /** What a reply has. */
    public static final AttributeSet SET = INET.build();

    /** One setting: an element of {@link #CHANGED_CONF}, under the number {@code IPV4_DEVCONF_*}. */
    public static final NumberAttribute SETTING =
            AttributeSet.builder("IPV4_DEVCONF").u32(1, "IPV4_DEVCONF");

    private static final AttributeSet.Builder CHANGE_INET = AttributeSet.builder("IFLA_INET");

    /** The settings to change: each a number of four bytes, under the number {@code IPV4_DEVCONF_*}. */
    public static final NestAttribute CHANGED_CONF =
            CHANGE_INET.flaggedNest(1, "IFLA_INET_CONF", AttributeSet.listOf(SETTING));

    /** What a request has. */
    public static final AttributeSet CHANGE = CHANGE_INET.build();

    private InetAttributes() {}
}
