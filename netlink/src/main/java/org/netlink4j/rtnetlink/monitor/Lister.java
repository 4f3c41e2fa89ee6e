package org.netlink4j.rtnetlink.monitor;

import java.util.List;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.socket.Dump;
import org.netlink4j.socket.LostReplyException;
import org.netlink4j.socket.NetlinkTimeoutException;
import org.netlink4j.socket.RequestSocket;
import org.netlink4j.socket.UnsupportedException;

/**
 * Lists what exists, in step with what is announced. The groups were joined before: so whatever the kernel lists is as
 * it was at some moment since, and each later change has been announced or will be.
 */
final class Lister {

    /** How often the kernel is asked for objects that change while it lists them. */
    private static final int LOOKS = 3;

    private final RequestSocket socket;
    private final Intake intake;
    private final List<Listing> listings;

    Lister(RequestSocket socket, Intake intake, List<Listing> listings) {
        this.socket = socket;
        this.intake = intake;
        this.listings = listings;
    }

    /** Puts the list into the queue; where events were lost meanwhile, those that came, and that. */
    void list(EventQueue queue) {
        Reconciliation both = new Reconciliation();
        boolean disturbed = false;
        try {
            intake.drain(both::announce);
            for (Listing listing : listings) {
                disturbed |= !look(listing, both);
            }
        } catch (NetlinkTimeoutException | LostReplyException | MalformedMessageException e) {
            both.announce(new Event.Lost(Event.Reason.LIST, String.valueOf(e.getMessage())));
        }
        if (both.isBroken()) {
            queue.giveUpList(both.announced());
        } else {
            queue.addList(both.story(disturbed));
        }
    }

    /**
     * Lists the objects of one kind. Where some changed meanwhile the kernel may have left out others, says so for some
     * sorts only, and is asked again; all that it ever listed counts, as the end of each is announced.
     *
     * @return whether there was a look without a change
     */
    private boolean look(Listing listing, Reconciliation both) {
        int type = listing.request().type().number();
        for (int look = 0; look < LOOKS && !both.isBroken(); look++) {
            long before = both.changesLike(type);
            Dump dump;
            try {
                dump = socket.tryDump(listing.request());
            } catch (UnsupportedException e) {
                return true; // an older kernel, or one without the module: there are no such objects
            }
            both.beginLook();
            dump.messages().stream().filter(listing::includes).forEach(both::list);
            intake.drain(both::announce);
            if (!dump.interrupted() && both.changesLike(type) == before) {
                return true;
            }
        }
        return false;
    }
}
