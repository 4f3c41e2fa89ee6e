package org.netlink4j.rtnetlink.rule;

import org.netlink4j.message.Codes;

/** {@code FIB_RULE_*} of {@code linux/fib_rules.h}: the flags of a rule. */
public final class RuleFlags {

    /** {@code FIB_RULE_PERMANENT}: cannot be deleted. */
    public static final int PERMANENT = 0x1;

    /** {@code FIB_RULE_INVERT}: is for the packets that it does not describe. */
    public static final int INVERT = 0x2;

    /** {@code FIB_RULE_UNRESOLVED}: there is no rule with the priority to go on with; set by the kernel. */
    public static final int UNRESOLVED = 0x4;

    /** {@code FIB_RULE_IIF_DETACHED}: there is no link of the name to come from; set by the kernel. */
    public static final int IIF_DETACHED = 0x8;

    /** {@code FIB_RULE_OIF_DETACHED}: there is no link of the name to be bound to; set by the kernel. */
    public static final int OIF_DETACHED = 0x10;

    /** {@code FIB_RULE_FIND_SADDR}: looked at again once the source is known. */
    public static final int FIND_SADDR = 0x10000;

    /** The kernel's names. */
    public static final Codes CODES = Codes.flags(
            "FIB_RULE_PERMANENT",
            "FIB_RULE_INVERT",
            "FIB_RULE_UNRESOLVED",
            "FIB_RULE_IIF_DETACHED",
            "FIB_RULE_OIF_DETACHED",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "FIB_RULE_FIND_SADDR");

    private RuleFlags() {}
}
