package org.netlink4j.rtnetlink.rule;

import java.util.List;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * What can be done with rules. Safe for all threads.
 *
 * <p>Every method throws {@link org.netlink4j.socket.NetlinkException} where the kernel refuses. There is no replacing: to
 * the kernel a rule that differs in anything, its protocol too, is another rule.
 */
public final class Rules {

    private final RequestSocket socket;

    /** Operations over a socket. */
    public Rules(RequestSocket socket) {
        this.socket = socket;
    }

    /**
     * Makes a rule, and returns it as the kernel has it.
     *
     * @throws org.netlink4j.socket.ExistsException if there is the same already
     */
    public Rule add(RuleSpec rule) {
        String operation = "add " + rule;
        Request request = adding(rule);
        Reply reply = socket.request(request.flags(request.flags() | Flags.ECHO));
        for (Message message : reply.messages()) {
            if (message.type() == RuleMessages.NEWRULE.number()) {
                return new Rule(message);
            }
        }
        return list(rule.family()).stream()
                .filter(rule::describes)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation + ": done, but the rule is gone again"));
    }

    /** Makes a rule again as it was reported. */
    public Rule add(Rule rule) {
        return add(RuleSpec.from(rule));
    }

    /**
     * Deletes the first rule that has all that is said; what is not said does not matter.
     *
     * @throws org.netlink4j.socket.NotFoundException if there is none
     */
    public void delete(RuleSpec rule) {
        socket.request(deleting(rule));
    }

    /** The request that makes a rule, for a batch. */
    public Request adding(RuleSpec rule) {
        return Request.of(RuleMessages.NEWRULE, "add " + rule)
                .flags(Flags.CREATE | Flags.EXCL)
                .header(rule.header())
                .attributes(rule.attributes());
    }

    /** The request that deletes the first rule that has all that is said, for a batch. */
    public Request deleting(RuleSpec rule) {
        return Request.of(RuleMessages.DELRULE, "delete " + rule)
                .header(rule.identityHeader())
                .attributes(rule.attributes());
    }

    /** Deletes a rule as it was reported. */
    public void delete(Rule rule) {
        delete(RuleSpec.from(rule));
    }

    /** All rules of all families, in the order in which they are looked at within each. */
    public List<Rule> list() {
        return list(AddressFamily.UNSPEC);
    }

    /**
     * The rules of a family: 2 for IPv4, 10 for IPv6, 128 and 129 for multicast routing of both.
     *
     * <p>Note: the kernel does not say when rules change while they are listed. Then some can be missing, or be there
     * twice.
     */
    public List<Rule> list(int family) {
        Request request = Request.of(RuleMessages.GETRULE, "list rules")
                .header(FibRule.LAYOUT.fill().set(FibRule.FAMILY, family).view());
        return socket.dump(request).stream()
                .map(Rule::new)
                .filter(rule -> family == AddressFamily.UNSPEC || rule.family() == family)
                .toList();
    }
}
