package org.netlink4j.message;

import java.util.function.Supplier;

/** One struct with attributes behind it, such as the {@code ifinfomsg} and attributes of {@code VETH_INFO_PEER}. */
public final class HeadedAttribute extends Attribute<Headed> {

    private final StructLayout struct;
    private final Supplier<AttributeSet> set;
    private final boolean flagged;

    HeadedAttribute(int type, String name, StructLayout struct, Supplier<AttributeSet> set, boolean flagged) {
        super(type, name);
        this.struct = struct;
        this.set = set;
        this.flagged = flagged;
    }

    /** The layout of the struct. */
    public StructLayout struct() {
        return struct;
    }

    /** The attributes behind it. */
    public AttributeSet inside() {
        return set.get();
    }

    @Override
    public String layout() {
        return "struct " + struct.name() + ", nest";
    }

    @Override
    int wireType() {
        return flagged ? type() | NESTED : type();
    }

    @Override
    HeadedAttribute at(int number) {
        return new HeadedAttribute(number, name(), struct, set, flagged);
    }

    @Override
    Headed read(Payload payload) {
        if (payload.length() < struct.size()) {
            throw payload.malformed(this, "struct " + struct.name() + " of " + struct.size() + " bytes");
        }
        StructView header = new StructView(struct, payload.buffer(), payload.at(), struct.size(), payload.order());
        int head = Math.min(Wire.align(struct.size()), payload.length());
        int rest = payload.length() - head;
        return new Headed(header, payload.parent().headed(this, set.get(), payload.at() + head, rest, header));
    }

    @Override
    void write(MessageWriter writer, Headed value) {
        writer.header(value.header());
        writer.attributes(value.attributes());
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        Headed value = read(from);
        value.transcode(to);
    }

    @Override
    String format(Headed value) {
        return value.toString();
    }
}
