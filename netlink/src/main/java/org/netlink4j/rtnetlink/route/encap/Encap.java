package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;

/**
 * What a route or a nexthop puts around packets.
 *
 * <pre>{@code
 * Encap.of(IpEncap.KIND, Attributes.builder(IpEncap.KIND.attributes())
 *         .set(IpEncap.ID, 42)
 *         .set(IpEncap.DST, remote)
 *         .build())
 * }</pre>
 *
 * @param type {@code RTA_ENCAP_TYPE}: {@link EncapKind#type}
 * @param attributes what is inside {@code RTA_ENCAP}
 */
public record Encap(int type, Attributes attributes) {

    /** Of a kind, with the attributes that the kind declares. */
    public static Encap of(EncapKind kind, Attributes attributes) {
        return new Encap(kind.type(), attributes);
    }

    /** Puts MPLS labels before packets: the outermost first, {@code 100/200}. */
    public static Encap mpls(String labels) {
        return of(MplsEncap.KIND, mplsLabels(labels).build());
    }

    /** As {@link #mpls(String)}, with a time to live of 1 to 255 for each label. */
    public static Encap mpls(String labels, int ttl) {
        return of(MplsEncap.KIND, mplsLabels(labels).set(MplsEncap.TTL, ttl).build());
    }

    private static AttributesBuilder mplsLabels(String labels) {
        return Attributes.builder(MplsEncap.KIND.attributes()).set(MplsEncap.DST, LabelStack.parse("labels", labels));
    }

    /** Puts packets on a path of segments. */
    public static Encap seg6(Seg6Path path) {
        return of(
                Seg6Encap.KIND,
                Attributes.builder(Seg6Encap.KIND.attributes())
                        .set(Seg6Encap.SRH, path)
                        .build());
    }

    /** The kind and its attributes, such as {@code mpls {MPLS_IPTUNNEL_DST=100/200}}. */
    @Override
    public String toString() {
        return Encaps.find(type).map(EncapKind::name).orElseGet(() -> Integer.toString(type)) + " " + attributes;
    }
}
