package org.netlink4j.rtnetlink.rule;

import java.util.List;
import org.netlink4j.message.MessageType;

/** The messages of rules, of {@code linux/rtnetlink.h}. */
public final class RuleMessages {

    /** {@code RTM_NEWRULE}: makes a rule; also the answer to {@link #GETRULE}, and what a monitor hears. */
    public static final MessageType NEWRULE = type(32, "RTM_NEWRULE");

    /** {@code RTM_DELRULE}: deletes the first rule that has what the request says. */
    public static final MessageType DELRULE = type(33, "RTM_DELRULE");

    /** {@code RTM_GETRULE}: asks for the rules. */
    public static final MessageType GETRULE = type(34, "RTM_GETRULE");

    /** All of them. */
    public static final List<MessageType> TYPES = List.of(NEWRULE, DELRULE, GETRULE);

    private RuleMessages() {}

    private static MessageType type(int number, String name) {
        return new MessageType(number, name, FibRule.LAYOUT, RuleAttributes.SET);
    }
}
