package org.netlink4j.rtnetlink.nexthop;

import org.netlink4j.message.StructView;

/**
 * A member of a group.
 *
 * @param id the id of the nexthop, 1 to 2^32 - 1
 * @param weight how much it gets, in proportion to the other members' weights: 1 to 256, to 65536 since Linux 6.12
 */
public record NexthopMember(long id, int weight) {

    static NexthopMember of(StructView member) {
        int high = member.getInt(NexthopGrp.WEIGHT_HIGH);
        return new NexthopMember(member.get(NexthopGrp.ID), (high << 8 | member.getInt(NexthopGrp.WEIGHT)) + 1);
    }

    StructView toStruct() {
        return NexthopGrp.LAYOUT
                .fill()
                .set(NexthopGrp.ID, id)
                .set(NexthopGrp.WEIGHT, weight - 1 & 0xff)
                .set(NexthopGrp.WEIGHT_HIGH, weight - 1 >> 8)
                .view();
    }

    /** The member in the words of {@code ip nexthop}: {@code 10} or {@code 10,3}. */
    @Override
    public String toString() {
        return weight == 1 ? Long.toString(id) : id + "," + weight;
    }
}
