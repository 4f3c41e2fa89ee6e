package org.netlink4j.rtnetlink.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresKernel;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

@KernelTest
@RequiresTool("ip")
class RulesKernelTest {

    private interface Body {
        void run(Rules rules) throws Exception;
    }

    private static void inSandbox(Body body) throws Exception {
        Sandbox.run(socket -> body.run(new Rules(socket)));
    }

    @Test
    void anAddedRuleIsReturnedAndSeenByIproute2() throws Exception {
        inSandbox(rules -> {
            Rule added = rules.add(RuleSpec.ipv4()
                    .from("192.0.2.64/27")
                    .to("203.0.113.0/28")
                    .mark(0x12345, 0xfffff)
                    .iif("nowhere")
                    .priority(1234)
                    .protocol(186)
                    .lookup(74565));
            assertThat(added)
                    .hasToString("1234: from 192.0.2.64/27 to 203.0.113.0/28 fwmark 0x12345/0xfffff"
                            + " iif nowhere [detached] lookup 74565 proto bgp");
            assertThat(Witness.ip("-j", "rule", "show"))
                    .contains(
                            "{\"priority\":1234,\"src\":\"192.0.2.64\",\"srclen\":27,\"dst\":\"203.0.113.0\",\"dstlen\":28,"
                                    + "\"fwmark\":\"0x12345\",\"fwmask\":\"0xfffff\",\"iif\":\"nowhere\",\"iif_detached\":null,"
                                    + "\"table\":\"74565\",\"protocol\":\"bgp\"}");
        });
    }

    @Test
    void aRuleWithoutAPriorityGetsOneFromTheKernel() throws Exception {
        inSandbox(rules -> {
            Rule first = rules.add(RuleSpec.ipv6().from("2001:db8::/33").lookup(9));
            Rule second = rules.add(RuleSpec.ipv6().from("2001:db8::/34").lookup(9));
            assertThat(first.priority()).isEqualTo(32765);
            assertThat(second.priority()).isEqualTo(32764);
        });
    }

    @Test
    void everySelectorAndActionReachesTheKernel() throws Exception {
        inSandbox(rules -> {
            rules.add(RuleSpec.ipv4().uids(1234, 74565).priority(11).lookup(125));
            rules.add(RuleSpec.ipv4()
                    .ipProtocol(6)
                    .sourcePorts(4660, 22136)
                    .priority(12)
                    .lookup(126));
            rules.add(RuleSpec.ipv4()
                    .ipProtocol(17)
                    .destinationPorts(8080, 8080)
                    .priority(13)
                    .lookup(126));
            rules.add(RuleSpec.ipv4().tunnel(305419896).priority(14).lookup(129));
            rules.add(RuleSpec.ipv4().priority(15).suppressPrefixLength(7).suppressGroup(74565));
            rules.add(RuleSpec.ipv4().priority(16).goTo(2345));
            rules.add(RuleSpec.ipv4().priority(17).not().from("192.0.2.1").nop());
            rules.add(RuleSpec.ipv4().priority(18).tos(0x10).blackhole());
            rules.add(RuleSpec.ipv4().priority(19).oif("lo").unreachable());
            rules.add(RuleSpec.ipv4().priority(20).prohibit());
            assertThat(Witness.ip("rule", "show").replace("\t", " ").replaceAll(" +\n", "\n"))
                    .contains("11: from all uidrange 1234-74565 lookup 125\n")
                    .contains("12: from all ipproto tcp sport 4660-22136 lookup 126\n")
                    .contains("13: from all ipproto udp dport 8080 lookup 126\n")
                    .contains("14: from all tun_id 305419896 lookup 129\n")
                    .contains("15: from all lookup main suppress_prefixlength 7 suppress_ifgroup 74565\n")
                    .contains("16: from all goto 2345 [unresolved]\n")
                    .contains("17: not from 192.0.2.1 nop\n")
                    .contains("18: from all tos 0x10 blackhole\n")
                    .contains("19: from all oif lo unreachable\n")
                    .contains("20: from all prohibit\n");
        });
    }

