package org.netlink4j.message;

/**
 * What the messages of one number are.
 *
 * @param number {@code nlmsg_type}
 * @param name the kernel's name, such as {@code RTM_NEWLINK}
 * @param header the struct that follows {@code nlmsghdr}
 * @param attributes what follows the struct
 */
public record MessageType(int number, String name, StructLayout header, AttributeSet attributes) {

    /** The attributes of a message of this type. */
    public Attributes attributes(Message message) {
        return message.attributes(header, attributes);
    }
}
