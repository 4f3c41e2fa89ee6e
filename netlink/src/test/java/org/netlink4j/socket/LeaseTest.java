package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;

class LeaseTest {

    private final AtomicInteger released = new AtomicInteger();

    private Lease lease() {
        return new Lease(
                Linux.eventfd(0, Linux.O_CLOEXEC), Linux.eventfd(0, Linux.O_CLOEXEC), released::incrementAndGet);
    }

    private static boolean isOpen(int descriptor) {
        return Linux.identify(descriptor, new long[2]) != -Errno.EBADF;
    }

    @Test
    void theDescriptorsLiveUntilTheLastUserHasLeft() {
        Lease lease = lease();
        assertThat(lease.enter()).isTrue();
        assertThat(lease.enter()).isTrue();
        lease.close();
        assertThat(lease.isClosed()).isTrue();
        lease.leave();
        assertThat(isOpen(lease.socket())).isTrue();
        assertThat(isOpen(lease.wake())).isTrue();
        assertThat(released).hasValue(0);
        lease.leave();
        assertThat(isOpen(lease.socket())).isFalse();
        assertThat(isOpen(lease.wake())).isFalse();
        assertThat(released).hasValue(1);
    }

    @Test
    void nobodyEntersOnceItIsClosedAndClosingTwiceIsHarmless() {
        Lease lease = lease();
        lease.close();
        lease.close();
        assertThat(lease.enter()).isFalse();
        assertThat(released).hasValue(1);
    }

    @Test
    void whoeverClosesFirstAmongManyUsersTheDescriptorsAreReleasedOnce() throws Exception {
        for (int round = 0; round < 200; round++) {
            released.set(0);
            Lease lease = lease();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int uses = i * 20;
                threads.add(new Thread(() -> {
                    for (int use = 0; use < uses && lease.enter(); use++) {
                        assertThat(isOpen(lease.socket())).isTrue();
                        lease.leave();
                    }
                    lease.close();
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(released).hasValue(1);
        }
    }
}
