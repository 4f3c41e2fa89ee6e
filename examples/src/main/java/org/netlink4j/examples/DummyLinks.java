package org.netlink4j.examples;

import java.util.ArrayList;
import java.util.List;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.socket.NotFoundException;
import org.netlink4j.socket.UnsupportedException;

/** Adds links, all or none. */
final class DummyLinks {

    private final Rtnetlink client;

    DummyLinks(Rtnetlink client) {
        this.client = client;
    }

    /** Adds the links, each with the addresses, and answers them as they then are. If one fails, none is left. */
    List<Link> add(List<LinkSpec> specs, List<AddressSpec> addresses) {
        List<Link> made = new ArrayList<>();
        try {
            for (LinkSpec spec : specs) {
                made.add(add(spec));
                for (AddressSpec address : addresses) {
                    client.addresses().add(made.get(made.size() - 1).index(), address);
                }
            }
            return made;
        } catch (RuntimeException e) {
            try {
                delete(made);
            } catch (RuntimeException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    private Link add(LinkSpec spec) {
        try {
            return client.links().add(spec);
        } catch (UnsupportedException e) {
            throw new NoDummyDriverException(e);
        }
    }

    /** Deletes the links; one that somebody else deleted already is no failure. */
    void delete(List<Link> links) {
        for (Link link : links) {
            try {
                client.links().delete(link.index());
            } catch (NotFoundException e) {
                // It is gone, which is what is wanted.
            }
        }
    }
}
