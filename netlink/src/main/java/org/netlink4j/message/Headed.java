package org.netlink4j.message;

/**
 * A C struct with attributes behind it: the peer of a veth pair, a hop of a multipath route.
 *
 * @param header the struct
 * @param attributes what follows it, aligned to four bytes
 */
public record Headed(StructView header, Attributes attributes) {

    /** Writes what was read, as it is but for the byte order of numbers. */
    void transcode(MessageWriter to) {
        int headerEnd = header.offset() + header.length();
        to.struct(header);
        to.raw(attributes.buffer(), headerEnd, attributes.start() - headerEnd);
        to.transcode(attributes);
    }
}
