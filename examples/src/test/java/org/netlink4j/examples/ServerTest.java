package org.netlink4j.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.junit.InNewNetNs;
import org.netlink4j.testkernel.KernelTest;

@KernelTest
// snippet: class
@InNewNetNs
class ServerTest {

    @Test
    void listensOnAPortThatIsAlwaysFree(NetNs namespace) throws IOException {
        try (ServerSocket server = new ServerSocket(8080)) {
            assertTrue(namespace.isCurrent() && server.isBound());
        }
    }
}
// end
