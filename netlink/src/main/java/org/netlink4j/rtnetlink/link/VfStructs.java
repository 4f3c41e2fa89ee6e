package org.netlink4j.rtnetlink.link;

import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/**
 * The structs about virtual functions, {@code struct ifla_vf_*} of {@code linux/if_link.h}. All but the broadcast
 * address begin with the number of the virtual function.
 */
public final class VfStructs {

    private static final StructLayout.Builder MAC_FIELDS = StructLayout.builder("ifla_vf_mac");

    /** The number of the virtual function. */
    public static final StructField MAC_VF = MAC_FIELDS.u32("vf");

    /** The address, of as many bytes as the link has, then zeros. */
    public static final StructField MAC_ADDRESS = MAC_FIELDS.bytes("mac", 32);

    /** {@code struct ifla_vf_mac}. */
    public static final StructLayout MAC = MAC_FIELDS.build();

    private static final StructLayout.Builder VLAN_FIELDS = StructLayout.builder("ifla_vf_vlan");

    /** The number of the virtual function. */
    public static final StructField VLAN_VF = VLAN_FIELDS.u32("vf");

    /** The VLAN, 0 for none. */
    public static final StructField VLAN_ID = VLAN_FIELDS.u32("vlan");

    /** Its priority. */
    public static final StructField VLAN_QOS = VLAN_FIELDS.u32("qos");

    /** {@code struct ifla_vf_vlan}. */
    public static final StructLayout VLAN = VLAN_FIELDS.build();

    private static final StructLayout.Builder TX_RATE_FIELDS = StructLayout.builder("ifla_vf_tx_rate");

    /** The number of the virtual function. */
    public static final StructField TX_RATE_VF = TX_RATE_FIELDS.u32("vf");

    /** The rate, in Mbit/s. */
    public static final StructField TX_RATE_MBIT = TX_RATE_FIELDS.u32("rate");

    /** {@code struct ifla_vf_tx_rate}. */
    public static final StructLayout TX_RATE = TX_RATE_FIELDS.build();

    private static final StructLayout.Builder SPOOFCHK_FIELDS = StructLayout.builder("ifla_vf_spoofchk");

    /** The number of the virtual function. */
    public static final StructField SPOOFCHK_VF = SPOOFCHK_FIELDS.u32("vf");

    /** 1 for yes. */
    public static final StructField SPOOFCHK_SETTING = SPOOFCHK_FIELDS.u32("setting");

    /** {@code struct ifla_vf_spoofchk}. */
    public static final StructLayout SPOOFCHK = SPOOFCHK_FIELDS.build();

    private static final StructLayout.Builder LINK_STATE_FIELDS = StructLayout.builder("ifla_vf_link_state");

    /** The number of the virtual function. */
    public static final StructField LINK_STATE_VF = LINK_STATE_FIELDS.u32("vf");

    /** 0 as the physical function, 1 up, 2 down. */
    public static final StructField LINK_STATE_STATE = LINK_STATE_FIELDS.u32("link_state");

    /** {@code struct ifla_vf_link_state}. */
    public static final StructLayout LINK_STATE = LINK_STATE_FIELDS.build();

    private static final StructLayout.Builder RATE_FIELDS = StructLayout.builder("ifla_vf_rate");

    /** The number of the virtual function. */
    public static final StructField RATE_VF = RATE_FIELDS.u32("vf");

    /** The guaranteed rate, in Mbit/s. */
    public static final StructField RATE_MIN_TX_RATE = RATE_FIELDS.u32("min_tx_rate");

    /** The largest rate, in Mbit/s. */
    public static final StructField RATE_MAX_TX_RATE = RATE_FIELDS.u32("max_tx_rate");

    /** {@code struct ifla_vf_rate}. */
    public static final StructLayout RATE = RATE_FIELDS.build();

    private static final StructLayout.Builder RSS_QUERY_EN_FIELDS = StructLayout.builder("ifla_vf_rss_query_en");

    /** The number of the virtual function. */
    public static final StructField RSS_QUERY_EN_VF = RSS_QUERY_EN_FIELDS.u32("vf");

    /** 1 for yes. */
    public static final StructField RSS_QUERY_EN_SETTING = RSS_QUERY_EN_FIELDS.u32("setting");

    /** {@code struct ifla_vf_rss_query_en}. */
    public static final StructLayout RSS_QUERY_EN = RSS_QUERY_EN_FIELDS.build();

    private static final StructLayout.Builder TRUST_FIELDS = StructLayout.builder("ifla_vf_trust");

    /** The number of the virtual function. */
    public static final StructField TRUST_VF = TRUST_FIELDS.u32("vf");

    /** 1 for yes. */
    public static final StructField TRUST_SETTING = TRUST_FIELDS.u32("setting");

    /** {@code struct ifla_vf_trust}. */
    public static final StructLayout TRUST = TRUST_FIELDS.build();

    private static final StructLayout.Builder GUID_FIELDS = StructLayout.builder("ifla_vf_guid");

    /** The number of the virtual function. */
    public static final StructField GUID_VF = GUID_FIELDS.u32("vf");

    /** The GUID. */
    public static final StructField GUID_VALUE = GUID_FIELDS.u64("guid");

    /** {@code struct ifla_vf_guid}. */
    public static final StructLayout GUID = GUID_FIELDS.build();

    private static final StructLayout.Builder VLAN_INFO_FIELDS = StructLayout.builder("ifla_vf_vlan_info");

    /** The number of the virtual function. */
    public static final StructField VLAN_INFO_VF = VLAN_INFO_FIELDS.u32("vf");

    /** The VLAN, 0 for none. */
    public static final StructField VLAN_INFO_ID = VLAN_INFO_FIELDS.u32("vlan");

    /** Its priority. */
    public static final StructField VLAN_INFO_QOS = VLAN_INFO_FIELDS.u32("qos");

    /** The protocol of the tag. */
    public static final StructField VLAN_INFO_VLAN_PROTO = VLAN_INFO_FIELDS.be16("vlan_proto");

    /** {@code struct ifla_vf_vlan_info}. */
    public static final StructLayout VLAN_INFO = VLAN_INFO_FIELDS.build();

    private static final StructLayout.Builder BROADCAST_FIELDS = StructLayout.builder("ifla_vf_broadcast");

    /** The address, of as many bytes as the link has, then zeros. */
    public static final StructField BROADCAST_ADDRESS = BROADCAST_FIELDS.bytes("broadcast", 32);

    /** {@code struct ifla_vf_broadcast}. */
    public static final StructLayout BROADCAST = BROADCAST_FIELDS.build();

    private VfStructs() {}
}
