package org.netlink4j.rtnetlink.nexthop;

import java.time.Duration;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.rtnetlink.route.RouteFlags;

/** A bucket of a resilient group, as the kernel reports it; Linux 5.13. */
public final class Bucket extends MessageObject {

    /** Reads a {@code RTM_NEWNEXTHOPBUCKET} message. */
    public Bucket(Message message) {
        super(message, NexthopMessages.NEW_BUCKET);
    }

    private Attributes bucket() {
        return attributes().nest(NexthopAttributes.RES_BUCKET);
    }

    /** The id of the group. */
    public long groupId() {
        return attributes().require(NexthopAttributes.ID);
    }

    /** The index in the group, from 0. */
    public int index() {
        return Math.toIntExact(bucket().require(BucketAttributes.INDEX));
    }

    /** The id of the member that it uses. */
    public long nexthopId() {
        return bucket().require(BucketAttributes.NH_ID);
    }

    /** How long it had no traffic, to 1/100 s. */
    public Duration idleTime() {
        return ResilientGroup.duration(bucket().number(BucketAttributes.IDLE_TIME, 0));
    }

    /** The flags {@code RTNH_F_*}, see {@link RouteFlags}. */
    public int flags() {
        return header().getInt(NhMsg.FLAGS);
    }

    /** The bucket in the words of {@code ip nexthop bucket}. */
    @Override
    public String toString() {
        return "id " + groupId() + " index " + index() + " idle_time " + ResilientGroup.seconds(idleTime()) + " nhid "
                + nexthopId();
    }
}
