package org.netlink4j.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.link.Link;

/**
 * A run of {@link DummyLink} whose only purpose is to load its classes, for the archive from which the launcher starts it
 * faster. It needs no privilege and no driver, and does with what there is: where the command fails, what it would have
 * shown is loaded by looking at the links that are there.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Prints nothing, and leaves everything as it was. */
    public static void main(String[] arguments) throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        DummyLink.run(nowhere, nowhere, "--mtu", "1400", "--address", "192.0.2.1/24", "--up");
        try (NetNs here = NetNs.ofProcess();
                Rtnetlink client = Rtnetlink.open(here)) {
            List<Link> links = client.links().list();
            nowhere.print(links);
            nowhere.print(LinkJson.of(links));
        }
    }
}
