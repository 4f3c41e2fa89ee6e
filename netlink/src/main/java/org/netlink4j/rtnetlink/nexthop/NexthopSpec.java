package org.netlink4j.rtnetlink.nexthop;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.RouteFlags;
import org.netlink4j.rtnetlink.route.encap.Encap;

/**
 * A nexthop or a group to be made or changed; Linux 5.3.
 *
 * <pre>{@code
 * NexthopSpec.via("192.0.2.1").link("eth0").id(10)
 * NexthopSpec.group(new NexthopMember(10, 1), new NexthopMember(11, 3)).id(100)
 * }</pre>
 *
 * <p>Immutable: each method returns a changed copy. What is not said is not sent. Bad values are an
 * {@link IllegalArgumentException} that names the field and the bound.
 */
public final class NexthopSpec {

    private static final int SETTABLE_FLAGS = RouteFlags.ONLINK;

    private long id;
    private int family = AddressFamily.INET;
    private int protocol;
    private int flags;
    private @Nullable InetAddress gateway;
    private @Nullable String linkName;
    private int linkIndex;
    private boolean blackhole;
    private boolean fdb;
    private @Nullable Encap encap;
    private List<NexthopMember> members = List.of();
    private boolean resilient;
    private int buckets;
    private @Nullable Duration idleTimer;
    private @Nullable Duration unbalancedTimer;
    private @Nullable Boolean hardwareStatistics;

    private NexthopSpec() {}

    private NexthopSpec copy() {
        NexthopSpec copy = new NexthopSpec();
        copy.id = id;
        copy.family = family;
        copy.protocol = protocol;
        copy.flags = flags;
        copy.gateway = gateway;
        copy.linkName = linkName;
        copy.linkIndex = linkIndex;
        copy.blackhole = blackhole;
        copy.fdb = fdb;
        copy.encap = encap;
        copy.members = members;
        copy.resilient = resilient;
        copy.buckets = buckets;
        copy.idleTimer = idleTimer;
        copy.unbalancedTimer = unbalancedTimer;
        copy.hardwareStatistics = hardwareStatistics;
        return copy;
    }

    /** A gateway. */
    public static NexthopSpec via(String gateway) {
        NexthopSpec spec = new NexthopSpec();
        spec.gateway = IpText.parse("via", gateway);
        spec.family = IpText.family(spec.gateway);
        return spec;
    }

    /** A link by its name, without a gateway; IPv4 unless {@link #ipv6} is said. */
    public static NexthopSpec over(String link) {
        return new NexthopSpec().link(link);
    }

    /** A link by its index, without a gateway; IPv4 unless {@link #ipv6} is said. */
    public static NexthopSpec over(int link) {
        return new NexthopSpec().link(link);
    }

    /** What drops what it gets; IPv4 unless {@link #ipv6} is said. */
    public static NexthopSpec blackhole() {
        NexthopSpec spec = new NexthopSpec();
        spec.blackhole = true;
        return spec;
    }

    /** A group. */
    public static NexthopSpec group(NexthopMember... members) {
        return group(Arrays.asList(members));
    }

