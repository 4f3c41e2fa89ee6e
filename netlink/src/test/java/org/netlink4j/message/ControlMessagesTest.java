package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ControlMessagesTest {

    private static Message message(String... rows) {
        return Message.of(Hex.bytes(rows), Things.LITTLE);
    }

    @Test
    void anAcknowledgementOfSuccessHasErrorZero() {
        Acknowledgement ack = Acknowledgement.of(message("""
                24 00 00 00 02 00 00 01 34 12 00 00 45 23 01 00   # NLMSG_ERROR, CAPPED
                00 00 00 00                                       # error
                20 00 00 00 10 00 05 00 34 12 00 00 00 00 00 00   # header of the request
                """));
        assertThat(ack.errno()).isZero();
        assertThat(ack.requestType()).isEqualTo(16);
        assertThat(ack.extended()).isEmpty();
        assertThat(ack.echoedBytes()).isZero();
    }

    @Test
    void extendedAcknowledgementFollowsTheHeaderOfACappedRequest() {
        Acknowledgement ack = Acknowledgement.of(message("""
                34 00 00 00 02 00 00 03 34 12 00 00 45 23 01 00   # CAPPED, ACK_TLVS
                ef ff ff ff                                       # -17
                50 00 00 00 10 00 05 06 34 12 00 00 00 00 00 00   # 80 bytes, not repeated
                08 00 01 00 6f 68 21 00                           # MSG "oh!"
                08 00 02 00 38 00 00 00                           # OFFS
                """));
        assertThat(ack.errno()).isEqualTo(17);
        ExtendedAck extended = ack.extended().orElseThrow();
        assertThat(extended.text()).contains("oh!");
        assertThat(extended.offset()).hasValue(0x38);
        assertThat(extended.missingType()).isEmpty();
        assertThat(extended.policy()).isEmpty();
        assertThat(ack.echoedBytes()).isZero();
    }

    @Test
    void extendedAcknowledgementFollowsTheWholeRequestWhereThatIsRepeated() {
        Acknowledgement ack = Acknowledgement.of(message("""
                40 00 00 00 02 00 00 02 34 12 00 00 45 23 01 00   # ACK_TLVS
                ea ff ff ff                                       # -22
                15 00 00 00 10 00 05 06 34 12 00 00 00 00 00 00   # a request of 21 bytes
                01 02 03 04 05 00 00 00                           # its rest, padded
                08 00 05 00 03 00 00 00                           # MISS_TYPE
                08 00 06 00 10 00 00 00                           # MISS_NEST
                04 00 01 00                                       # MSG, empty
                """));
        assertThat(ack.errno()).isEqualTo(22);
        assertThat(ack.extended().orElseThrow().missingType()).hasValue(3);
        assertThat(ack.extended().orElseThrow().missingNest()).hasValue(16);
        assertThat(ack.echoedBytes()).isEqualTo(8);
    }

    @Test
    void aPolicyIsDescribed() {
        Acknowledgement ack = Acknowledgement.of(message("""
                48 00 00 00 02 00 00 03 34 12 00 00 45 23 01 00
                de ff ff ff
                50 00 00 00 10 00 05 06 34 12 00 00 00 00 00 00
                24 00 04 80                                       # POLICY, NESTED
                  0c 00 04 00 44 00 00 00 00 00 00 00             #   MIN_VALUE_U 68
                  0c 00 05 00 ff ff 00 00 00 00 00 00             #   MAX_VALUE_U
                  08 00 01 00 04 00 00 00                         #   TYPE U32
                """));
        assertThat(ack.errno()).isEqualTo(34);
        assertThat(ack.extended().orElseThrow().policy()).contains("U32, 68 to 65535");
    }

    @Test
    void anAcknowledgementThatIsTooShortIsMalformed() {
        assertThatThrownBy(() ->
                        Acknowledgement.of(message("14 00 00 00 02 00 00 00 34 12 00 00 45 23 01 00 00 00 00 00")))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessage("nlmsgerr at offset 16: expected 20 bytes, found 4");
    }

    @Test
    void aRequestLengthThatCannotBeIsNoReasonToFail() {
        for (String length : new String[] {"00 00 00 00", "ff ff ff ff", "ff ff ff 7f", "07 00 00 00"}) {
            Acknowledgement ack = Acknowledgement.of(message(
                    "24 00 00 00 02 00 00 02 34 12 00 00 45 23 01 00 ea ff ff ff",
                    length,
                    "10 00 05 06 34 12 00 00 00 00 00 00"));
            assertThat(ack.errno()).isEqualTo(22);
            assertThat(ack.extended().orElseThrow().text()).isEmpty();
        }
    }

    @Test
    void theEndOfADumpHasAnErrnoAndMaySayMore() {
        DumpEnd good = DumpEnd.of(message("14 00 00 00 03 00 02 00 34 12 00 00 45 23 01 00 00 00 00 00"));
        assertThat(good.errno()).isZero();
        assertThat(good.extended()).isEmpty();
        DumpEnd bad = DumpEnd.of(
                message("1c 00 00 00 03 00 02 02 34 12 00 00 45 23 01 00 ea ff ff ff", "08 00 01 00 6f 68 21 00"));
        assertThat(bad.errno()).isEqualTo(22);
        assertThat(bad.extended().orElseThrow().text()).contains("oh!");
        assertThat(DumpEnd.of(message("10 00 00 00 03 00 02 00 34 12 00 00 45 23 01 00"))
                        .errno())
                .as("without a payload")
                .isZero();
    }

    /** 24: U8; 32: NEST(36: IN_U16, 44: IN_NEST(48: IN_NAME)); 56: HOPS(60: hop, 68: NAME). */
    private static final Message REQUEST = Things.message(
            "05 00 01 00 07 00 00 00",
            "18 00 1b 00  06 00 01 00 45 23 00 00  0c 00 02 00  05 00 03 00 00 00 00 00",
            "14 00 1f 00  10 00 00 00 45 23 01 00  07 00 11 00 61 62 00 00");

    @Test
    void anOffsetIsFoundInTheRequest() {
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, 24)).contains("X_U8");
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, 32)).contains("X_NEST");
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, 36)).contains("X_NEST.IN_U16");
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, 48)).contains("X_NEST.IN_NEST.IN_NAME");
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, 68)).contains("X_HOPS.X_NAME");
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, 28)).isEmpty();
        assertThat(AttributeLocator.pathAt(REQUEST, Things.CATALOG, -1)).isEmpty();
        assertThat(AttributeLocator.pathAt(REQUEST, MessageCatalog.EMPTY, 24)).isEmpty();
        assertThat(AttributeLocator.pathAt(Things.message("02 00 00 00"), Things.CATALOG, 24))
                .isEmpty();
    }

    @Test
    void aMissingAttributeIsNamed() {
        assertThat(AttributeLocator.missing(REQUEST, Things.CATALOG, 2, OptionalInt.empty()))
                .contains("X_U16");
        assertThat(AttributeLocator.missing(REQUEST, Things.CATALOG, 3, OptionalInt.of(32)))
                .contains("X_NEST.IN_NAME");
        assertThat(AttributeLocator.missing(REQUEST, Things.CATALOG, 1, OptionalInt.of(44)))
                .contains("X_NEST.IN_NEST.IN_U16");
        assertThat(AttributeLocator.missing(REQUEST, Things.CATALOG, 1, OptionalInt.of(28)))
                .isEmpty();
    }

    @Test
    void thePrinterShowsTheTreeAndWhatIsUnknownOrMalformed() {
        Message message = Things.message(
                "05 00 02 00 07 00 00 00",
                "10 00 1b 00  06 00 01 00 45 23 00 00  04 00 63 00",
                "08 00 1c 80 ff 00 01 00",
                "05 00 01 40 07 00 00 00",
                "01 02");
        assertThat(MessagePrinter.print(message, Things.CATALOG)).isEqualTo("""
                        X_NEWTHING flags 0 seq 7 port 9, 66 bytes
                          thingmsg family=2 index=74565
                          @24 X_U16 malformed: X_U16 at offset 28: expected u16 of 2 bytes, found 1 bytes: 07
                          @32 X_NEST
                            @36 IN_U16 = 9029
                            @44 IN(99) = (empty)
                          @48 X_FLAGGED (NESTED)
                            malformed: X_FLAGGED at offset 52: expected an attribute of 4 to 4 bytes, found 255
                            ff 00 01 00
                          @56 X_U8 (flags 0x4000) = 7
                          left over: 01 02
                        """);
        assertThat(MessagePrinter.print(message, MessageCatalog.EMPTY))
                .startsWith("type 100 flags 0 seq 7 port 9, 66 bytes\n  02 00 00 00 45 23 01 00 05 00 02 00");
        assertThat(MessagePrinter.print(
                        message("10 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00"), MessageCatalog.EMPTY))
                .isEqualTo("NLMSG_NOOP flags 0 seq 0 port 0, 16 bytes\n  (empty)\n");
        assertThat(MessagePrinter.print(
                        message("12 00 00 00 02 00 00 00 00 00 00 00 00 00 00 00 01 02"), MessageCatalog.EMPTY))
                .isEqualTo("NLMSG_ERROR flags 0 seq 0 port 0, 18 bytes\n  01 02\n");
    }
}
