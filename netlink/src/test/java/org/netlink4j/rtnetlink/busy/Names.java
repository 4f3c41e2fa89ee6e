package org.netlink4j.rtnetlink.busy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.netlink4j.rtnetlink.link.Link;

/** The links by their indexes: iproute2 prints names. */
final class Names {

    private final Map<Integer, Link> links;

    Names(List<Link> links) {
        this.links = links.stream().collect(Collectors.toMap(Link::index, Function.identity()));
    }

    /** As iproute2 prints it: a link that is not here is {@code if} and its index. */
    String of(int index) {
        return links.containsKey(index) ? links.get(index).name() : "if" + index;
    }

    /** The name; none where there is no index, or it is 0. */
    Object of(OptionalInt index) {
        return index.orElse(0) == 0 ? OptionalInt.empty() : of(index.getAsInt());
    }

    boolean isUp(int index) {
        return links.containsKey(index) && links.get(index).isUp();
    }
}
