package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** {@code struct rtnl_link_ifmap} of {@code linux/if_link.h}: where the device is on the bus. */
public final class LinkMap {

    private static final StructLayout.Builder MAP = StructLayout.builder("rtnl_link_ifmap");

    /** Where its memory begins. */
    public static final StructField MEM_START = MAP.u64("mem_start");

    /** Where its memory ends. */
    public static final StructField MEM_END = MAP.u64("mem_end");

    /** Its I/O address. */
    public static final StructField BASE_ADDR = MAP.u64("base_addr");

    /** Its interrupt. */
    public static final StructField IRQ = MAP.u16("irq");

    /** Its DMA channel. */
    public static final StructField DMA = MAP.u8("dma");

    /** Its medium. */
    public static final StructField PORT = MAP.u8("port");

    /** The struct. */
    public static final StructLayout LAYOUT = MAP.build();

    private LinkMap() {}
}
