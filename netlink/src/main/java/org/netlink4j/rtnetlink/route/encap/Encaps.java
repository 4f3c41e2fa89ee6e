package org.netlink4j.rtnetlink.route.encap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Codes;

/** The kinds of light-weight tunnel: {@code LWTUNNEL_ENCAP_*} of {@code linux/lwtunnel.h}. */
public final class Encaps {

    /** All of them, one line each. */
    public static final List<EncapKind> KINDS = List.of(
            MplsEncap.KIND,
            IpEncap.KIND,
            IlaEncap.KIND,
            Ip6Encap.KIND,
            Seg6Encap.KIND,
            BpfEncap.KIND,
            Seg6LocalEncap.KIND,
            RplEncap.KIND,
            Ioam6Encap.KIND,
            XfrmEncap.KIND);

    /** The kernel's names for the types. */
    public static final Codes CODES = Codes.of(
            "LWTUNNEL_ENCAP_NONE",
            "LWTUNNEL_ENCAP_MPLS",
            "LWTUNNEL_ENCAP_IP",
            "LWTUNNEL_ENCAP_ILA",
            "LWTUNNEL_ENCAP_IP6",
            "LWTUNNEL_ENCAP_SEG6",
            "LWTUNNEL_ENCAP_BPF",
            "LWTUNNEL_ENCAP_SEG6_LOCAL",
            "LWTUNNEL_ENCAP_RPL",
            "LWTUNNEL_ENCAP_IOAM6",
            "LWTUNNEL_ENCAP_XFRM");

    private static final Map<Integer, EncapKind> BY_TYPE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EncapKind::type, Function.identity()));

    private Encaps() {}

    /** The kind of this type, if it is known. */
    public static Optional<EncapKind> find(int type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** What is inside {@code RTA_ENCAP} where {@code RTA_ENCAP_TYPE} is this; unknown where that is unknown or absent. */
    public static AttributeSet attributes(OptionalInt type) {
        return type.isPresent()
                ? find(type.getAsInt()).map(EncapKind::attributes).orElse(AttributeSet.UNKNOWN)
                : AttributeSet.UNKNOWN;
    }
}
