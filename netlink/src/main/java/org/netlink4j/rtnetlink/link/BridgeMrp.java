package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;

/** The media redundancy protocol of a bridge: {@code IFLA_BRIDGE_MRP_*} of {@code linux/if_bridge.h}; Linux 5.8. */
public final class BridgeMrp {

    private static final AttributeSet.Builder INSTANCE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_INSTANCE");

    /** The ring. */
    public static final NumberAttribute INSTANCE_RING_ID = INSTANCE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_INSTANCE_RING_ID");

    /** The index of the primary port. */
    public static final NumberAttribute INSTANCE_P_IFINDEX =
            INSTANCE_FIELDS.u32(2, "IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX");

    /** The index of the secondary port. */
    public static final NumberAttribute INSTANCE_S_IFINDEX =
            INSTANCE_FIELDS.u32(3, "IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX");

    /** The priority. */
    public static final NumberAttribute INSTANCE_PRIO = INSTANCE_FIELDS.u16(4, "IFLA_BRIDGE_MRP_INSTANCE_PRIO");

    /** What is in a nest of this name. */
    public static final AttributeSet INSTANCE_SET = INSTANCE_FIELDS.build();

    private static final AttributeSet.Builder PORT_STATE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_PORT_STATE");

    /** The state. */
    public static final NumberAttribute PORT_STATE_STATE = PORT_STATE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_PORT_STATE_STATE");

    /** What is in a nest of this name. */
    public static final AttributeSet PORT_STATE_SET = PORT_STATE_FIELDS.build();

    private static final AttributeSet.Builder PORT_ROLE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_PORT_ROLE");

    /** The role. */
    public static final NumberAttribute PORT_ROLE_ROLE = PORT_ROLE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_PORT_ROLE_ROLE");

    /** What is in a nest of this name. */
    public static final AttributeSet PORT_ROLE_SET = PORT_ROLE_FIELDS.build();

    private static final AttributeSet.Builder RING_STATE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_RING_STATE");

    /** The ring. */
    public static final NumberAttribute RING_STATE_RING_ID =
            RING_STATE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_RING_STATE_RING_ID");

    /** The state. */
    public static final NumberAttribute RING_STATE_STATE = RING_STATE_FIELDS.u32(2, "IFLA_BRIDGE_MRP_RING_STATE_STATE");

    /** What is in a nest of this name. */
    public static final AttributeSet RING_STATE_SET = RING_STATE_FIELDS.build();

    private static final AttributeSet.Builder RING_ROLE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_RING_ROLE");

    /** The ring. */
    public static final NumberAttribute RING_ROLE_RING_ID =
            RING_ROLE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_RING_ROLE_RING_ID");

    /** The role. */
    public static final NumberAttribute RING_ROLE_ROLE = RING_ROLE_FIELDS.u32(2, "IFLA_BRIDGE_MRP_RING_ROLE_ROLE");

    /** What is in a nest of this name. */
    public static final AttributeSet RING_ROLE_SET = RING_ROLE_FIELDS.build();

    private static final AttributeSet.Builder START_TEST_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_START_TEST");

    /** The ring. */
    public static final NumberAttribute START_TEST_RING_ID =
            START_TEST_FIELDS.u32(1, "IFLA_BRIDGE_MRP_START_TEST_RING_ID");

    /** The time between two test frames, in microseconds. */
    public static final NumberAttribute START_TEST_INTERVAL =
            START_TEST_FIELDS.u32(2, "IFLA_BRIDGE_MRP_START_TEST_INTERVAL");

    /** How many test frames may be missed. */
    public static final NumberAttribute START_TEST_MAX_MISS =
            START_TEST_FIELDS.u32(3, "IFLA_BRIDGE_MRP_START_TEST_MAX_MISS");

    /** How long to test, in microseconds. */
    public static final NumberAttribute START_TEST_PERIOD =
            START_TEST_FIELDS.u32(4, "IFLA_BRIDGE_MRP_START_TEST_PERIOD");

