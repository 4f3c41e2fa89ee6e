package org.netlink4j.benchmarks;

import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** The first link in a fresh namespace, to be timed from the start of java. Compare {@link LoadJnr}. */
public final class FirstLink {

    private FirstLink() {}

    /** As root; the argument is the kind of the link, {@code dummy} without one. Prints the index. */
    public static void main(String[] arguments) {
        String kind = arguments.length == 0 ? "dummy" : arguments[0];
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            System.out.println(
                    client.links().add(LinkSpec.of(kind).name("first")).index());
        }
    }
}
