package org.netlink4j.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Entries that each begin with a struct whose first field is the 16-bit length of the whole entry, and go on with
 * attributes: {@code RTA_MULTIPATH} and its {@code rtnexthop}s. The length is set when the list is written.
 */
public final class HeadedListAttribute extends Attribute<List<Headed>> {

    private final StructLayout struct;
    private final Supplier<AttributeSet> set;

    HeadedListAttribute(int type, String name, StructLayout struct, Supplier<AttributeSet> set) {
        super(type, name);
        this.struct = struct;
        this.set = set;
    }

    /** The layout of the struct that begins an entry. */
    public StructLayout struct() {
        return struct;
    }

    /** The attributes of an entry. */
    public AttributeSet inside() {
        return set.get();
    }

    @Override
    public String layout() {
        return "(struct " + struct.name() + ", nest)[]";
    }

    @Override
    HeadedListAttribute at(int number) {
        return new HeadedListAttribute(number, name(), struct, set);
    }

    @Override
    List<Headed> read(Payload payload) {
        List<Headed> entries = new ArrayList<>();
        int at = payload.at();
        int end = payload.at() + payload.length();
        while (end - at >= struct.size()) {
            int length = Wire.u16(payload.buffer(), at, payload.order());
            if (length < struct.size() || length > end - at) {
                throw payload.malformed(
                        this,
                        at,
                        "expected an entry of " + struct.size() + " to " + (end - at) + " bytes, found " + length);
            }
            StructView header = new StructView(struct, payload.buffer(), at, struct.size(), payload.order());
            int head = Math.min(Wire.align(struct.size()), length);
            entries.add(new Headed(header, payload.parent().headed(this, set.get(), at + head, length - head, header)));
            at += Math.min(Wire.align(length), end - at);
        }
        if (at != end) {
            throw payload.malformed(
                    this, at, "expected an entry of at least " + struct.size() + " bytes, found " + (end - at));
        }
        return entries;
    }

    @Override
    void write(MessageWriter writer, List<Headed> value) {
        for (Headed entry : value) {
            int start = writer.position();
            writer.header(entry.header());
            writer.attributes(entry.attributes());
            setLength(writer, start);
        }
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        int last = from.at();
        for (Headed entry : read(from)) {
            to.raw(from.buffer(), last, entry.header().offset() - last);
            int start = to.position();
            entry.transcode(to);
            setLength(to, start);
            last = entry.attributes().end();
        }
        to.raw(from.buffer(), last, from.at() + from.length() - last);
    }

    private void setLength(MessageWriter writer, int start) {
        int length = writer.position() - start;
        if (length > 0xffff) {
            throw refuse("an entry", "has " + length + " bytes, more than 65535");
        }
        writer.setNumber(start, 2, length);
    }

    @Override
    String format(List<Headed> value) {
        return value.toString();
    }
}
