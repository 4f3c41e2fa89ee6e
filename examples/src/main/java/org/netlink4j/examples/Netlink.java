package org.netlink4j.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.RtnetlinkMessages;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkAttributes;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.link.kind.BridgeKind;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RouteFilter;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.route.RouteSpec;
import org.netlink4j.socket.BatchResult;
import org.netlink4j.socket.ExistsException;
import org.netlink4j.socket.NetlinkException;

/** The snippets of docs/netlink.md. */
public final class Netlink {

    private Netlink() {}

    /** Runs them all, in a namespace of its own. */
    public static void main(String[] arguments) {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            links(client);
            addressesAndRoutes(client);
            errors(client);
            manyAtOnce(client);
            System.out.println(scan(client) + " routes of " + again(client));
            System.out.print(everything(client));
        }
    }

    static void links(Rtnetlink client) {
        // snippet: links
        Link bridge = client.links().add(LinkSpec.bridge("br0").data(BridgeKind.FORWARD_DELAY, 200));
        client.links()
                .add(LinkSpec.veth("left", LinkSpec.of("veth").name("right").mtu(1400)));
        client.links().setMaster("left", "br0");
        client.links()
                .change(
                        "left",
                        LinkSpec.change().mtu(1400).alias("to the right").up());
        Optional<Link> left = client.links().find("left");
        // end
        System.out.println(bridge.name() + " is the master of " + left.map(Link::name));
    }

    static void addressesAndRoutes(Rtnetlink client) {
        // snippet: routes
        client.links().up("right");
        client.addresses().add("right", AddressSpec.of("192.0.2.1/24"));
        client.routes().add(RouteSpec.of("198.51.100.0/24").via("192.0.2.2"));
        List<Route> routes = client.routes().list("right");
        // end
        routes.forEach(System.out::println);
    }

    static void errors(Rtnetlink client) {
        // snippet: errors
        try {
            client.links().add(LinkSpec.bridge("br0"));
        } catch (ExistsException e) {
            System.out.println(e.getMessage()); // add link br0: File exists (EEXIST)
        }
        try {
            client.links().change("left", LinkSpec.change().mtu(10));
        } catch (NetlinkException e) {
            System.out.println(e.getMessage() + ": errno " + e.errno() + ", at " + e.attribute());
        }
        // end
    }

    static void manyAtOnce(Rtnetlink client) {
        // snippet: many
        List<RouteSpec> routes = IntStream.range(0, 1000)
                .mapToObj(i -> RouteSpec.of("10.1." + i / 256 + "." + i % 256).via("192.0.2.2"))
                .toList();
        BatchResult added = client.routes().addAll(routes);
        added.failures().forEach((number, failure) -> System.err.println(number + ": " + failure.getMessage()));

        client.batch(List.of(
                        client.links().adding(LinkSpec.bridge("br1").index(77).up()),
                        client.addresses().adding(77, AddressSpec.of("203.0.113.1/24")),
                        client.routes().adding(RouteSpec.of("10.2.0.0/16").link(77))))
                .orThrow();
        // end
    }

    static int scan(Rtnetlink client) {
        // snippet: scan
        int[] perLink = new int[1000];
        client.routes().scan(RouteFilter.MAIN.ipv4(), route -> {
            long link = route.attributes(RouteMessages.NEW).number(RouteAttributes.OIF, 0);
            perLink[(int) link % perLink.length]++;
            return true; // more
        });
        // end
        return Arrays.stream(perLink).sum();
    }

    static String again(Rtnetlink client) {
        // snippet: again
        Link bridge = client.links().get("br1");
        client.links().delete(bridge);
        client.links().add(LinkSpec.from(bridge).mtu(1400));
        // end
        return bridge.name();
    }

    static String everything(Rtnetlink client) {
        // snippet: everything
        Link link = client.links().get("left");
        long maximum = link.attributes().number(LinkAttributes.GSO_MAX_SIZE, 65536);
        String tree = MessagePrinter.print(link.message(), RtnetlinkMessages.CATALOG);
        // end
        return maximum + "\n" + tree;
    }
}
