package org.netlink4j.rtnetlink.netconf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Attributes;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Sandbox;
import org.netlink4j.socket.Request;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.Witness;

@KernelTest
class NetconfKernelTest {

    @Test
    void theSettingsOfLinksAreThoseThatSysctlSays() throws Exception {
        Sandbox.run(socket -> {
            Witness.run("sysctl", "-qw", "net.ipv4.conf.lo.rp_filter=2", "net.ipv4.conf.lo.forwarding=1");
            Request request = Request.of(NetconfMessages.GETNETCONF, "list settings")
                    .header(NetconfMsg.LAYOUT
                            .fill()
                            .set(NetconfMsg.FAMILY, AddressFamily.INET)
                            .view());
            List<Attributes> all = socket.dump(request).stream()
                    .map(NetconfMessages.NEWNETCONF::attributes)
                    .toList();
            assertThat(all)
                    .extracting(one -> one.number(NetconfAttributes.IFINDEX, 0))
                    .contains(1L, -1L, -2L);
            Attributes lo = all.stream()
                    .filter(one -> one.number(NetconfAttributes.IFINDEX, 0) == 1)
                    .findFirst()
                    .orElseThrow();
            assertThat(lo.number(NetconfAttributes.RP_FILTER)).hasValue(2);
            assertThat(lo.number(NetconfAttributes.FORWARDING)).hasValue(1);
            assertThat(lo.entries()).allMatch(Attributes.Entry::isKnown);
        });
    }
}
