package org.netlink4j.rtnetlink.rule;

import org.netlink4j.message.Codes;

/** {@code FR_ACT_*} of {@code linux/fib_rules.h}: what a rule does with the packets that it is for. */
public final class RuleAction {

    /** {@code FR_ACT_UNSPEC}: not said. */
    public static final int UNSPEC = 0;

    /** {@code FR_ACT_TO_TBL}: looks into a table, and goes on where that has no route. */
    public static final int TO_TABLE = 1;

    /** {@code FR_ACT_GOTO}: goes on with another rule. */
    public static final int GOTO = 2;

    /** {@code FR_ACT_NOP}: goes on with the next rule. */
    public static final int NOP = 3;

    /** {@code FR_ACT_BLACKHOLE}: drops silently. */
    public static final int BLACKHOLE = 6;

    /** {@code FR_ACT_UNREACHABLE}: drops, and says that the destination is unreachable. */
    public static final int UNREACHABLE = 7;

    /** {@code FR_ACT_PROHIBIT}: drops, and says that it is prohibited. */
    public static final int PROHIBIT = 8;

    /** The kernel's names. */
    public static final Codes CODES = Codes.of(
            "FR_ACT_UNSPEC",
            "FR_ACT_TO_TBL",
            "FR_ACT_GOTO",
            "FR_ACT_NOP",
            "FR_ACT_RES3",
            "FR_ACT_RES4",
            "FR_ACT_BLACKHOLE",
            "FR_ACT_UNREACHABLE",
            "FR_ACT_PROHIBIT");

    private RuleAction() {}
}
