package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.NumberAttribute;

/** Automatic multicast tunnels: {@code IFLA_AMT_*} of {@code linux/amt.h}; RFC 7450; Linux 5.16. */
public final class AmtKind {

    private static final Codes MODES = Codes.of("AMT_MODE_GATEWAY", "AMT_MODE_RELAY");

    private static final AttributeSet.Builder AMT = AttributeSet.builder("IFLA_AMT");

    /** Whether this is a gateway or a relay. */
    public static final NumberAttribute MODE = AMT.u32(1, "IFLA_AMT_MODE", MODES);

    /** The UDP port of the relay, in network byte order. */
    public static final NumberAttribute RELAY_PORT = AMT.be16(2, "IFLA_AMT_RELAY_PORT");

    /** The UDP port of the gateway, in network byte order. */
    public static final NumberAttribute GATEWAY_PORT = AMT.be16(3, "IFLA_AMT_GATEWAY_PORT");

    /** The index of the link to send by. */
    public static final NumberAttribute LINK = AMT.u32(4, "IFLA_AMT_LINK");

    /** The address to send from. */
    public static final IpAttribute LOCAL_IP = AMT.ipv4(5, "IFLA_AMT_LOCAL_IP");

    /** The address of the relay. Only in replies of a gateway. */
    public static final IpAttribute REMOTE_IP = AMT.ipv4(6, "IFLA_AMT_REMOTE_IP");

    /** The address by which a gateway finds a relay. */
    public static final IpAttribute DISCOVERY_IP = AMT.ipv4(7, "IFLA_AMT_DISCOVERY_IP");

    /** The most tunnels of a relay. */
    public static final NumberAttribute MAX_TUNNELS = AMT.u32(8, "IFLA_AMT_MAX_TUNNELS");

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = AMT.build();

    /** The kind {@code amt}. */
    public static final LinkKind KIND = LinkKind.of("amt", DATA);

    private AmtKind() {}
}
