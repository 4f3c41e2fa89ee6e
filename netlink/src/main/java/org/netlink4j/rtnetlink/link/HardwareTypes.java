package org.netlink4j.rtnetlink.link;

import java.util.Map;
import java.util.TreeMap;
import org.netlink4j.message.Codes;

/** The hardware types of links: {@code ARPHRD_*} of {@code linux/if_arp.h}. */
public final class HardwareTypes {

    /** {@code ARPHRD_ETHER}: Ethernet, and all that looks like it. */
    public static final int ETHER = 1;

    /** {@code ARPHRD_INFINIBAND}: InfiniBand. */
    public static final int INFINIBAND = 32;

    /** {@code ARPHRD_CAN}: a controller area network. */
    public static final int CAN = 280;

    /** {@code ARPHRD_PPP}: the point-to-point protocol. */
    public static final int PPP = 512;

    /** {@code ARPHRD_TUNNEL}: IPv4 in IPv4. */
    public static final int TUNNEL = 768;

    /** {@code ARPHRD_TUNNEL6}: a tunnel in IPv6. */
    public static final int TUNNEL6 = 769;

    /** {@code ARPHRD_LOOPBACK}: the loopback. */
    public static final int LOOPBACK = 772;

    /** {@code ARPHRD_SIT}: IPv6 in IPv4. */
    public static final int SIT = 776;

    /** {@code ARPHRD_IPGRE}: GRE in IPv4. */
    public static final int IPGRE = 778;

    /** {@code ARPHRD_IP6GRE}: GRE in IPv6. */
    public static final int IP6GRE = 823;

    /** {@code ARPHRD_NETLINK}: netlink messages, of nlmon. */
    public static final int NETLINK = 824;

    /** {@code ARPHRD_NONE}: no link-layer header at all, as of a tun link. */
    public static final int NONE = 0xfffe;

    /** The names of all types. */
    public static final Codes CODES = Codes.of(names());

    private HardwareTypes() {}

    private static Map<Long, String> names() {
        Map<Long, String> names = new TreeMap<>();
        put(names, 0, "NETROM", "ETHER", "EETHER", "AX25", "PRONET", "CHAOS", "IEEE802", "ARCNET", "APPLETLK");
        put(names, 15, "DLCI");
        put(names, 19, "ATM");
        put(names, 23, "METRICOM", "IEEE1394");
        put(names, 27, "EUI64");
        put(names, 32, "INFINIBAND");
        put(names, 256, "SLIP", "CSLIP", "SLIP6", "CSLIP6", "RSRVD");
        put(names, 264, "ADAPT");
        put(names, 270, "ROSE", "X25", "HWX25");
        put(names, 280, "CAN");
        put(names, 290, "MCTP");
        put(names, 512, "PPP", "CISCO");
        put(names, 516, "LAPB", "DDCMP", "RAWHDLC", "RAWIP");
        put(
                names,
                768,
                "TUNNEL",
                "TUNNEL6",
                "FRAD",
                "SKIP",
                "LOOPBACK",
                "LOCALTLK",
                "FDDI",
                "BIF",
                "SIT",
                "IPDDP",
                "IPGRE",
                "PIMREG",
                "HIPPI",
                "ASH",
                "ECONET",
                "IRDA",
                "FCPP",
                "FCAL",
                "FCPL",
                "FCFABRIC");
        put(
                names,
                800,
                "IEEE802_TR",
                "IEEE80211",
                "IEEE80211_PRISM",
                "IEEE80211_RADIOTAP",
                "IEEE802154",
                "IEEE802154_MONITOR");
        put(names, 820, "PHONET", "PHONET_PIPE", "CAIF", "IP6GRE", "NETLINK", "6LOWPAN", "VSOCKMON");
        put(names, 65534, "NONE", "VOID");
        return names;
    }

    private static void put(Map<Long, String> names, long first, String... consecutive) {
        for (int i = 0; i < consecutive.length; i++) {
            names.put(first + i, "ARPHRD_" + consecutive[i]);
        }
    }
}
