package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;

/**
 * A kind of light-weight tunnel.
 *
 * @param type {@code LWTUNNEL_ENCAP_*} of {@code linux/lwtunnel.h}, the value of {@code RTA_ENCAP_TYPE}
 * @param name the name that {@code ip route} uses, such as {@code mpls}
 * @param attributes what is inside {@code RTA_ENCAP}
 */
public record EncapKind(int type, String name, AttributeSet attributes) {}
