package org.netlink4j.message;

/** A payload with a {@link Coding} of its own. */
public final class CodedAttribute<T> extends Attribute<T> {

    private final Coding<T> coding;

    CodedAttribute(int type, String name, Coding<T> coding) {
        super(type, name);
        this.coding = coding;
    }

    /** How the payload is laid out. */
    public Coding<T> coding() {
        return coding;
    }

    @Override
    public String layout() {
        return coding.layout();
    }

    @Override
    CodedAttribute<T> at(int number) {
        return new CodedAttribute<>(number, name(), coding);
    }

    @Override
    T read(Payload payload) {
        try {
            return coding.read(payload.bytes(), payload.order(), payload.parent());
        } catch (IllegalArgumentException e) {
            throw payload.malformed(this, String.valueOf(e.getMessage()));
        }
    }

    @Override
    void write(MessageWriter writer, T value) {
        try {
            writer.bytes(coding.write(value, writer.order()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name() + ": " + e.getMessage(), e);
        }
    }

    @Override
    void transcode(Payload from, MessageWriter to) {
        write(to, read(from));
    }

    @Override
    String format(T value) {
        return coding.format(value);
    }
}
