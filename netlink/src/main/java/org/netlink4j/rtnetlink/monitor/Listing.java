package org.netlink4j.rtnetlink.monitor;

import org.netlink4j.message.Message;
import org.netlink4j.message.StructField;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.socket.Request;

/**
 * How to list the objects of one kind and family.
 *
 * @param request asks for them
 * @param field where an object has its family
 * @param family the one to list; {@code AF_UNSPEC} for all
 */
record Listing(Request request, StructField field, int family) {

    /** Whether a message of the answer belongs to it: asked for a family that it lacks, the kernel lists all. */
    boolean includes(Message message) {
        return family == AddressFamily.UNSPEC
                || message.header(request.type().header()).getInt(field) == family;
    }
}
