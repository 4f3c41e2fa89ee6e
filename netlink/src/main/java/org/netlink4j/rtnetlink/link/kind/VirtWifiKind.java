package org.netlink4j.rtnetlink.link.kind;

/**
 * Links that make a network look like a wireless one: {@code drivers/net/wireless/virtual/virt_wifi.c}. The link is
 * {@code IFLA_LINK}.
 */
public final class VirtWifiKind {

    /** The kind {@code virt_wifi}, which has no attributes of its own. */
    public static final LinkKind KIND = LinkKind.of("virt_wifi");

    private VirtWifiKind() {}
}
