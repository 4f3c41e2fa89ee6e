package org.netlink4j.rtnetlink.route.encap;

import java.util.Map;
import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/** Translates between identifier and locator addresses: {@code ILA_ATTR_*} of {@code linux/ila.h}. */
public final class IlaEncap {

    private static final Codes CHECKSUM_MODES = Codes.of(
            "ILA_CSUM_ADJUST_TRANSPORT", "ILA_CSUM_NEUTRAL_MAP", "ILA_CSUM_NO_ACTION", "ILA_CSUM_NEUTRAL_MAP_AUTO");

    private static final Codes HOOKS = Codes.of("ILA_HOOK_ROUTE_OUTPUT", "ILA_HOOK_ROUTE_INPUT");

    private static final Codes IDENTIFIER_TYPES = identifierTypes();

    private static final AttributeSet.Builder ILA = AttributeSet.builder("ILA_ATTR");

    /** The locator: the upper 64 bits of the address, in network byte order. */
    public static final NumberAttribute LOCATOR = ILA.be64(1, "ILA_ATTR_LOCATOR");

    /** The identifier: the lower 64 bits, in network byte order. Not of routes. */
    public static final NumberAttribute IDENTIFIER = ILA.be64(2, "ILA_ATTR_IDENTIFIER");

    /** The locator to match, in network byte order. Not of routes. */
    public static final NumberAttribute LOCATOR_MATCH = ILA.be64(3, "ILA_ATTR_LOCATOR_MATCH");

    /** The index of the link. Not of routes. */
    public static final NumberAttribute IFINDEX = ILA.s32(4, "ILA_ATTR_IFINDEX");

    /** The direction: bit 0 in, bit 1 out. Not of routes. */
    public static final NumberAttribute DIR = ILA.u32(5, "ILA_ATTR_DIR");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = ILA.bytes(6, "ILA_ATTR_PAD");

    /** What is done about checksums. */
    public static final NumberAttribute CSUM_MODE = ILA.u8(7, "ILA_ATTR_CSUM_MODE", CHECKSUM_MODES);

    /** What the identifier is; Linux 4.15. */
    public static final NumberAttribute IDENT_TYPE = ILA.u8(8, "ILA_ATTR_IDENT_TYPE", IDENTIFIER_TYPES);

    /** Whether packets are translated when sent or when received; Linux 4.15. */
    public static final NumberAttribute HOOK_TYPE = ILA.u8(9, "ILA_ATTR_HOOK_TYPE", HOOKS);

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(3, "ila", ILA.build());

    private IlaEncap() {}

    private static Codes identifierTypes() {
        return Codes.of(Map.of(
                0L,
                "ILA_ATYPE_IID",
                1L,
                "ILA_ATYPE_LUID",
                2L,
                "ILA_ATYPE_VIRT_V4",
                3L,
                "ILA_ATYPE_VIRT_UNI_V6",
                4L,
                "ILA_ATYPE_VIRT_MULTI_V6",
                5L,
                "ILA_ATYPE_NONLOCAL_ADDR",
                6L,
                "ILA_ATYPE_RSVD_1",
                7L,
                "ILA_ATYPE_RSVD_2",
                32L,
                "ILA_ATYPE_USE_FORMAT"));
    }
}
