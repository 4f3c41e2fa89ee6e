package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/** Connectivity fault management of a bridge: {@code IFLA_BRIDGE_CFM_*} of {@code linux/if_bridge.h}; Linux 5.11. */
public final class BridgeCfm {

    private static final AttributeSet.Builder MEP_CREATE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_MEP_CREATE");

    /** The number of the end point. */
    public static final NumberAttribute MEP_CREATE_INSTANCE =
            MEP_CREATE_FIELDS.u32(1, "IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE");

    /** The domain: 0 the port, 1 a VLAN. */
    public static final NumberAttribute MEP_CREATE_DOMAIN =
            MEP_CREATE_FIELDS.u32(2, "IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN");

    /** The direction: 0 down, 1 up. */
    public static final NumberAttribute MEP_CREATE_DIRECTION =
            MEP_CREATE_FIELDS.u32(3, "IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION");

    /** The index of the port. */
    public static final NumberAttribute MEP_CREATE_IFINDEX =
            MEP_CREATE_FIELDS.u32(4, "IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX");

    /** What is in a nest of this name. */
    public static final AttributeSet MEP_CREATE_SET = MEP_CREATE_FIELDS.build();

    private static final AttributeSet.Builder MEP_DELETE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_MEP_DELETE");

    /** The number of the end point. */
    public static final NumberAttribute MEP_DELETE_INSTANCE =
            MEP_DELETE_FIELDS.u32(1, "IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE");

    /** What is in a nest of this name. */
    public static final AttributeSet MEP_DELETE_SET = MEP_DELETE_FIELDS.build();

    private static final AttributeSet.Builder MEP_CONFIG_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_MEP_CONFIG");

    /** The number of the end point. */
    public static final NumberAttribute MEP_CONFIG_INSTANCE =
            MEP_CONFIG_FIELDS.u32(1, "IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE");

    /** The address of the end point. */
    public static final BytesAttribute MEP_CONFIG_UNICAST_MAC =
            MEP_CONFIG_FIELDS.linkLayer(2, "IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC");

    /** The level, 0 to 7. */
    public static final NumberAttribute MEP_CONFIG_MDLEVEL =
            MEP_CONFIG_FIELDS.u32(3, "IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL");

    /** The identifier, 0 to 8191. */
    public static final NumberAttribute MEP_CONFIG_MEPID = MEP_CONFIG_FIELDS.u32(4, "IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID");

    /** What is in a nest of this name. */
    public static final AttributeSet MEP_CONFIG_SET = MEP_CONFIG_FIELDS.build();

    private static final AttributeSet.Builder CC_CONFIG_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_CC_CONFIG");

    /** The number of the end point. */
    public static final NumberAttribute CC_CONFIG_INSTANCE =
            CC_CONFIG_FIELDS.u32(1, "IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE");

    /** Whether continuity is checked. */
    public static final NumberAttribute CC_CONFIG_ENABLE = CC_CONFIG_FIELDS.u32(2, "IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE");

    /** The expected interval, a code of IEEE 802.1Q. */
    public static final NumberAttribute CC_CONFIG_EXP_INTERVAL =
            CC_CONFIG_FIELDS.u32(3, "IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL");

    /** The expected identifier of the association. */
    public static final BytesAttribute CC_CONFIG_EXP_MAID =
            CC_CONFIG_FIELDS.bytes(4, "IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID", 0, 48);

    /** What is in a nest of this name. */
    public static final AttributeSet CC_CONFIG_SET = CC_CONFIG_FIELDS.build();

    private static final AttributeSet.Builder CC_PEER_MEP_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_CC_PEER_MEP");

    /** The number of the end point. */
    public static final NumberAttribute CC_PEER_MEP_INSTANCE =
            CC_PEER_MEP_FIELDS.u32(1, "IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE");

    /** The identifier of the peer. */
    public static final NumberAttribute CC_PEER_MEPID = CC_PEER_MEP_FIELDS.u32(2, "IFLA_BRIDGE_CFM_CC_PEER_MEPID");

    /** What is in a nest of this name. */
    public static final AttributeSet CC_PEER_MEP_SET = CC_PEER_MEP_FIELDS.build();

    private static final AttributeSet.Builder CC_RDI_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_CC_RDI");

    /** The number of the end point. */
    public static final NumberAttribute CC_RDI_INSTANCE = CC_RDI_FIELDS.u32(1, "IFLA_BRIDGE_CFM_CC_RDI_INSTANCE");

