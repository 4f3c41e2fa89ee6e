package org.netlink4j.rtnetlink.neighbour;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StructView;

/** A table of neighbours, or the parameters that a link has for one, as the kernel reports them. */
public final class NeighbourTable extends MessageObject {

    /** Reads a {@code RTM_NEWNEIGHTBL} message. */
    public NeighbourTable(Message message) {
        super(message, NeighbourMessages.NEWNEIGHTBL);
    }

    /** The address family: 2 for IPv4, 10 for IPv6. */
    public int family() {
        return header().getInt(NdtMsg.FAMILY);
    }

    /** The name: {@code arp_cache} or {@code ndisc_cache}. */
    public String name() {
        return attributes().require(NeighbourTableAttributes.NAME);
    }

    /** The index of the link whose parameters these are; nothing for the table itself, with the defaults. */
    public OptionalInt index() {
        return parameters().integer(NeighbourParameterAttributes.IFINDEX);
    }

    /** The parameters: {@link NeighbourParameterAttributes}. */
    public Attributes parameters() {
        return attributes().nest(NeighbourTableAttributes.PARMS);
    }

    /** A parameter that is a time, such as {@link NeighbourParameterAttributes#BASE_REACHABLE_TIME}. */
    public Optional<Duration> time(NumberAttribute parameter) {
        OptionalLong millis = parameters().number(parameter);
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    /** Below this number of neighbours none is forgotten. */
    public OptionalLong threshold1() {
        return attributes().number(NeighbourTableAttributes.THRESH1);
    }

    /** Above this number neighbours are forgotten soon. */
    public OptionalLong threshold2() {
        return attributes().number(NeighbourTableAttributes.THRESH2);
    }

    /** The most neighbours. */
    public OptionalLong threshold3() {
        return attributes().number(NeighbourTableAttributes.THRESH3);
    }

    /** How often old neighbours are looked for. */
    public Optional<Duration> gcInterval() {
        OptionalLong millis = attributes().number(NeighbourTableAttributes.GC_INTERVAL);
        return millis.isPresent() ? Optional.of(Duration.ofMillis(millis.getAsLong())) : Optional.empty();
    }

    /** What the table is like: {@link NeighbourTableConfig}. */
    public Optional<StructView> config() {
        return attributes().get(NeighbourTableAttributes.CONFIG);
    }

    /** What has happened: {@link NeighbourTableStatistics}. */
    public Optional<StructView> statistics() {
        return attributes().get(NeighbourTableAttributes.STATS);
    }

    @Override
    public String toString() {
        OptionalInt index = index();
        return name() + (index.isPresent() ? " dev " + index.getAsInt() : "");
    }
}
