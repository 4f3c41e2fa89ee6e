package org.netlink4j.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.route.RouteSpec;

/** A namespace with links and routes to look at. It has a name while it lives, so that every program can enter it. */
final class World implements AutoCloseable {

    private static final int GROUP = 78;
    private static final int AT_ONCE = 10_000;

    private final String name = "netlink4j-benchmark-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
    private final NetNs namespace = NetNs.createNamed(name);
    private final Rtnetlink rt = Rtnetlink.open(namespace);
    private final boolean hasLinks;

    /** Makes so many links, and so many routes over one of them. */
    World(int links, int routes) {
        hasLinks = links > 0;
        try {
            rt.links()
                    .addAll(IntStream.range(0, links)
                            .mapToObj(i -> LinkSpec.ifb(link(i)).group(GROUP))
                            .toList())
                    .orThrow();
            if (links > 0) {
                rt.links().up(link(0));
                add(rt.links().get(link(0)).index(), routes);
            }
        } catch (Throwable e) {
            close();
            throw e;
        }
    }

    private void add(int link, int routes) {
        for (int first = 0; first < routes; first += AT_ONCE) {
            List<RouteSpec> some = IntStream.range(first, Math.min(routes, first + AT_ONCE))
                    .mapToObj(i -> RouteSpec.of(address(20, i))
                            .link(link)
                            .scope(Scope.LINK)
                            .priority(7))
                    .toList();
            rt.routes().addAll(some).orThrow();
        }
    }

    /** The address of that number in a network of the first byte. */
    static String address(int network, int number) {
        return network + (number >> 24) + "." + (number >> 16 & 0xff) + "." + (number >> 8 & 0xff) + "."
                + (number & 0xff);
    }

    /** The name of a link. */
    static String link(int number) {
        return "l" + number;
    }

    NetNs namespace() {
        return namespace;
    }

    /** Where the namespace can be opened. */
    Path path() {
        return namespace.path().orElseThrow();
    }

    /** Deletes a group of links, if there is one: what a peer made and cannot delete. */
    void deleteGroup(int group) {
        rt.links().deleteGroup(group);
    }

    /** Takes the links away by group first, or the kernel would go on with that for minutes and disturb what follows. */
    @Override
    public void close() {
        try (namespace;
                rt) {
            if (hasLinks) {
                rt.links().deleteGroup(GROUP);
            }
        } finally {
            NetNs.deleteNamed(name);
        }
    }
}
