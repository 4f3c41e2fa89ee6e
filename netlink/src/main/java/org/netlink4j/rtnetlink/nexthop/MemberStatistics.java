package org.netlink4j.rtnetlink.nexthop;

import java.util.OptionalLong;
import org.netlink4j.message.Attributes;

/**
 * What a member of a group has forwarded; Linux 6.9.
 *
 * @param id the id of the member
 * @param packets packets, those that hardware forwarded included where it was asked
 * @param hardwarePackets packets that hardware forwarded, where it was asked
 */
public record MemberStatistics(long id, long packets, OptionalLong hardwarePackets) {

    static MemberStatistics of(Attributes member) {
        return new MemberStatistics(
                member.require(GroupStatsAttributes.ID),
                member.number(GroupStatsAttributes.PACKETS, 0),
                member.number(GroupStatsAttributes.PACKETS_HW));
    }
}
