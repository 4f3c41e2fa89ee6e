package org.netlink4j.rtnetlink.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.StructView;
import org.netlink4j.socket.Request;
import org.netlink4j.socket.RequestSocket;

/** The requests about links, over whichever socket. */
final class LinkRequests {

    private LinkRequests() {}

    static Link get(RequestSocket socket, String name, String operation) {
        return Link.of(socket.get(
                Request.of(LinkMessages.GET, operation).attributes(named(name).build())));
    }

    static Link get(RequestSocket socket, int index, String operation) {
        return Link.of(socket.get(Request.of(LinkMessages.GET, operation).header(header(positive(index)))));
    }

    static List<Link> list(RequestSocket socket, LinkQuery query) {
        List<Link> links = new ArrayList<>();
        for (Message message : socket.dump(list(query))) {
            if (isLink(message)) {
                Link link = Link.of(message);
                if (query.matches(link)) {
                    links.add(link);
                }
            }
        }
        return Collections.unmodifiableList(links);
    }

    static Request list(LinkQuery query) {
        return Request.of(LinkMessages.GET, "list " + query).attributes(query.attributes());
    }

    static boolean isLink(Message message) {
        return message.type() == LinkMessages.NEW.number();
    }

    /** Without an alias: the kernel ignores that of a link that it makes. */
    static Request add(LinkSpec spec) {
        Attributes attributes = spec.attributes();
        return Request.of(LinkMessages.NEW, () -> "add link " + label(attributes))
                .flags(Flags.CREATE | Flags.EXCL)
                .header(spec.header())
                .attributes(attributes)
                .keeping(spec); // it holds the namespaces whose descriptors are sent
    }

    static String label(Attributes attributes) {
        return attributes
                .get(LinkAttributes.IFNAME)
                .or(() -> attributes.nest(LinkAttributes.LINKINFO).get(LinkInfo.KIND))
                .orElse("without a kind");
    }

    static Request change(int index, LinkSpec spec, String operation) {
        return Request.of(LinkMessages.NEW, operation)
                .header(spec.header(index))
                .attributes(spec.attributes())
                .keeping(spec);
    }

    static void send(
            RequestSocket socket, MessageType type, String operation, int flags, int index, Attributes attributes) {
        socket.request(
                Request.of(type, operation).flags(flags).header(header(index)).attributes(attributes));
    }

    static Request delete(int index, String operation) {
        return Request.of(LinkMessages.DELETE, operation).header(header(positive(index)));
    }

    private static StructView header(int index) {
        return IfInfo.LAYOUT.fill().set(IfInfo.INDEX, index).view();
    }

    /** The link with that name: the kernel finds short alternative names by {@code IFLA_IFNAME} too. */
    static AttributesBuilder named(String name) {
        boolean isShort = name.getBytes(UTF_8).length <= LinkAttributes.MAX_NAME;
        return Attributes.builder(LinkAttributes.SET)
                .set(isShort ? LinkAttributes.IFNAME : LinkAttributes.ALT_IFNAME, name);
    }

    static Attributes altNames(String... altNames) {
        AttributesBuilder list = Attributes.builder(LinkAttributes.SET);
        for (String altName : altNames) {
            list.add(LinkAttributes.ALT_IFNAME, altName);
        }
        return Attributes.builder(LinkAttributes.SET)
                .set(LinkAttributes.PROP_LIST, list.build())
                .build();
    }

    /** An index of 0 or less is that of no link, and the kernel would take 0 for "not given". */
    static int positive(int index) {
        if (index < 1) {
            throw new IllegalArgumentException("ifi_index: " + index + " is not in 1.." + Integer.MAX_VALUE);
        }
        return index;
    }
}
