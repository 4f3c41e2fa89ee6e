package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.link.kind.BridgePort;

/**
 * What the address families say of a link. {@code IFLA_AF_SPEC} has one nest for each family, but is the bridge's alone
 * in a message of {@code AF_BRIDGE}; {@code IFLA_PROTINFO} is that of the message's family.
 */
public final class AddressFamilies {

    private static final AttributeSet.Builder AF = AttributeSet.builder("AF");

    /** The IPv4 side of the link. */
    public static final NestAttribute INET = AF.nest(AddressFamily.INET, "AF_INET", InetAttributes.SET);

    /** The bridge's side of the link. */
    public static final NestAttribute BRIDGE = AF.nest(AddressFamily.BRIDGE, "AF_BRIDGE", BridgeAttributes.SET);

    /** The IPv6 side of the link. */
    public static final NestAttribute INET6 = AF.nest(AddressFamily.INET6, "AF_INET6", Inet6Attributes.SET);

    /** The MCTP side of the link. */
    public static final NestAttribute MCTP = AF.flaggedNest(AddressFamily.MCTP, "AF_MCTP", MctpAttributes.SET);

    /** What is in {@code IFLA_AF_SPEC} of a message that is not of {@code AF_BRIDGE}. */
    public static final AttributeSet SET = AF.build();

    private AddressFamilies() {}

    static AttributeSet specific(Attributes link) {
        return family(link) == AddressFamily.BRIDGE ? BridgeAttributes.SET : SET;
    }

    static AttributeSet protocolInfo(Attributes link) {
        return switch (family(link)) {
            case AddressFamily.BRIDGE -> BridgePort.DATA;
            case AddressFamily.INET6 -> Inet6Attributes.SET;
            default -> AttributeSet.UNKNOWN;
        };
    }

    private static int family(Attributes link) {
        return link.header()
                .filter(header -> header.layout() == IfInfo.LAYOUT)
                .map(header -> header.getInt(IfInfo.FAMILY))
                .orElse(AddressFamily.UNSPEC);
    }
}
