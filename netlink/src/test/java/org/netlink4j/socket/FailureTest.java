package org.netlink4j.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteOrder;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netlink4j.libc.Errno;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;

/** What the kernel says when it refuses, in both layouts of its answer. */
class FailureTest {

    /** Header 16, ifinfomsg 16, IFLA_MTU 8, IFLA_IFNAME 12; in IFLA_LINKINFO follows IFLA_INFO_KIND. */
    private static final int KIND_AT = 16 + 16 + 8 + 12 + 4;

    private static final int MTU_AT = 16 + 16;
    private static final Request ADD =
            FewLinks.add("dummy0", "dummy", Attributes.builder(FewLinks.SET).set(FewLinks.MTU, 5));

    private static NetlinkException refused(Request request, BiFunction<Message, ForgedPeer.Answers, byte[]> answer) {
        try (ForgedPeer peer = new ForgedPeer((sent, answers) -> answers.send(answer.apply(sent, answers)))) {
            return catchThrowableOfType(
                    NetlinkException.class, () -> peer.client().request(request));
        }
    }

    private static NetlinkException refused(boolean capped, int errno, byte[]... attributes) {
        return refused(
                ADD,
                (sent, answers) -> capped ? answers.capped(errno, attributes) : answers.uncapped(errno, attributes));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theMessageHasOperationErrnoTextAndAttribute(boolean capped) {
        NetlinkException failure = refused(
                capped,
                Errno.EOPNOTSUPP,
                ForgedPeer.Answers.text("Unknown device type"),
                ForgedPeer.Answers.number(2, KIND_AT));
        assertThat(failure)
                .isInstanceOf(UnsupportedException.class)
                .hasMessage("add link dummy0: Operation not supported (EOPNOTSUPP): Unknown device type"
                        + " [IFLA_INFO_KIND]");
        assertThat(failure.operation()).isEqualTo("add link dummy0");
        assertThat(failure.errno()).isEqualTo(Errno.EOPNOTSUPP);
        assertThat(failure.kernelText()).contains("Unknown device type");
        assertThat(failure.attribute()).contains("IFLA_LINKINFO.IFLA_INFO_KIND");
        assertThat(failure.isMissing()).isFalse();
        assertThat(failure.policy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theBoundsOfAPolicyStandBehindTheAttribute(boolean capped) {
        byte[] policy = new byte[32];
        System.arraycopy(ForgedPeer.Answers.number(1, 4), 0, policy, 0, 8);
        System.arraycopy(ForgedPeer.Answers.attribute(4, bytes(68)), 0, policy, 8, 12);
        System.arraycopy(ForgedPeer.Answers.attribute(5, bytes(65535)), 0, policy, 20, 12);
        NetlinkException failure = refused(
                capped,
                Errno.ERANGE,
                ForgedPeer.Answers.text("integer out of range"),
                ForgedPeer.Answers.number(2, MTU_AT),
                ForgedPeer.Answers.attribute(0x8004, policy));
        assertThat(failure)
                .hasMessage("add link dummy0: Numerical result out of range (ERANGE): integer out of range"
                        + " [IFLA_MTU: U32, 68 to 65535]");
        assertThat(failure.policy()).contains("U32, 68 to 65535");
    }

    private static byte[] bytes(long value) {
        return java.nio.ByteBuffer.allocate(8)
                .order(ByteOrder.nativeOrder())
                .putLong(value)
                .array();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAttributeThatIsMissingIsNamed(boolean capped) {
        NetlinkException failure = refused(
                capped, Errno.EINVAL, ForgedPeer.Answers.number(5, 1), ForgedPeer.Answers.number(6, KIND_AT - 4));
        assertThat(failure).hasMessage("add link dummy0: Invalid argument (EINVAL) [IFLA_INFO_KIND is missing]");
        assertThat(failure.attribute()).contains("IFLA_LINKINFO.IFLA_INFO_KIND");
        assertThat(failure.isMissing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anErrorWithoutExplanationIsItsNumberAndText(boolean capped) {
        NetlinkException failure = refused(capped, Errno.EINVAL);
        assertThat(failure).hasMessage("add link dummy0: Invalid argument (EINVAL)");
        assertThat(failure.kernelText()).isEmpty();
        assertThat(failure.attribute()).isEmpty();
    }

    @Test
    void anOffsetThatPointsNowhereNamesNothing() {
        assertThat(refused(true, Errno.EINVAL, ForgedPeer.Answers.number(2, 7000)))
                .hasMessage("add link dummy0: Invalid argument (EINVAL)");
    }

    @Test
    void anExplanationThatCannotBeReadDoesNotHideTheError() {
        byte[] brokenChain = ForgedPeer.Answers.number(2, MTU_AT);
        brokenChain[0] = (byte) 0xff;
        brokenChain[1] = (byte) 0xff;
        NetlinkException failure = refused(true, Errno.EEXIST, brokenChain);
        assertThat(failure).isInstanceOf(ExistsException.class).hasMessage("add link dummy0: File exists (EEXIST)");
        assertThat(failure.getSuppressed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "17, ExistsException",
        "19, NotFoundException",
        "2, NotFoundException",
        "3, NotFoundException",
        "6, NotFoundException",
        "1, PermissionException",
        "13, PermissionException",
        "16, BusyException",
        "95, UnsupportedException",
        "97, UnsupportedException",
        "93, UnsupportedException",
        "99, NetlinkException",
        "22, NetlinkException",
        "4711, NetlinkException",
    })
    void whatACallerHandlesHasAClassOfItsOwn(int errno, String type) {
        NetlinkException failure = refused(true, errno);
        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.errno()).isEqualTo(errno);
    }

    @Test
    void anAddressThatCannotBeDeletedWasNotFound() {
        assertThat(refused(FewLinks.delete("dummy0"), (sent, answers) -> answers.capped(Errno.EADDRNOTAVAIL)))
                .isInstanceOf(NotFoundException.class);
    }
}
