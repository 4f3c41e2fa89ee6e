package org.netlink4j.rtnetlink.link;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;

/**
 * Which links to list, and what of them. The kernel filters where it can, and what it lets through is looked at again,
 * because older kernels ignore filters. Immutable.
 */
public final class LinkQuery {

    private static final LinkQuery ALL = new LinkQuery(null, 0, 0, OptionalInt.empty());

    private final @Nullable String kind;
    private final int master;
    private final int filter;
    private final OptionalInt netnsId;

    private LinkQuery(@Nullable String kind, int master, int filter, OptionalInt netnsId) {
        this.kind = kind;
        this.master = master;
        this.filter = filter;
        this.netnsId = netnsId;
    }

    /** All links of the namespace, with statistics, without virtual functions. */
    public static LinkQuery all() {
        return ALL;
    }

    /** Only links of this kind. */
    public LinkQuery kind(String newKind) {
        return new LinkQuery(newKind, master, filter, netnsId);
    }

    /** Only the ports of the master with this index. */
    public LinkQuery master(int index) {
        return new LinkQuery(kind, index, filter, netnsId);
    }

    /** With these bits of {@link LinkFilter} too, such as {@link LinkFilter#VF} or {@link LinkFilter#SKIP_STATS}. */
    public LinkQuery filter(int bits) {
        return new LinkQuery(kind, master, filter | bits, netnsId);
    }

    /** The links of the namespace that has this id here, instead of those of this one; Linux 4.15. */
    public LinkQuery netnsId(int id) {
        return new LinkQuery(kind, master, filter, OptionalInt.of(id));
    }

    /** What is sent, in the order in which iproute2 does. */
    Attributes attributes() {
        AttributesBuilder attributes = Attributes.builder(LinkAttributes.SET);
        if (filter != 0) {
            attributes.set(LinkAttributes.EXT_MASK, filter);
        }
        if (master != 0) {
            attributes.set(LinkAttributes.MASTER, master);
        }
        if (kind != null) {
            Attributes info =
                    Attributes.builder(LinkInfo.SET).set(LinkInfo.KIND, kind).build();
            attributes.set(LinkAttributes.LINKINFO, info);
        }
        netnsId.ifPresent(id -> attributes.set(LinkAttributes.TARGET_NETNSID, id));
        return attributes.build();
    }

    /** Whether every link matches. */
    boolean isAll() {
        return kind == null && master == 0;
    }

    boolean matches(Link link) {
        return (kind == null || link.kind().equals(Optional.of(kind)))
                && (master == 0 || link.master().equals(OptionalInt.of(master)));
    }

    @Override
    public String toString() {
        return "links" + (kind == null ? "" : " of kind " + kind) + (master == 0 ? "" : " with master " + master);
    }
}
