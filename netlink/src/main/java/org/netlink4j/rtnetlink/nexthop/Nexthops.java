package org.netlink4j.rtnetlink.nexthop;

import java.util.List;
import java.util.function.ToIntFunction;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.socket.NetlinkException;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * The nexthops of one namespace, and what can be done with them; Linux 5.3. Safe for all threads. Every method throws
 * {@link NetlinkException} where the kernel refuses. Changes need CAP_NET_ADMIN.
 *
 * <p>Note: with a nexthop the kernel deletes the routes that use it, and says nothing of that.
 */
public final class Nexthops {

    private final RequestSocket socket;
    private final ToIntFunction<String> indexOf;

    /**
     * Operations over a socket, which stays the caller's.
     *
     * @param indexOf finds the index of the link with a name, or throws {@link NotFoundException}
     */
    public Nexthops(RequestSocket socket, ToIntFunction<String> indexOf) {
        this.socket = socket;
        this.indexOf = indexOf;
    }

    /**
     * Makes a nexthop or group, and returns it as the kernel has it, with the id that it chose where none was said.
     *
     * @throws org.netlink4j.socket.ExistsException if there is one with that id
     */
    public Nexthop add(NexthopSpec nexthop) {
        return write(nexthop, "add", Flags.CREATE | Flags.EXCL);
    }

    /** Adds a nexthop again as it was reported. */
    public Nexthop add(Nexthop nexthop) {
        return add(NexthopSpec.of(nexthop));
    }

    /** Makes a nexthop or group, or changes the one with its id; routes that use it follow. A group stays a group. */
    public Nexthop replace(NexthopSpec nexthop) {
        if (nexthop.id() == 0) {
            throw new IllegalArgumentException("id: not said, and a nexthop is replaced by its id");
        }
        return write(nexthop, "replace", Flags.CREATE | Flags.REPLACE);
    }

    /** The request that makes a nexthop or group, for a batch; a link that it names is looked up now. */
    public Request adding(NexthopSpec nexthop) {
        return writing(nexthop, "add", Flags.CREATE | Flags.EXCL);
    }

    /** The request that deletes the nexthop or group with this id, for a batch. */
    public Request deleting(long id) {
        return Request.of(NexthopMessages.DELETE, "delete nexthop id " + id).attributes(only(id).build());
    }

    private Request writing(NexthopSpec nexthop, String verb, int flags) {
        return Request.of(NexthopMessages.NEW, verb + " nexthop " + nexthop)
                .flags(flags)
                .header(nexthop.header())
                .attributes(nexthop.attributes(indexOf));
    }

    private Nexthop write(NexthopSpec nexthop, String verb, int flags) {
        String operation = verb + " nexthop " + nexthop;
        Reply reply = socket.request(writing(nexthop, verb, flags | Flags.ECHO));
        for (Message message : reply.messages()) {
            if (message.type() == NexthopMessages.NEW.number()) {
                Nexthop echoed = new Nexthop(message);
                if (nexthop.id() == 0 || nexthop.id() == echoed.id()) {
                    return echoed;
                }
            }
        }
        if (nexthop.id() == 0) {
            throw new IllegalStateException(operation + ": done, but the kernel did not say which id it chose");
        }
        return get(nexthop.id());
    }

    /**
     * Deletes the nexthop or group with this id, and the routes that use it.
     *
     * @throws NotFoundException if there is none
     */
    public void delete(long id) {
        socket.request(deleting(id));
    }

    /** Deletes a nexthop as it was reported. */
    public void delete(Nexthop nexthop) {
        delete(nexthop.id());
    }

    private static AttributesBuilder only(long id) {
        NexthopSpec.requireRange("id", id, 1, 0xffff_ffffL);
        return Attributes.builder(NexthopAttributes.SET).set(NexthopAttributes.ID, id);
    }

    /**
     * The nexthop or group with this id.
     *
     * @throws NotFoundException if there is none
     */
    public Nexthop get(long id) {
        return new Nexthop(one(NexthopMessages.GET, "get nexthop id " + id, only(id)));
    }

    /**
     * The group with this id, with {@link Nexthop#statistics}; Linux 6.9.
     *
     * @param hardware whether to ask the hardware too
     * @throws NotFoundException if there is none
     */
    public Nexthop getWithStatistics(long id, boolean hardware) {
        int flags = NexthopAttributes.DUMP_STATS | (hardware ? NexthopAttributes.DUMP_HW_STATS : 0);
        return new Nexthop(
                one(NexthopMessages.GET, "get nexthop id " + id, only(id).set(NexthopAttributes.OP_FLAGS, flags)));
    }

    private Message one(MessageType type, String operation, AttributesBuilder attributes) {
        return socket.get(Request.of(type, operation).attributes(attributes.build()));
    }

    /** All nexthops and groups, by id. */
    public List<Nexthop> list() {
        return list(NexthopFilter.ALL);
    }

    /** The nexthops over a link, by its name. */
    public List<Nexthop> list(String link) {
        return list(NexthopFilter.ALL.link(indexOf.applyAsInt(link)));
    }

    /**
     * The nexthops and groups that pass a filter, by id.
     *
     * @throws org.netlink4j.socket.InterruptedDumpException if nexthops came or went each time that we asked
     */
    public List<Nexthop> list(NexthopFilter filter) {
        Request request = Request.of(NexthopMessages.GET, "list nexthops").attributes(filter.attributes());
        return socket.dump(request).stream()
                .map(Nexthop::new)
                .filter(nexthop -> nexthop.message().hasFlag(Flags.DUMP_FILTERED) || filter.matches(nexthop))
                .toList();
    }

    /** The buckets of all resilient groups; Linux 5.13. */
    public List<Bucket> buckets() {
        return buckets(Attributes.builder(NexthopAttributes.SET), "list nexthop buckets");
    }

    /**
     * The buckets of a resilient group; Linux 5.13.
     *
     * @throws NotFoundException if there is no such group
     */
    public List<Bucket> buckets(long groupId) {
        return buckets(only(groupId), "list nexthop buckets of id " + groupId);
    }

    private List<Bucket> buckets(AttributesBuilder attributes, String operation) {
        Request request = Request.of(NexthopMessages.GET_BUCKET, operation).attributes(attributes.build());
        return socket.dump(request).stream().map(Bucket::new).toList();
    }

    /**
     * One bucket of a resilient group; Linux 5.13.
     *
     * @param index 0 to 65535
     * @throws NotFoundException if there is no such group or bucket
     */
    public Bucket bucket(long groupId, int index) {
        Attributes bucket = Attributes.builder(BucketAttributes.SET)
                .set(BucketAttributes.INDEX, index)
                .build();
        return new Bucket(one(
                NexthopMessages.GET_BUCKET,
                "get nexthop bucket id " + groupId + " index " + index,
                only(groupId).set(NexthopAttributes.RES_BUCKET, bucket)));
    }
}
