package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;

/** Which devlink port a link is: three of {@code DEVLINK_ATTR_*} of {@code linux/devlink.h}; Linux 6.2. */
public final class DevlinkPort {

    private static final AttributeSet.Builder DEVLINK = AttributeSet.builder("DEVLINK_ATTR");

    /** The bus of the device, such as {@code pci}. */
    public static final StringAttribute BUS_NAME = DEVLINK.string(1, "DEVLINK_ATTR_BUS_NAME", 255);

    /** The name of the device on its bus. */
    public static final StringAttribute DEV_NAME = DEVLINK.string(2, "DEVLINK_ATTR_DEV_NAME", 255);

    /** The number of the port. */
    public static final NumberAttribute PORT_INDEX = DEVLINK.u32(3, "DEVLINK_ATTR_PORT_INDEX");

    /** What is in {@code IFLA_DEVLINK_PORT}. */
    public static final AttributeSet SET = DEVLINK.build();

    private DevlinkPort() {}
}
