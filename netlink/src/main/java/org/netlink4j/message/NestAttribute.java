package org.netlink4j.message;

import java.util.function.Function;

/**
 * Attributes inside an attribute. What they are may depend on a neighbour, as {@code IFLA_INFO_DATA} depends on
 * {@code IFLA_INFO_KIND}, or on the message's header.
 */
public final class NestAttribute extends Attribute<Attributes> {

    private final Function<Attributes, AttributeSet> choice;
    private final boolean flagged;

    NestAttribute(int type, String name, Function<Attributes, AttributeSet> choice, boolean flagged) {
        super(type, name);
        this.choice = choice;
        this.flagged = flagged;
    }

    /** What is inside, where this nest stands among {@code parent}. */
    public AttributeSet inside(Attributes parent) {
        return choice.apply(parent);
    }

    @Override
    public String layout() {
        return "nest";
    }

    @Override
    int wireType() {
        return flagged ? type() | NESTED : type();
    }

    @Override
    NestAttribute at(int number) {
        return new NestAttribute(number, name(), choice, flagged);
    }

    @Override
    Attributes read(Payload payload) {
        return payload.parent().nested(this, inside(payload.parent()), payload.at(), payload.length());
    }

    @Override
    void write(MessageWriter writer, Attributes value) {
        writer.attributes(value);
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        to.transcode(read(from));
    }

    @Override
    String format(Attributes value) {
        return value.toString();
    }
}
