package org.netlink4j.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class CodedAttributeTest {

    /** A number of two bytes in host order and a letter. */
    private static final Coding<String> NUMBERED = new Coding<>() {
        @Override
        public String layout() {
            return "struct numbered";
        }

        @Override
        public String read(byte[] payload, ByteOrder order, Attributes among) {
            if (payload.length != 3) {
                throw new IllegalArgumentException("3 bytes");
            }
            return ByteBuffer.wrap(payload).order(order).getShort() + "" + (char) payload[2];
        }

        @Override
        public byte[] write(String value, ByteOrder order) {
            if (value.length() < 2) {
                throw new IllegalArgumentException("\"" + value + "\" has no letter");
            }
            short number = Short.parseShort(value.substring(0, value.length() - 1));
            byte letter = (byte) value.charAt(value.length() - 1);
            return ByteBuffer.allocate(3)
                    .order(order)
                    .putShort(number)
                    .put(letter)
                    .array();
        }
    };

    private static final AttributeSet.Builder A = AttributeSet.builder("A");
    private static final CodedAttribute<String> ONE = A.coded(1, "A_ONE", NUMBERED);
    private static final BytesAttribute SHORT = A.bytes(2, "A_SHORT");
    private static final AttributeSet SET = A.build();

    @Test
    void whatIsWrittenIsRead() {
        Attributes attributes = Attributes.builder(SET).set(ONE, "291x").build();
        assertThat(attributes.get(ONE)).contains("291x");
        assertThat(attributes).hasToString("{A_ONE=291x}");
        assertThat(attributes.entries().get(0).bytes()).hasSize(3);
    }

    @Test
    void aPayloadThatDoesNotFitIsMalformedAndSaysWhatWould() {
        Attributes attributes = Attributes.builder(SET)
                .add(1, new byte[2])
                .set(SHORT, new byte[1])
                .build();
        assertThatThrownBy(() -> attributes.get(ONE))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("A_ONE")
                .hasMessageContaining("expected 3 bytes, found 2 bytes");
        assertThat(attributes.get(SHORT)).isPresent();
    }

    @Test
    void aValueThatCannotBeWrittenIsRefusedByName() {
        assertThatThrownBy(() -> Attributes.builder(SET).set(ONE, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A_ONE: \"1\" has no letter");
    }
}
