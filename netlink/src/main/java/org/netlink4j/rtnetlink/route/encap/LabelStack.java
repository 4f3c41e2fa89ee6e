package org.netlink4j.rtnetlink.route.encap;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Coding;

/**
 * Labels of MPLS, the outermost first: entries of RFC 3032, four bytes each in network byte order, as in
 * {@code linux/mpls.h}. The last has the bottom-of-stack bit, which is set when the stack is written.
 *
 * @param entries the 32 bits of each entry: label, traffic class, bottom of stack, time to live
 */
public record LabelStack(List<Integer> entries) {

    /** The largest label: 20 bits. */
    public static final int MAX_LABEL = 0xfffff;

    private static final int LABEL_SHIFT = 12;
    private static final int BOTTOM = 0x100;

    /** How a stack is laid out in an attribute. */
    public static final Coding<LabelStack> CODING = new Coding<>() {
        @Override
        public String layout() {
            return "struct mpls_label[]";
        }

        @Override
        public LabelStack read(byte[] payload, ByteOrder order, Attributes among) {
            return of(payload);
        }

        @Override
        public byte[] write(LabelStack value, ByteOrder order) {
            return value.toBytes();
        }
    };

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no entry
     */
    public LabelStack {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a label stack has at least one label");
        }
        entries = List.copyOf(entries);
    }

    /**
     * A stack of labels, the outermost first, with traffic class and time to live of zero.
     *
     * @throws IllegalArgumentException if one is not in 0..1048575, or there is none
     */
    public static LabelStack of(int... labels) {
        List<Integer> entries = new ArrayList<>();
        for (int label : labels) {
            if (label < 0 || label > MAX_LABEL) {
                throw new IllegalArgumentException("label: " + label + " is not in 0.." + MAX_LABEL);
            }
            entries.add(label << LABEL_SHIFT);
        }
        if (!entries.isEmpty()) {
            int last = entries.size() - 1;
            entries.set(last, entries.get(last) | BOTTOM);
        }
        return new LabelStack(entries);
    }

    /**
     * The stack that a text says: labels with slashes between, as {@code ip route} has them, {@code 100/200}.
     *
     * @param field what the text is for: the exception begins with it
     */
    public static LabelStack parse(String field, String text) {
        int[] labels;
        try {
            labels = Arrays.stream(text.split("/", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(field + ": \"" + text + "\" is not labels with slashes between", e);
        }
        try {
            return of(labels);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field + ": " + e.getMessage(), e);
        }
    }

    /** The stack with these bytes. */
    public static LabelStack of(byte[] bytes) {
        if (bytes.length == 0 || bytes.length % Integer.BYTES != 0) {
            throw new IllegalArgumentException("labels of 4 bytes");
        }
        List<Integer> entries = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            entries.add(buffer.getInt());
        }
        return new LabelStack(entries);
    }

    /** The entries as they are sent. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(entries.size() * Integer.BYTES);
        entries.forEach(buffer::putInt);
        return buffer.array();
    }

    /** The labels, the outermost first. */
    public List<Integer> labels() {
        return entries.stream().map(entry -> entry >>> LABEL_SHIFT).toList();
    }

    /** The labels as {@code ip route} has them: {@code 100/200}. */
    @Override
    public String toString() {
        return labels().stream().map(String::valueOf).collect(Collectors.joining("/"));
    }
}
