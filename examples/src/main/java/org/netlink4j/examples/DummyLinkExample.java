package org.netlink4j.examples;

import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.LinkSpec;

/** The example of the README, in both its forms: a dummy link in a new network namespace, which the host never sees. */
public final class DummyLinkExample {

    private DummyLinkExample() {}

    /** Runs both forms and prints what they see. */
    public static void main(String[] args) {
        insideTheNamespace();
        fromOutside();
    }

    /** Everything in the callback runs in the namespace. */
    static void insideTheNamespace() {
        // snippet: inside
        try (NetNs target = NetNs.create()) {
            target.run(host -> {
                try (Rtnetlink inTarget = Rtnetlink.open();
                        Rtnetlink inHost = Rtnetlink.open(host)) {
                    System.out.println(inTarget.links().add(LinkSpec.dummy("dummy0")));
                    System.out.println("seen by the host: " + inHost.links().find("dummy0"));
                }
            });
        }
        // end
    }

    /** Only the socket is made in the namespace; any thread may use it, a virtual one too. */
    static void fromOutside() {
        // snippet: outside
        try (NetNs target = NetNs.create();
                Rtnetlink inTarget = Rtnetlink.open(target);
                Rtnetlink inHost = Rtnetlink.open()) {
            System.out.println(inTarget.links().add(LinkSpec.dummy("dummy0")));
            System.out.println("seen by the host: " + inHost.links().find("dummy0"));
        }
        // end
    }
}
