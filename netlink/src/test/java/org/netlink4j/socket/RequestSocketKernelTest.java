package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.Message;
import org.netlink4j.testkernel.KernelTest;

@KernelTest
class RequestSocketKernelTest {

    @Test
    void aNewNamespaceHasOneLinkOfTheNameLo() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
                List<Message> links = socket.dump(FewLinks.list());
                assertThat(links).extracting(FewLinks::name).containsExactly("lo");
                Reply reply = socket.request(FewLinks.get("lo"));
                assertThat(reply.messages()).extracting(FewLinks::index).containsExactly(1);
                assertThat(reply.complete()).isTrue();
                assertThat(reply.warning()).isEmpty();
            }
        });
    }

    @Test
    void aLinkIsAddedFoundAndDeleted() throws Exception {
        InNewNamespace.run(() -> {
            try (RequestSocket socket = RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG)) {
                socket.request(FewLinks.add("br0", "bridge"));
                assertThat(socket.request(FewLinks.get("br0")).first())
                        .map(FewLinks::name)
                        .contains("br0");
                assertThatThrownBy(() -> socket.request(FewLinks.add("br0", "bridge")))
                        .isInstanceOf(ExistsException.class)
                        .hasMessage("add link br0: File exists (EEXIST)");
                socket.request(FewLinks.delete("br0"));
                assertThatThrownBy(() -> socket.request(FewLinks.get("br0")))
                        .isInstanceOf(NotFoundException.class)
                        .hasMessage("get link br0: No such device (ENODEV)");
            }
        });
    }
}
