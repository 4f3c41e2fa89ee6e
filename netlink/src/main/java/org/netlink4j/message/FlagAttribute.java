package org.netlink4j.message;

/**
 * True by its presence. Some flags are sent empty and reported as a byte, or the other way round: so an empty payload is
 * true, and a payload of one byte is true unless that byte is 0.
 */
public final class FlagAttribute extends Attribute<Boolean> {

    FlagAttribute(int type, String name) {
        super(type, name);
    }

    @Override
    public String layout() {
        return "flag";
    }

    @Override
    FlagAttribute at(int number) {
        return new FlagAttribute(number, name());
    }

    @Override
    Boolean read(Payload payload) {
        if (payload.length() > 1) {
            throw payload.malformed(this, "a flag of at most 1 byte");
        }
        return payload.length() == 0 || payload.buffer().getByte(payload.at()) != 0;
    }

    @Override
    void write(MessageWriter writer, Boolean value) {
        if (!value) {
            throw refuse(value, "cannot be sent: a flag is absent where it is false");
        }
    }

    @Override
    String format(Boolean value) {
        return value.toString();
    }
}
