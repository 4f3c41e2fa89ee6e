package org.netlink4j.rtnetlink.link.kind;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.netlink4j.message.AttributeSet;

/**
 * The kinds that the library knows, and those that its user added. A kind that is not here works too: its attributes are
 * bytes. Safe for all threads.
 */
public final class LinkKinds {

    private static final String PORT_SUFFIX = "_slave";

    private static final List<LinkKind> BUILT_IN = List.of(
            AmtKind.KIND,
            BareudpKind.KIND,
            BatadvKind.KIND,
            BondKind.KIND,
            BridgeKind.KIND,
            CanKind.KIND,
            DsaKind.KIND,
            DummyKind.KIND,
            ErspanKind.KIND,
            GeneveKind.KIND,
            GreKind.KIND,
            GretapKind.KIND,
            GtpKind.KIND,
            HsrKind.KIND,
            IfbKind.KIND,
            Ip6erspanKind.KIND,
            Ip6greKind.KIND,
            Ip6gretapKind.KIND,
            Ip6tnlKind.KIND,
            IpipKind.KIND,
            IpoibKind.KIND,
            IpvlanKind.KIND,
            IpvtapKind.KIND,
            MacsecKind.KIND,
            MacvlanKind.KIND,
            MacvtapKind.KIND,
            NetkitKind.KIND,
            NlmonKind.KIND,
            OvpnKind.KIND,
            PfcpKind.KIND,
            PppKind.KIND,
            RmnetKind.KIND,
            SitKind.KIND,
            TeamKind.KIND,
            TunKind.KIND,
            VcanKind.KIND,
            VethKind.KIND,
            VirtWifiKind.KIND,
            VlanKind.KIND,
            VrfKind.KIND,
            Vti6Kind.KIND,
            VtiKind.KIND,
            VxcanKind.KIND,
            VxlanKind.KIND,
            WireguardKind.KIND,
            WwanKind.KIND,
            XfrmKind.KIND);

    private static final Map<String, LinkKind> KINDS = new ConcurrentSkipListMap<>();

    static {
        BUILT_IN.forEach(LinkKinds::register);
    }

    private LinkKinds() {}

    /**
     * Adds a kind.
     *
     * @throws IllegalArgumentException if there is another kind with this name
     */
    public static void register(LinkKind kind) {
        LinkKind other = KINDS.putIfAbsent(kind.name(), kind);
        if (other != null && !other.equals(kind)) {
            throw new IllegalArgumentException("link kind " + kind.name() + " is registered already");
        }
    }

    /** The kind with this name. */
    public static Optional<LinkKind> find(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** All kinds, by name. */
    public static Collection<LinkKind> all() {
        return Collections.unmodifiableCollection(KINDS.values());
    }

    /** What is in {@code IFLA_INFO_DATA} of this kind. */
    public static AttributeSet data(String name) {
        return find(name).map(LinkKind::data).orElse(AttributeSet.UNKNOWN);
    }

    /**
     * What is in {@code IFLA_INFO_SLAVE_DATA} of a port of this kind. The kernel says {@code bridge} where iproute2 says
     * {@code bridge_slave}: both are understood.
     */
    public static AttributeSet port(String name) {
        String kind = name.endsWith(PORT_SUFFIX) ? name.substring(0, name.length() - PORT_SUFFIX.length()) : name;
        return find(kind).map(LinkKind::port).orElse(AttributeSet.UNKNOWN);
    }
}
