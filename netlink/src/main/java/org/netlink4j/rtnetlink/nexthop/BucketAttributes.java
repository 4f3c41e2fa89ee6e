package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.NumberAttribute;

/** A bucket of a resilient group: {@code NHA_RES_BUCKET_*} of {@code linux/nexthop.h}; Linux 5.13. */
public final class BucketAttributes {

    private static final AttributeSet.Builder RES_BUCKET = AttributeSet.builder("NHA_RES_BUCKET");

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = RES_BUCKET.bytes(0, "NHA_RES_BUCKET_PAD");

    /** The index of the bucket, from 0. */
    public static final NumberAttribute INDEX = RES_BUCKET.u16(1, "NHA_RES_BUCKET_INDEX");

    /** How long it had no traffic, in 1/100 s. */
    public static final NumberAttribute IDLE_TIME = RES_BUCKET.u64(2, "NHA_RES_BUCKET_IDLE_TIME");

    /** The id of the nexthop that it uses. */
    public static final NumberAttribute NH_ID = RES_BUCKET.u32(3, "NHA_RES_BUCKET_NH_ID");

    /** All of them. */
    public static final AttributeSet SET = RES_BUCKET.build();

    private BucketAttributes() {}
}