    /** Whether a remote defect is told. */
    public static final NumberAttribute CC_RDI_RDI = CC_RDI_FIELDS.u32(2, "IFLA_BRIDGE_CFM_CC_RDI_RDI");

    /** What is in a nest of this name. */
    public static final AttributeSet CC_RDI_SET = CC_RDI_FIELDS.build();

    private static final AttributeSet.Builder CC_CCM_TX_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_CC_CCM_TX");

    /** The number of the end point. */
    public static final NumberAttribute CC_CCM_TX_INSTANCE =
            CC_CCM_TX_FIELDS.u32(1, "IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE");

    /** Where the frames go. */
    public static final BytesAttribute CC_CCM_TX_DMAC = CC_CCM_TX_FIELDS.linkLayer(2, "IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC");

    /** Whether frames are numbered. */
    public static final NumberAttribute CC_CCM_TX_SEQ_NO_UPDATE =
            CC_CCM_TX_FIELDS.u32(3, "IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE");

    /** How long to send, in seconds. */
    public static final NumberAttribute CC_CCM_TX_PERIOD = CC_CCM_TX_FIELDS.u32(4, "IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD");

    /** Whether the state of the interface is sent. */
    public static final NumberAttribute CC_CCM_TX_IF_TLV = CC_CCM_TX_FIELDS.u32(5, "IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV");

    /** The state of the interface. */
    public static final NumberAttribute CC_CCM_TX_IF_TLV_VALUE =
            CC_CCM_TX_FIELDS.u8(6, "IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE");

    /** Whether the state of the port is sent. */
    public static final NumberAttribute CC_CCM_TX_PORT_TLV =
            CC_CCM_TX_FIELDS.u32(7, "IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV");

    /** The state of the port. */
    public static final NumberAttribute CC_CCM_TX_PORT_TLV_VALUE =
            CC_CCM_TX_FIELDS.u8(8, "IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE");

    /** What is in a nest of this name. */
    public static final AttributeSet CC_CCM_TX_SET = CC_CCM_TX_FIELDS.build();

    private static final AttributeSet.Builder MEP_STATUS_FIELDS = AttributeSet.builder("IFLA_BRIDGE_CFM_MEP_STATUS");

    /** The number of the end point. */
    public static final NumberAttribute MEP_STATUS_INSTANCE =
            MEP_STATUS_FIELDS.u32(1, "IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE");

    /** Whether an unexpected opcode was seen. */
    public static final NumberAttribute MEP_STATUS_OPCODE_UNEXP_SEEN =
            MEP_STATUS_FIELDS.u32(2, "IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN");

    /** Whether an unexpected version was seen. */
    public static final NumberAttribute MEP_STATUS_VERSION_UNEXP_SEEN =
            MEP_STATUS_FIELDS.u32(3, "IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN");

    /** Whether a lower level was seen. */
    public static final NumberAttribute MEP_STATUS_RX_LEVEL_LOW_SEEN =
            MEP_STATUS_FIELDS.u32(4, "IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN");

    /** What is in a nest of this name. */
    public static final AttributeSet MEP_STATUS_SET = MEP_STATUS_FIELDS.build();

    private static final AttributeSet.Builder CC_PEER_STATUS_FIELDS =
            AttributeSet.builder("IFLA_BRIDGE_CFM_CC_PEER_STATUS");

