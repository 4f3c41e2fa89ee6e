package org.netlink4j.rtnetlink.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkQuery;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.socket.InterruptedDumpException;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresLinkKind;

/** Links are listed while others come and go: a list is whole, or says that it may not be. */
@KernelTest
@RequiresLinkKind("veth")
class ChurnKernelTest {

    private static final int PAIRS = 500;
    private static final int LISTS = 50;

    @Test
    void aListIsWholeOrSaysThatItMayNotBe() throws Exception {
        try (NetNs ns = NetNs.create();
                Rtnetlink rt = Rtnetlink.open(ns);
                Rtnetlink other = Rtnetlink.open(ns)) {
            rt.links()
                    .addAll(IntStream.range(0, PAIRS)
                            .mapToObj(i -> LinkSpec.veth("a" + i, "b" + i))
                            .toList())
                    .orThrow();
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Integer> churn = CompletableFuture.supplyAsync(() -> churn(other, over));
            int interrupted = 0;
            for (int i = 0; i < LISTS; i++) {
                interrupted += isWhole(rt) ? 0 : 1;
            }
            over.set(true);
            assertThat(churn.join()).as("links that came and went meanwhile").isPositive();
            System.out.println("lists under churn: " + LISTS + ", interrupted each time: " + interrupted);
            assertThat(isWhole(rt)).as("a list in quiet").isTrue();
        }
    }

    /** Lists, and scans; each of the links that stay must be there once. */
    private static boolean isWhole(Rtnetlink rt) {
        try {
            Set<String> scanned = new HashSet<>();
            rt.links().scan(LinkQuery.all(), link -> {
                scanned.add(Link.of(link.toMessage()).name());
                return true;
            });
            assertThat(scanned).hasSizeGreaterThan(2 * PAIRS);
            List<String> names = rt.links().list().stream()
                    .map(Link::name)
                    .filter(name -> name.matches("[ab][0-9]+"))
                    .toList();
            assertThat(names).hasSize(2 * PAIRS).doesNotHaveDuplicates();
            return true;
        } catch (InterruptedDumpException e) {
            return false;
        }
    }

    private static int churn(Rtnetlink other, AtomicBoolean over) {
        int count = 0;
        while (!over.get()) {
            other.links().add(LinkSpec.veth("x" + count, "y" + count));
            other.links().delete("x" + count);
            count++;
        }
        return count;
    }
}
