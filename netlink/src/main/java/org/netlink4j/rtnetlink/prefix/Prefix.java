package org.netlink4j.rtnetlink.prefix;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.StructField;
import org.netlink4j.rtnetlink.IpText;

/** A prefix that an IPv6 router has announced, as the kernel reports it. */
public final class Prefix extends MessageObject {

    private static final long FOREVER = 0xffff_ffffL;

    /** Reads a {@code RTM_NEWPREFIX} message. */
    public Prefix(Message message) {
        super(message, PrefixMessages.NEWPREFIX);
    }

    /** The index of the link that the announcement came by. */
    public int index() {
        return header().getInt(PrefixMsg.INDEX);
    }

    /**
     * The address part.
     *
     * @throws org.netlink4j.message.MalformedMessageException if the message has none
     */
    public InetAddress address() {
        return attributes().require(PrefixAttributes.ADDRESS);
    }

    /** The prefix length, in bits. */
    public int length() {
        return header().getInt(PrefixMsg.LENGTH);
    }

    /** The flags, see {@link PrefixMsg#FLAG_CODES}. */
    public int flags() {
        return header().getInt(PrefixMsg.FLAGS);
    }

    /** How long the prefix is valid, in seconds; nothing where it is for ever. */
    public Optional<Duration> validLifetime() {
        return lifetime(PrefixCacheInfo.VALID);
    }

    /** How long addresses of it are used for new connections, in seconds; nothing where it is for ever. */
    public Optional<Duration> preferredLifetime() {
        return lifetime(PrefixCacheInfo.PREFERRED);
    }

    private Optional<Duration> lifetime(StructField field) {
        return attributes()
                .get(PrefixAttributes.CACHEINFO)
                .filter(info -> info.has(field) && info.get(field) != FOREVER)
                .map(info -> Duration.ofSeconds(info.get(field)));
    }

    /** One line, in the words of {@code ip monitor prefix}, with the link's index for its name. */
    @Override
    public String toString() {
        return "prefix "
                + attributes().get(PrefixAttributes.ADDRESS).map(IpText::format).orElse("?") + "/" + length()
                + " dev if" + index();
    }
}
