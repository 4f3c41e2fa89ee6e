package org.netlink4j.message;

/** A C struct. A longer one than known keeps its tail, a shorter one leaves its last fields absent. */
public final class StructAttribute extends Attribute<StructView> {

    private final StructLayout struct;

    StructAttribute(int type, String name, StructLayout struct) {
        super(type, name);
        this.struct = struct;
    }

    /** The layout of the struct. */
    public StructLayout struct() {
        return struct;
    }

    @Override
    public String layout() {
        return "struct " + struct.name();
    }

    @Override
    StructAttribute at(int number) {
        return new StructAttribute(number, name(), struct);
    }

    @Override
    StructView read(Payload payload) {
        return new StructView(struct, payload.buffer(), payload.at(), payload.length(), payload.order());
    }

    @Override
    void write(MessageWriter writer, StructView value) {
        writer.struct(value);
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        to.struct(read(from));
    }

    @Override
    String format(StructView value) {
        return value.toString();
    }
}
