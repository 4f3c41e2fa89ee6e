package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresJdk;

@KernelTest
class VirtualThreadKernelTest {

    @Test
    @RequiresJdk(21)
    void aThousandVirtualThreadsShareASocketOfAnotherNamespace() throws Exception {
        try (RequestSocket socket =
                InNewNamespace.call(() -> RequestSocket.open(FewLinks.NETLINK_ROUTE, FewLinks.CATALOG))) {
            socket.timeout(Duration.ofMinutes(2));
            ExecutorService threads = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                boolean list = i % 10 == 0;
                results.add(threads.submit(() -> list
                        ? socket.dump(FewLinks.list()).size()
                        : socket.request(FewLinks.get("lo")).messages().size()));
            }
            for (Future<Integer> result : results) {
                assertThat(result.get()).isEqualTo(1);
            }
            threads.shutdown();
        }
    }
}
