package org.netlink4j.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxTest {

    @Test
    void aFailedCallAnswersMinusErrno() {
        assertThat(Linux.open("/no/such/file", Linux.O_RDONLY, 0)).isEqualTo(-Errno.ENOENT);
        assertThat(Linux.close(1_000_000)).isEqualTo(-Errno.EBADF);
        assertThat(Linux.read(1_000_000, 0, 0)).isEqualTo(-Errno.EBADF);
    }

    @Test
    void aFileIsIdentifiedByItsInode(@TempDir Path directory) throws Exception {
        Path file = Files.createFile(directory.resolve("file"));
        int fd = Linux.open(file.toString(), Linux.O_RDONLY | Linux.O_CLOEXEC, 0);
        try {
            long[] identity = new long[2];
            assertThat(Linux.identify(fd, identity)).isZero();
            assertThat(identity[1]).isEqualTo(Files.getAttribute(file, "unix:ino"));
        } finally {
            assertThat(Linux.close(fd)).isZero();
        }
    }

    @Test
    void theThreadIdIsThatOfProc() throws Exception {
        assertThat(Path.of("/proc/thread-self").toRealPath()).endsWith(Path.of("task", "" + Linux.gettid()));
    }

    @Test
    void errorsHaveTheNamesAndTextsOfTheCLibrary() {
        assertThat(Errno.describe(Errno.EPERM)).isEqualTo("EPERM (Operation not permitted)");
        assertThat(Errno.describe(Errno.EOPNOTSUPP)).isEqualTo("EOPNOTSUPP (Operation not supported)");
        assertThat(Errno.describe(4711)).isEqualTo("errno 4711 (Unknown error 4711)");
    }

    @Test
    void anotherSystemIsRefusedByName() {
        assertThatThrownBy(() -> LibcLoader.requireLinux("Plan 9"))
                .isInstanceOf(LibcUnavailableException.class)
                .hasMessage("network namespaces and netlink need Linux; this is Plan 9");
    }

    @Test
    void aDeniedNativeAccessNamesTheFlag() {
        assertThat(LibcLoader.explain(new UnsatisfiedLinkError("denied")))
                .contains("--enable-native-access=ALL-UNNAMED", "jffi.boot.library.path");
    }

    @Test
    void memoryHasAnAddressThatTheKernelCanUse() throws Exception {
        int fd = Linux.eventfd(7, Linux.O_CLOEXEC);
        try (NativeMemory memory = NativeMemory.allocate(8)) {
            assertThat(memory.buffer().getLong(0)).isZero();
            assertThat(Linux.read(fd, memory.address(), 8)).isEqualTo(8);
            assertThat(memory.buffer().getLong(0)).isEqualTo(7);
        }
        assertThat(Linux.close(fd)).isZero();
    }
}
