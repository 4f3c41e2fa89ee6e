package org.netlink4j.netns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netlink4j.testkernel.Await;
import org.netlink4j.testkernel.KernelTest;
import org.netlink4j.testkernel.RequiresTool;
import org.netlink4j.testkernel.Witness;

/** Names, which {@code ip netns} has to understand and the other way round. */
@KernelTest
class NamedNamespacesTest {

    private final String name = "n4j-" + Long.toHexString(System.nanoTime());

    @AfterEach
    void takeTheNameAway() {
        if (NetNs.names().contains(name)) {
            NetNs.deleteNamed(name);
        }
    }

    @Test
    void aNameOpensTheNamespaceAsLongAsItIsThere() {
        try (NetNs ns = NetNs.createNamed(name)) {
            try (NetNs again = NetNs.named(name)) {
                assertThat(again).isEqualTo(ns);
                assertThat(again.path()).contains(Path.of("/run/netns", name));
            }
            assertThat(ns.path()).contains(Path.of("/run/netns", name));
            NetNs.deleteNamed(name);
            assertThat(NetNs.names()).doesNotContain(name);
            assertThat(ns.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(ns.id());
        }
        assertThatThrownBy(() -> NetNs.named(name))
                .isInstanceOf(NoSuchNetNsException.class)
                .hasMessage("open(/run/netns/" + name
                        + "): ENOENT (No such file or directory); there is no such network namespace");
        assertThatThrownBy(() -> NetNs.deleteNamed(name)).isInstanceOf(NoSuchNetNsException.class);
    }

    @Test
    void aNameOutlivesItsHandle() {
        NetNs ns = NetNs.createNamed(name);
        ns.close();
        try (NetNs again = NetNs.named(name)) {
            assertThat(again.id()).isEqualTo(ns.id());
        }
    }

    @Test
    void aNameIsTakenOnce() {
        long descriptors = Where.settledDescriptors();
        try (NetNs ns = NetNs.createNamed(name)) {
            assertThatThrownBy(() -> NetNs.createNamed(name)).isInstanceOf(NetNsExistsException.class);
            assertThat(NetNs.names()).contains(name);
            assertThat(ns.isClosed()).isFalse();
        }
        Await.until(() -> Where.descriptors() == descriptors);
    }

    @Test
    void aNameIsGivenAgainToAnotherNamespace() {
        try (NetNs first = NetNs.createNamed(name)) {
            NetNs.deleteNamed(name);
            try (NetNs second = NetNs.createNamed(name);
                    NetNs opened = NetNs.named(name)) {
                assertThat(opened).isEqualTo(second).isNotEqualTo(first);
                assertThat(first.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(first.id());
                assertThat(first.cookie()).isPresent().isNotEqualTo(second.cookie());
            }
        }
    }

    @Test
    void aFileLeftBehindIsToldFromANamespaceAndCanBeDeleted() throws Exception {
        NetNs.createNamed(name).close();
        NetNs.deleteNamed(name);
        Files.createFile(Path.of("/run/netns", name));
        assertThatThrownBy(() -> NetNs.named(name)).isInstanceOf(NotANamespaceException.class);
        NetNs.deleteNamed(name);
        assertThat(NetNs.names()).doesNotContain(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "/", "a\0b", "../x"})
    void aNameThatIsNoFileNameIsRefused(String bad) {
        assertThatThrownBy(() -> NetNs.createNamed(bad)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetNs.deleteNamed(bad)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NetNs.named(bad)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @RequiresTool("ip")
    void ipNetnsSeesAndEntersWhatWeMade() {
        try (NetNs ns = NetNs.createNamed(name)) {
            assertThat(Witness.ip("netns", "list").lines()).anyMatch(line -> line.startsWith(name));
            String link = Witness.ip("netns", "exec", name, "readlink", "/proc/self/ns/net");
            assertThat(link.strip()).isEqualTo(ns.id().toString());
            Witness.ip("netns", "delete", name);
            assertThat(NetNs.names()).doesNotContain(name);
        }
    }

    @Test
    @RequiresTool("ip")
    void weOpenListAndDeleteWhatIpNetnsMade() {
        Witness.ip("netns", "add", name);
        assertThat(NetNs.names()).contains(name);
        try (NetNs ns = NetNs.named(name)) {
            assertThat(ns.<NetNsId, RuntimeException>call(Where::am)).isEqualTo(ns.id());
        }
        NetNs.deleteNamed(name);
        assertThat(Witness.ip("netns", "list")).doesNotContain(name);
    }

    @Test
    void theDirectoryIsMountedOnceAndShared() throws Exception {
        NetNs.createNamed(name).close();
        long mounts = Files.readString(Path.of("/proc/self/mountinfo"))
                .lines()
                .filter(line -> line.contains(" /run/netns/" + name + " "))
                .count();
        assertThat(mounts).isEqualTo(1);
    }
}
