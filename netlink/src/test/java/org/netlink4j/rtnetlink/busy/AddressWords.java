package org.netlink4j.rtnetlink.busy;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.Scope;
import org.netlink4j.rtnetlink.address.Address;
import org.netlink4j.rtnetlink.address.AddressFlags;

/** An address in the words of {@code ip -j -d address show}, one of {@code addr_info}. */
final class AddressWords {

    private static final long FOR_EVER = 0xffff_ffffL;
    private static final int SECONDS = 60;

    private AddressWords() {}

    static Words of(Address address) {
        boolean v6 = address.family() == AddressFamily.INET6;
        return new Words(address.attributes())
                .say("family", v6 ? "inet6" : "inet")
                .say("local", address.address())
                .say("address", address.peer())
                .say("prefixlen", address.prefixLength())
                .say("metric", address.metric())
                .say("broadcast", address.broadcast())
                .say("scope", Scope.format(address.scope()))
                .flag("secondary", !v6 && address.hasFlag(AddressFlags.SECONDARY))
                .flag("temporary", v6 && address.hasFlag(AddressFlags.TEMPORARY))
                .flag("nodad", address.hasFlag(AddressFlags.NODAD))
                .flag("optimistic", address.hasFlag(AddressFlags.OPTIMISTIC))
                .flag("dadfailed", address.hasFlag(AddressFlags.DADFAILED))
                .flag("home", address.hasFlag(AddressFlags.HOMEADDRESS))
                .flag("deprecated", address.hasFlag(AddressFlags.DEPRECATED))
                .flag("tentative", address.hasFlag(AddressFlags.TENTATIVE))
                .flag("dynamic", !address.hasFlag(AddressFlags.PERMANENT))
                .flag("mngtmpaddr", address.hasFlag(AddressFlags.MANAGETEMPADDR))
                .flag("noprefixroute", address.hasFlag(AddressFlags.NOPREFIXROUTE))
                .flag("autojoin", address.hasFlag(AddressFlags.MCAUTOJOIN))
                .flag("stable-privacy", address.hasFlag(AddressFlags.STABLE_PRIVACY))
                .say("label", address.label())
                .about("valid_life_time", seconds(address.validLifetime()), SECONDS)
                .about("preferred_life_time", seconds(address.preferredLifetime()), SECONDS);
    }

    private static OptionalLong seconds(Optional<Duration> lifetime) {
        return OptionalLong.of(lifetime.map(Duration::toSeconds).orElse(FOR_EVER));
    }
}