    /** Whether only to watch. */
    public static final NumberAttribute START_TEST_MONITOR =
            START_TEST_FIELDS.u32(5, "IFLA_BRIDGE_MRP_START_TEST_MONITOR");

    /** What is in a nest of this name. */
    public static final AttributeSet START_TEST_SET = START_TEST_FIELDS.build();

    private static final AttributeSet.Builder INFO_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_INFO");

    /** The ring. */
    public static final NumberAttribute INFO_RING_ID = INFO_FIELDS.u32(1, "IFLA_BRIDGE_MRP_INFO_RING_ID");

    /** The index of the primary port. */
    public static final NumberAttribute INFO_P_IFINDEX = INFO_FIELDS.u32(2, "IFLA_BRIDGE_MRP_INFO_P_IFINDEX");

    /** The index of the secondary port. */
    public static final NumberAttribute INFO_S_IFINDEX = INFO_FIELDS.u32(3, "IFLA_BRIDGE_MRP_INFO_S_IFINDEX");

    /** The priority. */
    public static final NumberAttribute INFO_PRIO = INFO_FIELDS.u16(4, "IFLA_BRIDGE_MRP_INFO_PRIO");

    /** The state of the ring. */
    public static final NumberAttribute INFO_RING_STATE = INFO_FIELDS.u32(5, "IFLA_BRIDGE_MRP_INFO_RING_STATE");

    /** The role in the ring. */
    public static final NumberAttribute INFO_RING_ROLE = INFO_FIELDS.u32(6, "IFLA_BRIDGE_MRP_INFO_RING_ROLE");

    /** The time between two test frames, in microseconds. */
    public static final NumberAttribute INFO_TEST_INTERVAL = INFO_FIELDS.u32(7, "IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL");

    /** How many test frames may be missed. */
    public static final NumberAttribute INFO_TEST_MAX_MISS = INFO_FIELDS.u32(8, "IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS");

    /** Whether it only watches. */
    public static final NumberAttribute INFO_TEST_MONITOR = INFO_FIELDS.u32(9, "IFLA_BRIDGE_MRP_INFO_TEST_MONITOR");

    /** The index of the interconnection port. */
    public static final NumberAttribute INFO_I_IFINDEX = INFO_FIELDS.u32(10, "IFLA_BRIDGE_MRP_INFO_I_IFINDEX");

    /** The state of the interconnection. */
    public static final NumberAttribute INFO_IN_STATE = INFO_FIELDS.u32(11, "IFLA_BRIDGE_MRP_INFO_IN_STATE");

    /** The role in the interconnection. */
    public static final NumberAttribute INFO_IN_ROLE = INFO_FIELDS.u32(12, "IFLA_BRIDGE_MRP_INFO_IN_ROLE");

    /** The time between two interconnection test frames, in microseconds. */
    public static final NumberAttribute INFO_IN_TEST_INTERVAL =
            INFO_FIELDS.u32(13, "IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL");

    /** How many interconnection test frames may be missed. */
    public static final NumberAttribute INFO_IN_TEST_MAX_MISS =
            INFO_FIELDS.u32(14, "IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS");

    /** What is in a nest of this name. */
    public static final AttributeSet INFO_SET = INFO_FIELDS.build();

    private static final AttributeSet.Builder IN_ROLE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_IN_ROLE");

    /** The ring. */
    public static final NumberAttribute IN_ROLE_RING_ID = IN_ROLE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_IN_ROLE_RING_ID");

    /** The interconnection. */
    public static final NumberAttribute IN_ROLE_IN_ID = IN_ROLE_FIELDS.u16(2, "IFLA_BRIDGE_MRP_IN_ROLE_IN_ID");

    /** The role. */
    public static final NumberAttribute IN_ROLE_ROLE = IN_ROLE_FIELDS.u32(3, "IFLA_BRIDGE_MRP_IN_ROLE_ROLE");

    /** The index of the interconnection port. */
    public static final NumberAttribute IN_ROLE_I_IFINDEX = IN_ROLE_FIELDS.u32(4, "IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX");

    /** What is in a nest of this name. */
    public static final AttributeSet IN_ROLE_SET = IN_ROLE_FIELDS.build();