    /** A group. */
    public static NexthopSpec group(List<NexthopMember> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("group: has no members");
        }
        for (NexthopMember member : members) {
            requireRange("id", member.id(), 1, 0xffff_ffffL);
            requireRange("weight", member.weight(), 1, 0x10000);
        }
        NexthopSpec spec = new NexthopSpec();
        spec.family = AddressFamily.UNSPEC;
        spec.members = List.copyOf(members);
        return spec;
    }

    /** What would make a nexthop again, all that a request can say. */
    public static NexthopSpec of(Nexthop nexthop) {
        NexthopSpec spec = new NexthopSpec();
        spec.id = nexthop.id();
        spec.family = nexthop.family();
        spec.protocol = nexthop.protocol();
        spec.flags = nexthop.flags() & SETTABLE_FLAGS;
        spec.gateway = nexthop.gateway().orElse(null);
        spec.linkIndex = nexthop.isBlackhole() ? 0 : nexthop.linkIndex().orElse(0);
        spec.blackhole = nexthop.isBlackhole();
        spec.fdb = nexthop.isFdb();
        spec.encap = nexthop.encap().orElse(null);
        spec.members = nexthop.members();
        nexthop.resilient().ifPresent(group -> {
            spec.resilient = true;
            spec.buckets = group.buckets();
            spec.idleTimer = group.idleTimer();
            spec.unbalancedTimer = group.unbalancedTimer();
        });
        return spec;
    }

    /** The id, 1 to 2^32 - 1. Not said, the kernel chooses. */
    public NexthopSpec id(long value) {
        requireRange("id", value, 1, 0xffff_ffffL);
        NexthopSpec spec = copy();
        spec.id = value;
        return spec;
    }

    long id() {
        return id;
    }

    /** Of IPv6, where no gateway says so. */
    public NexthopSpec ipv6() {
        NexthopSpec spec = copy();
        spec.family = AddressFamily.INET6;
        return spec;
    }

    /** Over this link, by its name. */
    public NexthopSpec link(String name) {
        NexthopSpec spec = copy();
        spec.linkName = name;
        return spec;
    }

    /** Over this link, by its index. */
    public NexthopSpec link(int index) {
        requireRange("link index", index, 1, Integer.MAX_VALUE);
        NexthopSpec spec = copy();
        spec.linkName = null;
        spec.linkIndex = index;
        return spec;
    }

    /** The gateway is on the link, whatever its address. */
    public NexthopSpec onlink() {
        NexthopSpec spec = copy();
        spec.flags |= RouteFlags.ONLINK;
        return spec;
    }

    /** Who makes it: 0 to 255, see {@link org.netlink4j.rtnetlink.route.RouteProtocol}. */
    public NexthopSpec protocol(int value) {
        requireRange("protocol", value, 0, 0xff);
        NexthopSpec spec = copy();
        spec.protocol = value;
        return spec;
    }

    /** For the forwarding database of a bridge or vxlan; Linux 5.8. */
    public NexthopSpec fdb() {
        NexthopSpec spec = copy();
        spec.fdb = true;
        return spec;
    }

    /** What to put around packets. */
    public NexthopSpec encap(Encap value) {
        NexthopSpec spec = copy();
        spec.encap = value;
        return spec;
    }

    /** A resilient group with this many buckets, 1 to 65535. A changed group keeps its number. Linux 5.13. */
    public NexthopSpec resilient(int numberOfBuckets) {
        requireRange("buckets", numberOfBuckets, 1, 0xffff);
        NexthopSpec spec = resilient();
        spec.buckets = numberOfBuckets;
        return spec;
    }

    /** A resilient group that exists, to be changed; Linux 5.13. */
    public NexthopSpec resilient() {
        NexthopSpec spec = copy();
        spec.resilient = true;
        return spec;
    }

    /** How long a bucket without traffic is to keep its member, in 1/100 s; 120 seconds where not said. */
    public NexthopSpec idleTimer(Duration time) {
        requireRange("idle timer", ResilientGroup.ticks(time), 0, 0xffff_ffffL);
        NexthopSpec spec = resilient();
        spec.idleTimer = time;
        return spec;
    }

    /** How long the group may be out of balance before busy buckets move, in 1/100 s; for ever where not said, or 0. */
    public NexthopSpec unbalancedTimer(Duration time) {
        requireRange("unbalanced timer", ResilientGroup.ticks(time), 0, 0xffff_ffffL);
        NexthopSpec spec = resilient();
        spec.unbalancedTimer = time;
        return spec;
    }

    /** Whether the hardware is to count what a group forwards; Linux 6.9. */
    public NexthopSpec hardwareStatistics(boolean wanted) {
        NexthopSpec spec = copy();
        spec.hardwareStatistics = wanted;
        return spec;
    }

    static void requireRange(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": " + value + " is not in " + min + ".." + max);
        }
    }

    StructView header() {
        return NhMsg.LAYOUT
                .fill()
                .set(NhMsg.FAMILY, family)
                .set(NhMsg.PROTOCOL, protocol)
                .set(NhMsg.FLAGS, flags)
                .view();
    }

    Attributes attributes(ToIntFunction<String> indexOf) {
        AttributesBuilder attributes = Attributes.builder(NexthopAttributes.SET);
        if (id != 0) {
            attributes.set(NexthopAttributes.ID, id);
        }
        if (encap != null) {
            attributes.set(NexthopAttributes.ENCAP, encap.attributes()).set(NexthopAttributes.ENCAP_TYPE, encap.type());
        }
        if (gateway != null) {
            attributes.set(NexthopAttributes.GATEWAY, gateway);
        }
        int index = linkName == null ? linkIndex : indexOf.applyAsInt(linkName);
        if (index != 0) {
            attributes.set(NexthopAttributes.OIF, index);
        }
        attributes.set(NexthopAttributes.BLACKHOLE, blackhole);
        if (!members.isEmpty()) {
            List<StructView> structs =
                    members.stream().map(NexthopMember::toStruct).toList();
            attributes.set(NexthopAttributes.GROUP, structs);
        }
        attributes.set(NexthopAttributes.FDB, fdb);
        if (resilient) {
            attributes.set(NexthopAttributes.RES_GROUP, resilientGroup()).set(NexthopAttributes.GROUP_TYPE, 1);
        }
        if (hardwareStatistics != null) {
            attributes.set(NexthopAttributes.HW_STATS_ENABLE, hardwareStatistics ? 1 : 0);
        }
        return attributes.build();
    }

    private Attributes resilientGroup() {
        AttributesBuilder group = Attributes.builder(ResilientGroupAttributes.SET);
        if (buckets != 0) {
            group.set(ResilientGroupAttributes.BUCKETS, buckets);
        }
        if (idleTimer != null) {
            group.set(ResilientGroupAttributes.IDLE_TIMER, ResilientGroup.ticks(idleTimer));
        }
        if (unbalancedTimer != null) {
            group.set(ResilientGroupAttributes.UNBALANCED_TIMER, ResilientGroup.ticks(unbalancedTimer));
        }
        return group.build();
    }

    /** The nexthop as {@code ip nexthop} would be told it, in short. */
    @Override
    public String toString() {
        return (id == 0 ? "" : "id " + Long.toString(id) + " ")
                + (members.isEmpty()
                        ? blackhole
                                ? "blackhole"
                                : (gateway == null ? "" : "via " + IpText.format(gateway) + " ")
                                        + "dev "
                                        + (linkName == null ? "if" + linkIndex : linkName)
                        : "group "
                                + String.join(
                                        "/",
                                        members.stream()
                                                .map(NexthopMember::toString)
                                                .toList()));
    }
}
