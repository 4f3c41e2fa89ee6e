package org.netlink4j.message;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An array of numbers, one behind the other without padding. */
public final class NumbersAttribute extends Attribute<List<Long>> {

    private final NumberAttribute.Format format;

    NumbersAttribute(int type, String name, NumberAttribute.Format format) {
        super(type, name);
        this.format = format;
    }

    /** The number of bytes of an element. */
    public int width() {
        return format.width();
    }

    @Override
    public String layout() {
        return (format.bigEndian() ? "be" : format.signed() ? "s" : "u") + format.width() * 8 + "[]";
    }

    @Override
    NumbersAttribute at(int number) {
        return new NumbersAttribute(number, name(), format);
    }

    @Override
    List<Long> read(Payload payload) {
        int width = format.width();
        if (payload.length() % width != 0) {
            throw payload.malformed(this, "a multiple of " + width + " bytes");
        }
        List<Long> numbers = new ArrayList<>(payload.length() / width);
        for (int at = 0; at < payload.length(); at += width) {
            long value = Wire.get(payload.buffer(), payload.at() + at, width, format.order(payload.order()));
            numbers.add(format.signed() ? Wire.signed(value, width) : value);
        }
        return numbers;
    }

    @Override
    void write(MessageWriter writer, List<Long> value) {
        for (long number : value) {
            if (number < format.min() || number > format.max()) {
                throw refuse(number, "is not in " + format.min() + ".." + format.max());
            }
            writer.number(format.width(), format.order(writer.order()), number);
        }
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        write(to, read(from));
    }

    @Override
    String format(List<Long> value) {
        return value.stream().map(format::show).collect(Collectors.joining(" "));
    }
}
