package org.netlink4j.message;

import java.util.ArrayList;
import java.util.List;

/** An array of C structs, one behind the other without padding. */
public final class StructsAttribute extends Attribute<List<StructView>> {

    private final StructLayout struct;

    StructsAttribute(int type, String name, StructLayout struct) {
        super(type, name);
        this.struct = struct;
    }

    /** The layout of an element. */
    public StructLayout struct() {
        return struct;
    }

    @Override
    public String layout() {
        return "struct " + struct.name() + "[]";
    }

    @Override
    StructsAttribute at(int number) {
        return new StructsAttribute(number, name(), struct);
    }

    @Override
    List<StructView> read(Payload payload) {
        if (payload.length() % struct.size() != 0) {
            throw payload.malformed(this, "a multiple of " + struct.size() + " bytes");
        }
        List<StructView> elements = new ArrayList<>();
        for (int at = 0; at < payload.length(); at += struct.size()) {
            elements.add(new StructView(struct, payload.buffer(), payload.at() + at, struct.size(), payload.order()));
        }
        return elements;
    }

    @Override
    void write(MessageWriter writer, List<StructView> value) {
        value.forEach(writer::struct);
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        write(to, read(from));
    }

    @Override
    String format(List<StructView> value) {
        return value.toString();
    }
}
