package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructAttribute;
import org.netlink4j.message.StructLayout;

/** The port profile of a virtual function, or of the link itself: {@code IFLA_PORT_*} of {@code linux/if_link.h}. */
public final class VfPort {

    private static final Codes REQUESTS = Codes.of(
            "PORT_REQUEST_PREASSOCIATE",
            "PORT_REQUEST_PREASSOCIATE_RR",
            "PORT_REQUEST_ASSOCIATE",
            "PORT_REQUEST_DISASSOCIATE");

    private static final StructLayout VSI = vsi();

    private static final AttributeSet.Builder PORT = AttributeSet.builder("IFLA_PORT");

    /** The number of the virtual function. */
    public static final NumberAttribute VF = PORT.u32(1, "IFLA_PORT_VF");

    /** The name of the profile. */
    public static final StringAttribute PROFILE = PORT.string(2, "IFLA_PORT_PROFILE", 40);

    /** The type of the virtual station, of IEEE 802.1Qbg; no longer used. */
    public static final StructAttribute VSI_TYPE = PORT.struct(3, "IFLA_PORT_VSI_TYPE", VSI);

    /** The instance. */
    public static final BytesAttribute INSTANCE_UUID = PORT.bytes(4, "IFLA_PORT_INSTANCE_UUID", 16, 16);

    /** The host. */
    public static final BytesAttribute HOST_UUID = PORT.bytes(5, "IFLA_PORT_HOST_UUID", 16, 16);

    /** What is asked for. */
    public static final NumberAttribute REQUEST = PORT.u8(6, "IFLA_PORT_REQUEST", REQUESTS);

    /** What was answered; 0 and 256 are success. Only in replies. */
    public static final NumberAttribute RESPONSE = PORT.u16(7, "IFLA_PORT_RESPONSE");

    /** What is in {@code IFLA_PORT_SELF} and in {@link #ENTRY}. */
    public static final AttributeSet SET = PORT.build();

    private static final AttributeSet.Builder PORTS = AttributeSet.builder("IFLA_VF_PORT");

    /** One virtual function; there are as many as there are virtual functions. */
    public static final NestAttribute ENTRY = PORTS.nest(1, "IFLA_VF_PORT", SET);

    /** What is in {@code IFLA_VF_PORTS}. */
    public static final AttributeSet LIST = PORTS.build();

    private VfPort() {}

    private static StructLayout vsi() {
        StructLayout.Builder vsi = StructLayout.builder("ifla_port_vsi");
        vsi.u8("vsi_mgr_id");
        vsi.bytes("vsi_type_id", 3);
        vsi.u8("vsi_type_version");
        vsi.bytes("pad", 3);
        return vsi.build();
    }
}
