package org.netlink4j.message;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the kernel says about a request besides a number: attributes behind an acknowledgement or the end of a dump;
 * {@code enum nlmsgerr_attrs} and {@code enum netlink_policy_type_attr} of {@code linux/netlink.h}.
 */
public final class ExtendedAck {

    private static final AttributeSet.Builder POLICY_SET = AttributeSet.builder("NL_POLICY_TYPE_ATTR");

    /** The type that the attribute must have: {@code enum netlink_attribute_type}. */
    public static final NumberAttribute POLICY_TYPE = POLICY_SET.u32(
            1,
            "NL_POLICY_TYPE_ATTR_TYPE",
            Codes.of(
                    "INVALID",
                    "FLAG",
                    "U8",
                    "U16",
                    "U32",
                    "U64",
                    "S8",
                    "S16",
                    "S32",
                    "S64",
                    "BINARY",
                    "STRING",
                    "NUL_STRING",
                    "NESTED",
                    "NESTED_ARRAY",
                    "BITFIELD32",
                    "SINT",
                    "UINT"));

    /** The smallest signed value. */
    public static final NumberAttribute POLICY_MIN_S = POLICY_SET.s64(2, "NL_POLICY_TYPE_ATTR_MIN_VALUE_S");

    /** The largest signed value. */
    public static final NumberAttribute POLICY_MAX_S = POLICY_SET.s64(3, "NL_POLICY_TYPE_ATTR_MAX_VALUE_S");

    /** The smallest unsigned value. */
    public static final NumberAttribute POLICY_MIN_U = POLICY_SET.u64(4, "NL_POLICY_TYPE_ATTR_MIN_VALUE_U");

    /** The largest unsigned value. */
    public static final NumberAttribute POLICY_MAX_U = POLICY_SET.u64(5, "NL_POLICY_TYPE_ATTR_MAX_VALUE_U");

    /** The smallest length, in bytes. */
    public static final NumberAttribute POLICY_MIN_LENGTH = POLICY_SET.u32(6, "NL_POLICY_TYPE_ATTR_MIN_LENGTH");

    /** The largest length, in bytes. */
    public static final NumberAttribute POLICY_MAX_LENGTH = POLICY_SET.u32(7, "NL_POLICY_TYPE_ATTR_MAX_LENGTH");

    /** The policy of a nest, by its index. */
    public static final NumberAttribute POLICY_IDX = POLICY_SET.u32(8, "NL_POLICY_TYPE_ATTR_POLICY_IDX");

    /** The largest number in the policy of a nest. */
    public static final NumberAttribute POLICY_MAXTYPE = POLICY_SET.u32(9, "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE");

    /** The valid bits of a bit field of 32 bits. */
    public static final NumberAttribute POLICY_BITFIELD32_MASK =
            POLICY_SET.hex32(10, "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK");

    /** Padding. */
    public static final BytesAttribute POLICY_PAD = POLICY_SET.bytes(11, "NL_POLICY_TYPE_ATTR_PAD");

    /** The valid bits of a number. */
    public static final NumberAttribute POLICY_MASK = POLICY_SET.u64(12, "NL_POLICY_TYPE_ATTR_MASK");

    private static final AttributeSet.Builder ACK_SET = AttributeSet.builder("NLMSGERR_ATTR");

    /** The kernel's words. */
    public static final StringAttribute MSG = ACK_SET.string(1, "NLMSGERR_ATTR_MSG", 1024);

    /** The place of the attribute in question, in bytes from the start of the request's header. */
    public static final NumberAttribute OFFS = ACK_SET.u32(2, "NLMSGERR_ATTR_OFFS");

    /** What a subsystem wants to say. */
    public static final BytesAttribute COOKIE = ACK_SET.bytes(3, "NLMSGERR_ATTR_COOKIE");

    /** What the attribute in question must be. */
    public static final NestAttribute POLICY = ACK_SET.flaggedNest(4, "NLMSGERR_ATTR_POLICY", POLICY_SET.build());

    /** The number of an attribute that is missing. */
    public static final NumberAttribute MISS_TYPE = ACK_SET.u32(5, "NLMSGERR_ATTR_MISS_TYPE");

    /** The place of the nest in which it is missing. */
    public static final NumberAttribute MISS_NEST = ACK_SET.u32(6, "NLMSGERR_ATTR_MISS_NEST");

    /** The attributes. */
    public static final AttributeSet SET = ACK_SET.build();

    private final Attributes attributes;

    ExtendedAck(Attributes attributes) {
        this.attributes = attributes;
    }

    /** The attributes. */
    public Attributes attributes() {
        return attributes;
    }

    /** The kernel's words, if it had some: the reason of an error, or a warning on success. */
    public Optional<String> text() {
        return attributes.get(MSG);
    }

    /** The place of the attribute in question, in bytes from the start of the request's header. */
    public OptionalInt offset() {
        return attributes.integer(OFFS);
    }

    /** The number of an attribute that is missing. */
    public OptionalInt missingType() {
        return attributes.integer(MISS_TYPE);
    }

    /** The place of the nest in which it is missing; none where it is missing in the message itself. */
    public OptionalInt missingNest() {
        return attributes.integer(MISS_NEST);
    }

    /** What the attribute in question must be, in one line, such as {@code U32, 68 to 65535}. */
    public Optional<String> policy() {
        return attributes.get(POLICY).map(ExtendedAck::describe);
    }

    private static String describe(Attributes policy) {
        StringBuilder text = new StringBuilder(
                policy.get(POLICY_TYPE).map(POLICY_TYPE::format).orElse("unknown type"));
        range(text, policy, POLICY_MIN_S, POLICY_MAX_S, "");
        range(text, policy, POLICY_MIN_U, POLICY_MAX_U, "");
        range(text, policy, POLICY_MIN_LENGTH, POLICY_MAX_LENGTH, " bytes");
        policy.get(POLICY_MASK).ifPresent(mask -> text.append(", bits of 0x").append(Long.toHexString(mask)));
        policy.get(POLICY_BITFIELD32_MASK)
                .ifPresent(mask -> text.append(", bits of 0x").append(Long.toHexString(mask)));
        return text.toString();
    }

    private static void range(
            StringBuilder text, Attributes policy, NumberAttribute min, NumberAttribute max, String unit) {
        Optional<Long> from = policy.get(min);
        Optional<Long> to = policy.get(max);
        if (from.isPresent() && to.isPresent()) {
            text.append(", ").append(min.format(from.get())).append(" to ").append(max.format(to.get()));
        } else if (to.isPresent()) {
            text.append(", at most ").append(max.format(to.get()));
        } else if (from.isPresent()) {
            text.append(", at least ").append(min.format(from.get()));
        } else {
            return;
        }
        text.append(unit);
    }
}
