package org.netlink4j.socket;

import java.util.List;
import org.netlink4j.message.Message;

/**
 * A list of objects as the kernel gave it.
 *
 * @param messages the objects, in the kernel's order
 * @param interrupted whether the objects changed meanwhile, so that entries may be missing or be there twice
 *     ({@code NLM_F_DUMP_INTR}). The kernel notices that for links, addresses and nexthops; for routes and rules it never
 *     says so
 * @param filtered whether the kernel says that it filtered as asked ({@code NLM_F_DUMP_FILTERED}); where not, entries
 *     that nobody asked for may be among them
 */
public record Dump(List<Message> messages, boolean interrupted, boolean filtered) {

    /** Copies the list. */
    public Dump {
        messages = List.copyOf(messages);
    }
}
