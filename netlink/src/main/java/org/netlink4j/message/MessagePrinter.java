package org.netlink4j.message;

import java.util.HexFormat;
import java.util.List;

/**
 * Shows any message, known or not, as an indented tree: names, values, each attribute's offset from the start of the
 * message, and the bytes where nothing is known or a value is malformed. Never throws for what a message contains.
 */
public final class MessagePrinter {

    /** Deeper nests are shown as bytes: no message of the kernel is nearly as deep, but a forged one may be. */
    private static final int MAX_DEPTH = 32;

    private static final Codes FLAGS = Codes.flags("REQUEST", "MULTI", "ACK", "ECHO", "DUMP_INTR", "DUMP_FILTERED");

    private final MessageCatalog catalog;
    private final StringBuilder text = new StringBuilder();

    private MessagePrinter(MessageCatalog catalog) {
        this.catalog = catalog;
    }

    /** The message as text of several lines, each ended by a newline. */
    public static String print(Message message, MessageCatalog catalog) {
        MessagePrinter printer = new MessagePrinter(catalog);
        printer.message(message);
        return printer.text.toString();
    }

    private void message(Message message) {
        MessageType type = catalog.find(message.type());
        String name = type != null ? type.name() : ControlMessages.name(message.type());
        line(
                0,
                name + " flags " + FLAGS.format(message.flags()) + " seq "
                        + Integer.toUnsignedString(message.sequence()) + " port "
                        + Integer.toUnsignedString(message.port()) + ", " + message.length() + " bytes");
        if (type != null) {
            struct(1, message.header(type.header()));
            attributes(1, type.attributes(message));
        } else if (message.type() == ControlMessages.ERROR && message.length() >= 36) {
            Acknowledgement acknowledgement = Acknowledgement.of(message);
            struct(1, message.header(Acknowledgement.STRUCT));
            if (acknowledgement.echoedBytes() > 0) {
                line(1, "request repeated, " + acknowledgement.echoedBytes() + " bytes");
            }
            attributes(1, acknowledgement.attributes());
        } else if (message.type() == ControlMessages.DONE) {
            struct(1, message.header(DumpEnd.STRUCT));
            attributes(1, DumpEnd.of(message).attributes());
        } else {
            bytes(1, message.attributesAt(Message.HEADER, AttributeSet.UNKNOWN));
        }
    }

    private void bytes(int depth, Attributes payload) {
        byte[] bytes = new byte[payload.length()];
        payload.buffer().getBytes(payload.start(), bytes);
        line(depth, hex(bytes));
    }

    private void struct(int depth, StructView struct) {
        line(depth, struct.layout().name() + " " + struct);
    }

    private void attributes(int depth, Attributes attributes) {
        try {
            List<Attributes.Entry> entries = attributes.entries();
            for (Attributes.Entry entry : entries) {
                entry(depth, entry);
            }
            byte[] leftover = attributes.leftover();
            if (leftover.length > 0) {
                line(depth, "left over: " + hex(leftover));
            }
        } catch (MalformedMessageException e) {
            line(depth, "malformed: " + e.getMessage());
            bytes(depth, attributes);
        }
    }

    private void entry(int depth, Attributes.Entry entry) {
        String name = "@" + entry.offset() + " " + entry.attribute().name() + flags(entry);
        if (depth >= MAX_DEPTH) {
            line(depth, name + " = " + hex(entry.bytes()));
            return;
        }
        try {
            if (entry.attribute() instanceof NestAttribute nest) {
                Attributes inside = nest.read(entry.payload());
                line(depth, name);
                attributes(depth + 1, inside);
            } else if (entry.attribute() instanceof HeadedAttribute headed) {
                Headed value = headed.read(entry.payload());
                line(depth, name);
                headed(depth + 1, value);
            } else if (entry.attribute() instanceof HeadedListAttribute list) {
                List<Headed> values = list.read(entry.payload());
                line(depth, name);
                values.forEach(value -> headed(depth + 1, value));
            } else if (!entry.isKnown()) {
                line(depth, name + " = " + hex(entry.bytes()));
            } else {
                line(depth, name + " = " + format(entry, entry.attribute()));
            }
        } catch (MalformedMessageException e) {
            line(depth, name + " malformed: " + e.getMessage() + ": " + hex(entry.bytes()));
        }
    }

    private static <T> String format(Attributes.Entry entry, Attribute<T> attribute) {
        return attribute.format(attribute.read(entry.payload()));
    }

    private void headed(int depth, Headed value) {
        struct(depth, value.header());
        attributes(depth + 1, value.attributes());
    }

    private static String flags(Attributes.Entry entry) {
        int flags = entry.wireType() & ~Attribute.TYPE_MASK;
        return flags == 0
                ? ""
                : flags == Attribute.NESTED ? " (NESTED)" : " (flags 0x" + Integer.toHexString(flags) + ")";
    }

    private static String hex(byte[] bytes) {
        return bytes.length == 0 ? "(empty)" : HexFormat.ofDelimiter(" ").formatHex(bytes);
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line.stripTrailing()).append('\n');
    }
}