    /** The number of the end point. */
    public static final NumberAttribute CC_PEER_STATUS_INSTANCE =
            CC_PEER_STATUS_FIELDS.u32(1, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE");

    /** The identifier of the peer. */
    public static final NumberAttribute CC_PEER_STATUS_PEER_MEPID =
            CC_PEER_STATUS_FIELDS.u32(2, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID");

    /** Whether its frames fail to come. */
    public static final NumberAttribute CC_PEER_STATUS_CCM_DEFECT =
            CC_PEER_STATUS_FIELDS.u32(3, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT");

    /** Whether it tells a remote defect. */
    public static final NumberAttribute CC_PEER_STATUS_RDI =
            CC_PEER_STATUS_FIELDS.u32(4, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI");

    /** The state of its port. */
    public static final NumberAttribute CC_PEER_STATUS_PORT_TLV_VALUE =
            CC_PEER_STATUS_FIELDS.u8(5, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE");

    /** The state of its interface. */
    public static final NumberAttribute CC_PEER_STATUS_IF_TLV_VALUE =
            CC_PEER_STATUS_FIELDS.u8(6, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE");

    /** Whether a frame was seen. */
    public static final NumberAttribute CC_PEER_STATUS_SEEN =
            CC_PEER_STATUS_FIELDS.u32(7, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN");

    /** Whether a state was seen. */
    public static final NumberAttribute CC_PEER_STATUS_TLV_SEEN =
            CC_PEER_STATUS_FIELDS.u32(8, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN");

    /** Whether an unexpected number was seen. */
    public static final NumberAttribute CC_PEER_STATUS_SEQ_UNEXP_SEEN =
            CC_PEER_STATUS_FIELDS.u32(9, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN");

    /** What is in a nest of this name. */
    public static final AttributeSet CC_PEER_STATUS_SET = CC_PEER_STATUS_FIELDS.build();

    private static final AttributeSet.Builder CFM = AttributeSet.builder("IFLA_BRIDGE_CFM");

    /** Makes an end point. */
    public static final NestAttribute MEP_CREATE = CFM.flaggedNest(1, "IFLA_BRIDGE_CFM_MEP_CREATE", MEP_CREATE_SET);

    /** Takes an end point away. */
    public static final NestAttribute MEP_DELETE = CFM.flaggedNest(2, "IFLA_BRIDGE_CFM_MEP_DELETE", MEP_DELETE_SET);

    /** Configures an end point. */
    public static final NestAttribute MEP_CONFIG = CFM.flaggedNest(3, "IFLA_BRIDGE_CFM_MEP_CONFIG", MEP_CONFIG_SET);

    /** Configures the continuity check. */
    public static final NestAttribute CC_CONFIG = CFM.flaggedNest(4, "IFLA_BRIDGE_CFM_CC_CONFIG", CC_CONFIG_SET);

    /** Adds a peer. */
    public static final NestAttribute CC_PEER_MEP_ADD =
            CFM.flaggedNest(5, "IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD", CC_PEER_MEP_SET);

    /** Takes a peer away. */
    public static final NestAttribute CC_PEER_MEP_REMOVE =
            CFM.flaggedNest(6, "IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE", CC_PEER_MEP_SET);

    /** Tells a remote defect. */
    public static final NestAttribute CC_RDI = CFM.flaggedNest(7, "IFLA_BRIDGE_CFM_CC_RDI", CC_RDI_SET);

    /** Sends continuity check frames. */
    public static final NestAttribute CC_CCM_TX = CFM.flaggedNest(8, "IFLA_BRIDGE_CFM_CC_CCM_TX", CC_CCM_TX_SET);

    /** How an end point was made. Only in replies, as what follows. */
    public static final NestAttribute MEP_CREATE_INFO =
            CFM.flaggedNest(9, "IFLA_BRIDGE_CFM_MEP_CREATE_INFO", MEP_CREATE_SET);

    /** How an end point is configured. */
    public static final NestAttribute MEP_CONFIG_INFO =
            CFM.flaggedNest(10, "IFLA_BRIDGE_CFM_MEP_CONFIG_INFO", MEP_CONFIG_SET);

    /** How the continuity check is configured. */
    public static final NestAttribute CC_CONFIG_INFO =
            CFM.flaggedNest(11, "IFLA_BRIDGE_CFM_CC_CONFIG_INFO", CC_CONFIG_SET);

    /** Whether a remote defect is told. */
    public static final NestAttribute CC_RDI_INFO = CFM.flaggedNest(12, "IFLA_BRIDGE_CFM_CC_RDI_INFO", CC_RDI_SET);

    /** What continuity check frames are sent. */
    public static final NestAttribute CC_CCM_TX_INFO =
            CFM.flaggedNest(13, "IFLA_BRIDGE_CFM_CC_CCM_TX_INFO", CC_CCM_TX_SET);

    /** A peer. */
    public static final NestAttribute CC_PEER_MEP_INFO =
            CFM.flaggedNest(14, "IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO", CC_PEER_MEP_SET);

    /** The state of an end point. */
    public static final NestAttribute MEP_STATUS_INFO =
            CFM.flaggedNest(15, "IFLA_BRIDGE_CFM_MEP_STATUS_INFO", MEP_STATUS_SET);

    /** The state of a peer. */
    public static final NestAttribute CC_PEER_STATUS_INFO =
            CFM.flaggedNest(16, "IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO", CC_PEER_STATUS_SET);

    /** What is in {@code IFLA_BRIDGE_CFM}. */
    public static final AttributeSet SET = CFM.build();

    private BridgeCfm() {}
}
