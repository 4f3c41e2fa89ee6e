package org.netlink4j.rtnetlink.link;

import java.util.Comparator;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Flags;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.StructView;
import org.netlink4j.netns.NetNs;
import org.netlink4j.socket.Reply;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/**
 * Makes one link, and finds out what became of it. The kernel tells with its acknowledgement, but not before Linux 6.2
 * and not of a link that it made in another namespace: then we look for it.
 */
final class LinkCreation {

    /** {@code NETLINK_ROUTE} of {@code linux/netlink.h}. */
    private static final int ROUTE = 0;

    private final RequestSocket socket;
    private final LinkSpec spec;
    private final StructView header;
    private final Attributes attributes;
    private final Optional<String> name;
    private final Optional<String> kind;
    private final String label;

    LinkCreation(RequestSocket socket, LinkSpec spec) {
        this.socket = socket;
        this.spec = spec;
        this.header = spec.header();
        this.attributes = spec.attributes();
        this.name = attributes.get(LinkAttributes.IFNAME);
        this.kind = attributes.nest(LinkAttributes.LINKINFO).get(LinkInfo.KIND);
        this.label = LinkRequests.label(spec.attributes());
    }

    Link run() {
        Request request = LinkRequests.add(spec);
        Reply reply = socket.request(request.flags(request.flags() | Flags.ECHO));
        Optional<Link> echo = reply.messages().stream()
                .filter(LinkRequests::isLink)
                .map(Link::of)
                .findFirst();
        Optional<NetNs> elsewhere = spec.netNs();
        if (elsewhere.isEmpty()) {
            return finish(socket, echo);
        }
        MessageCatalog catalog = MessageCatalog.of(LinkMessages.TYPES);
        try (RequestSocket there = RequestSocket.openIn(elsewhere.get(), ROUTE, catalog)) {
            return finish(there, Optional.empty());
        }
    }

    private Link finish(RequestSocket there, Optional<Link> echo) {
        Link link = echo.orElseGet(() -> look(there));
        String alias = attributes.get(LinkAttributes.IFALIAS).orElse("");
        if (alias.equals(link.alias().orElse(""))) {
            return link;
        }
        // The kernel ignores an alias when it makes a link: say it again.
        String operation = "set alias of new link " + label;
        there.request(LinkRequests.change(link.index(), LinkSpec.change().alias(alias), operation));
        return LinkRequests.get(there, link.index(), operation);
    }

    private Link look(RequestSocket there) {
        String operation = "read new link " + label;
        int index = header.getInt(IfInfo.INDEX);
        if (index > 0) {
            return LinkRequests.get(there, index, operation);
        }
        if (name.isPresent() && !name.get().contains("%")) {
            return LinkRequests.get(there, name.get(), operation);
        }
        return newest(there);
    }

    /** The kernel counts indexes up: of those that fit, the largest is the youngest. */
    private Link newest(RequestSocket there) {
        String pattern = name.or(() -> kind.map(prefix -> prefix + "%d")).orElse("%d");
        String prefix = pattern.substring(0, pattern.indexOf('%'));
        LinkQuery query = kind.map(LinkQuery.all()::kind).orElse(LinkQuery.all());
        return LinkRequests.list(there, query).stream()
                .filter(link -> link.name().startsWith(prefix))
                .max(Comparator.comparingInt(Link::index))
                .orElseThrow(() -> new IllegalStateException("link " + label + " was made, and is gone already"));
    }
}