    private static final AttributeSet.Builder IN_STATE_FIELDS = AttributeSet.builder("IFLA_BRIDGE_MRP_IN_STATE");

    /** The interconnection. */
    public static final NumberAttribute IN_STATE_IN_ID = IN_STATE_FIELDS.u32(1, "IFLA_BRIDGE_MRP_IN_STATE_IN_ID");

    /** The state. */
    public static final NumberAttribute IN_STATE_STATE = IN_STATE_FIELDS.u32(2, "IFLA_BRIDGE_MRP_IN_STATE_STATE");

    /** What is in a nest of this name. */
    public static final AttributeSet IN_STATE_SET = IN_STATE_FIELDS.build();

    private static final AttributeSet.Builder START_IN_TEST_FIELDS =
            AttributeSet.builder("IFLA_BRIDGE_MRP_START_IN_TEST");

    /** The interconnection. */
    public static final NumberAttribute START_IN_TEST_IN_ID =
            START_IN_TEST_FIELDS.u32(1, "IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID");

    /** The time between two test frames, in microseconds. */
    public static final NumberAttribute START_IN_TEST_INTERVAL =
            START_IN_TEST_FIELDS.u32(2, "IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL");

    /** How many test frames may be missed. */
    public static final NumberAttribute START_IN_TEST_MAX_MISS =
            START_IN_TEST_FIELDS.u32(3, "IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS");

    /** How long to test, in microseconds. */
    public static final NumberAttribute START_IN_TEST_PERIOD =
            START_IN_TEST_FIELDS.u32(4, "IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD");

    /** What is in a nest of this name. */
    public static final AttributeSet START_IN_TEST_SET = START_IN_TEST_FIELDS.build();

    private static final AttributeSet.Builder MRP = AttributeSet.builder("IFLA_BRIDGE_MRP");

    /** Makes or takes away an instance. */
    public static final NestAttribute INSTANCE = MRP.flaggedNest(1, "IFLA_BRIDGE_MRP_INSTANCE", INSTANCE_SET);

    /** Sets the state of the port. */
    public static final NestAttribute PORT_STATE = MRP.flaggedNest(2, "IFLA_BRIDGE_MRP_PORT_STATE", PORT_STATE_SET);

    /** Sets the role of the port. */
    public static final NestAttribute PORT_ROLE = MRP.flaggedNest(3, "IFLA_BRIDGE_MRP_PORT_ROLE", PORT_ROLE_SET);

    /** Sets the state of a ring. */
    public static final NestAttribute RING_STATE = MRP.flaggedNest(4, "IFLA_BRIDGE_MRP_RING_STATE", RING_STATE_SET);

    /** Sets the role in a ring. */
    public static final NestAttribute RING_ROLE = MRP.flaggedNest(5, "IFLA_BRIDGE_MRP_RING_ROLE", RING_ROLE_SET);

    /** Starts the tests of a ring. */
    public static final NestAttribute START_TEST = MRP.flaggedNest(6, "IFLA_BRIDGE_MRP_START_TEST", START_TEST_SET);

    /** What an instance is. Only in replies. */
    public static final NestAttribute INFO = MRP.flaggedNest(7, "IFLA_BRIDGE_MRP_INFO", INFO_SET);

    /** Sets the role in an interconnection. */
    public static final NestAttribute IN_ROLE = MRP.flaggedNest(8, "IFLA_BRIDGE_MRP_IN_ROLE", IN_ROLE_SET);

    /** Sets the state of an interconnection. */
    public static final NestAttribute IN_STATE = MRP.flaggedNest(9, "IFLA_BRIDGE_MRP_IN_STATE", IN_STATE_SET);

    /** Starts the tests of an interconnection. */
    public static final NestAttribute START_IN_TEST =
            MRP.flaggedNest(10, "IFLA_BRIDGE_MRP_START_IN_TEST", START_IN_TEST_SET);

    /** What is in {@code IFLA_BRIDGE_MRP}. */
    public static final AttributeSet SET = MRP.build();

    private BridgeMrp() {}
}
