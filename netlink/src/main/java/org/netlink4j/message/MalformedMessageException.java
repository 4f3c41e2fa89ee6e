package org.netlink4j.message;

/**
 * Bytes that are not what they should be: a broken header, a broken chain of attributes, or an attribute whose length
 * does not fit its type. The message names the place, what was expected and what was found.
 *
 * <p>Only what was asked for fails: the other attributes of the same message still read.
 */
public final class MalformedMessageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * Describes a malformed message.
     *
     * @param where what was read, such as {@code IFLA_LINKINFO.IFLA_INFO_DATA}
     * @param offset its place, in bytes from the start of the message, or of the datagram that was gone through
     * @param problem what was expected and what was found
     */
    public MalformedMessageException(String where, int offset, String problem) {
        super(where + " at offset " + offset + ": " + problem);
        this.offset = offset;
    }

    /** The place, in bytes from the start of the message, or of the datagram that a cursor goes through. */
    public int offset() {
        return offset;
    }
}