    @Test
    @RequiresKernel("6.15")
    void theSelectorsOfNewerKernelsComeBackAsTheyWereSaid() throws Exception {
        inSandbox(rules -> {
            assertThat(rules.add(RuleSpec.ipv4().dscp(0x2a, 0x3e).priority(11).lookup(9)))
                    .hasToString("11: from all dscp 0x2a/0x3e lookup 9 proto unspec");
            assertThat(rules.add(RuleSpec.ipv4()
                            .ipProtocol(6)
                            .sourcePort(0x1200, 0xff00)
                            .destinationPort(0x3450, 0xfff0)
                            .priority(12)
                            .lookup(9)))
                    .hasToString("12: from all ipproto tcp sport 4608/0xff00 dport 13392/0xfff0 lookup 9 proto unspec");
            assertThat(rules.add(RuleSpec.ipv6()
                            .flowLabel(0x12345, 0xfffff)
                            .priority(13)
                            .lookup(9)))
                    .hasToString("13: from all flowlabel 0x12345/0xfffff lookup 9 proto unspec");
        });
    }

    @Test
    void theSameRuleTwiceIsRefusedAndOneOfAnotherProtocolIsAnotherRule() throws Exception {
        inSandbox(rules -> {
            RuleSpec spec = RuleSpec.ipv4().from("192.0.2.1").priority(7).lookup(9);
            rules.add(spec.protocol(4));
            assertThatThrownBy(() -> rules.add(spec.protocol(4)))
                    .isInstanceOf(ExistsException.class)
                    .hasMessageStartingWith("add rule priority 7 from 192.0.2.1/32 table 9: File exists (EEXIST)");
            rules.add(spec.protocol(5));
            assertThat(rules.list(AddressFamily.INET))
                    .filteredOn(rule -> rule.priority() == 7)
                    .hasSize(2);
            rules.delete(spec.protocol(5));
            assertThat(rules.list(AddressFamily.INET))
                    .filteredOn(rule -> rule.priority() == 7)
                    .extracting(rule -> rule.protocol().orElse(0))
                    .containsExactly(4);
        });
    }

    @Test
    void aDeletedRuleIsNotFoundAgain() throws Exception {
        inSandbox(rules -> {
            rules.add(RuleSpec.ipv4().priority(7).lookup(9));
            rules.delete(RuleSpec.ipv4().priority(7));
            assertThat(Witness.ip("rule", "show")).doesNotContain("lookup 9");
            assertThatThrownBy(() -> rules.delete(RuleSpec.ipv4().priority(7)))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageStartingWith("delete rule priority 7: ");
        });
    }

    @Test
    void aListKeepsToItsFamily() throws Exception {
        inSandbox(rules -> {
            assertThat(rules.list(AddressFamily.INET)).extracting(Rule::table).containsExactly(255L, 254L, 253L);
            assertThat(rules.list(AddressFamily.INET6)).allMatch(rule -> rule.family() == AddressFamily.INET6);
            assertThat(rules.list()).extracting(Rule::family).contains(AddressFamily.INET, AddressFamily.INET6);
        });
    }

    @Test
    void whatAListReturnsCanBeDeletedAndAddedAgainAsItIs() throws Exception {
        inSandbox(rules -> {
            rules.add(RuleSpec.ipv4().uids(1234, 74565).priority(11).lookup(125).protocol(186));
            rules.add(RuleSpec.ipv4()
                    .ipProtocol(6)
                    .destinationPorts(8080, 8080)
                    .priority(12)
                    .lookup(74565));
            rules.add(RuleSpec.ipv4()
                    .priority(13)
                    .not()
                    .from("192.0.2.0/24")
                    .mark(7, 15)
                    .realms(91, 210));
            rules.add(RuleSpec.ipv4().priority(14).goTo(32766));
            rules.add(RuleSpec.ipv4().priority(15).suppressPrefixLength(0));
            rules.add(
                    RuleSpec.ipv6().from("2001:db8::/32").oif("lo").priority(16).prohibit());
            String before = Witness.ip("-d", "rule", "show");
            String before6 = Witness.ip("-6", "-d", "rule", "show");
            List<Rule> all = rules.list();
            all.stream().filter(rule -> rule.family() < 128).forEach(rules::delete);
            assertThat(Witness.ip("rule", "show")).isBlank();
            all.stream().filter(rule -> rule.family() < 128).forEach(rules::add);
            assertThat(Witness.ip("-d", "rule", "show")).isEqualTo(before);
            assertThat(Witness.ip("-6", "-d", "rule", "show")).isEqualTo(before6);
        });
    }
}
