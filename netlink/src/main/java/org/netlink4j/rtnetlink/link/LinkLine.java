package org.netlink4j.rtnetlink.link;

import java.util.Locale;

/** A link in one line, for people. */
final class LinkLine {

    private LinkLine() {}

    static String of(Link link) {
        StringBuilder line = new StringBuilder();
        line.append(link.index()).append(": ").append(link.name());
        link.link().ifPresent(below -> line.append("@if").append(below));
        line.append(": <").append(flags(link)).append('>');
        link.mtu().ifPresent(mtu -> line.append(" mtu ").append(mtu));
        link.qdisc().ifPresent(qdisc -> line.append(" qdisc ").append(qdisc));
        link.master().ifPresent(master -> line.append(" master if").append(master));
        link.operState().ifPresent(state -> line.append(" state ").append(OperState.CODES.format(state)));
        link.group().ifPresent(group -> line.append(" group ").append(group == 0 ? "default" : unsigned(group)));
        link.txQueueLength().ifPresent(length -> line.append(" qlen ").append(unsigned(length)));
        line.append(" link/").append(hardware(link));
        link.address().ifPresent(address -> line.append(' ').append(address));
        link.broadcast().ifPresent(broadcast -> line.append(" brd ").append(broadcast));
        link.linkNetnsId().ifPresent(id -> line.append(" link-netnsid ").append(id));
        link.kind().ifPresent(kind -> line.append(" type ").append(kind));
        link.portKind().ifPresent(kind -> line.append(" port of ").append(kind));
        link.alias().ifPresent(alias -> line.append(" alias ").append(alias));
        link.altNames().forEach(name -> line.append(" altname ").append(name));
        return line.toString();
    }

    private static String flags(Link link) {
        int flags = link.flags();
        String names = flags == 0
                ? ""
                : LinkFlags.CODES.format(Integer.toUnsignedLong(flags)).replace('|', ',');
        boolean noCarrier = link.isUp() && !link.isRunning();
        return noCarrier ? "NO-CARRIER," + names : names;
    }

    private static String hardware(Link link) {
        String name = HardwareTypes.CODES.format(link.hardwareType());
        return name.startsWith("ARPHRD_") ? name.substring("ARPHRD_".length()).toLowerCase(Locale.ROOT) : name;
    }

    private static String unsigned(int number) {
        return Integer.toUnsignedString(number);
    }
}
