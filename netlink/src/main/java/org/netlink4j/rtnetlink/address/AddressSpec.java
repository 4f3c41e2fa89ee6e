package org.netlink4j.rtnetlink.address;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpPrefix;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.Scope;

/**
 * An address to be given to a link or taken from it. Immutable: each method returns a changed copy. What is not said is
 * not sent. Bad values are an {@link IllegalArgumentException} that names the field and the bound.
 */
public final class AddressSpec {

    private static final int LABEL_MAX = 15;

    final InetAddress local;
    int prefixLength;

    @Nullable
    InetAddress peer;

    @Nullable
    InetAddress broadcast;

    boolean broadcastComputed;

    @Nullable
    String label;

    int scope;
    int flags;

    @Nullable
    Long metric;

    @Nullable
    Integer protocol;

    @Nullable
    Duration valid;

    @Nullable
    Duration preferred;

    private AddressSpec(IpPrefix prefix) {
        local = prefix.address();
        prefixLength = prefix.length();
        scope = isLoopback4(local) ? Scope.HOST : 0;
    }

    private AddressSpec(AddressSpec from) {
        local = from.local;
        prefixLength = from.prefixLength;
        peer = from.peer;
        broadcast = from.broadcast;
        broadcastComputed = from.broadcastComputed;
        label = from.label;
        scope = from.scope;
        flags = from.flags;
        metric = from.metric;
        protocol = from.protocol;
        valid = from.valid;
        preferred = from.preferred;
    }

    /** As iproute2: what cannot leave the host has the scope of the host. */
    private static boolean isLoopback4(InetAddress address) {
        return IpText.family(address) == AddressFamily.INET && address.isLoopbackAddress();
    }

    /**
     * An address with its prefix length: {@code 192.0.2.1/24} or {@code 2001:db8::1/64}. Without a length it is /32 or
     * /128. No name is looked up.
     */
    public static AddressSpec of(String address) {
        return new AddressSpec(IpPrefix.parse("address", address));
    }

    /** An address with its prefix length: 0 to 32, or 0 to 128 for IPv6. */
    public static AddressSpec of(InetAddress address, int prefixLength) {
        return new AddressSpec(new IpPrefix(IpText.address(address.getAddress()), prefixLength));
    }

    /**
     * What would make an address again: all that a request can say, and not what the kernel adds by itself. Its
     * lifetimes, if any, are what was left of them when it was reported.
     */
    public static AddressSpec from(Address address) {
        AddressSpec spec = new AddressSpec(address.prefix());
        spec.peer = address.peer().orElse(null);
        spec.broadcast = address.broadcast().orElse(null);
        spec.label = address.label().orElse(null);
        spec.scope = address.family() == AddressFamily.INET ? address.scope() : 0;
        spec.flags = address.flags() & AddressFlags.SETTABLE;
        spec.metric = address.metric().isPresent() ? address.metric().getAsLong() : null;
        spec.protocol = address.protocol().isPresent() ? address.protocol().getAsInt() : null;
        spec.valid = address.validLifetime().orElse(null);
        spec.preferred = address.preferredLifetime().orElse(null);
        return spec;
    }

    /**
     * The other end of a point-to-point link, of the same family: {@code 192.0.2.2}, or {@code 192.0.2.2/31} to set the
     * prefix length, which is the peer's, as well.
     */
    public AddressSpec peer(String address) {
        IpPrefix prefix = IpPrefix.parse("peer", address);
        requireFamily("peer", prefix.address());
        AddressSpec spec = new AddressSpec(this);
        spec.peer = prefix.address();
        spec.prefixLength = address.indexOf('/') < 0 ? prefixLength : prefix.length();
        return spec;
    }

    /** The broadcast address; IPv4. */
    public AddressSpec broadcast(String address) {
        InetAddress parsed = IpText.parse("broadcast", address);
        requireIpv4("broadcast");
        requireFamily("broadcast", parsed);
        AddressSpec spec = new AddressSpec(this);
        spec.broadcast = parsed;
        spec.broadcastComputed = false;
        return spec;
    }

    /**
     * The broadcast address of the prefix: all bits behind it set; IPv4. A prefix of 31 or 32 bits has none, and nothing
     * is sent.
     */
    public AddressSpec broadcast() {
        requireIpv4("broadcast");
        AddressSpec spec = new AddressSpec(this);
        spec.broadcast = null;
        spec.broadcastComputed = true;
        return spec;
    }

    /** The label; IPv4. 1 to 15 bytes; tools of old expect the name of the link, or that and a colon and more. */
    public AddressSpec label(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        requireIpv4("label");
        if (length < 1 || length > LABEL_MAX) {
            throw new IllegalArgumentException("label: \"" + text + "\" has " + length + " bytes, not 1.." + LABEL_MAX);
        }
        AddressSpec spec = new AddressSpec(this);
        spec.label = text;
        return spec;
    }

    /** The scope, 0 to 255, see {@link Scope}. The kernel finds that of IPv6 by itself. */
    public AddressSpec scope(int value) {
        requireRange("scope", value, 0, 255);
        AddressSpec spec = new AddressSpec(this);
        spec.scope = value;
        return spec;
    }

    /**
     * Bits of {@link AddressFlags} that a request may set: NODAD, OPTIMISTIC, HOMEADDRESS, MANAGETEMPADDR, NOPREFIXROUTE,
     * MCAUTOJOIN.
     */
    public AddressSpec flags(int bits) {
        if ((bits & ~AddressFlags.SETTABLE) != 0) {
            throw new IllegalArgumentException("flags: " + AddressFlags.CODES.format(bits & ~AddressFlags.SETTABLE)
                    + " is not among " + AddressFlags.CODES.format(AddressFlags.SETTABLE));
        }
        AddressSpec spec = new AddressSpec(this);
        spec.flags = bits;
        return spec;
    }

    /** The metric of the route to the prefix, 0 to 2^32 - 1; Linux 4.18. */
    public AddressSpec metric(long value) {
        requireRange("metric", value, 0, 0xffff_ffffL);
        AddressSpec spec = new AddressSpec(this);
        spec.metric = value;
        return spec;
    }

    /** Who makes the address, 0 to 255; Linux 5.18. 1 to 3 are the kernel's. */
    public AddressSpec protocol(int value) {
        requireRange("protocol", value, 0, 255);
        AddressSpec spec = new AddressSpec(this);
        spec.protocol = value;
        return spec;
    }

    /** How long the address is to exist, in whole seconds: 1 to 2^32 - 2. Not said: for ever. */
    public AddressSpec validLifetime(Duration lifetime) {
        requireSeconds("valid lifetime", lifetime, 1);
        if (preferred != null && preferred.compareTo(lifetime) > 0) {
            throw longer(preferred, lifetime);
        }
        AddressSpec spec = new AddressSpec(this);
        spec.valid = lifetime;
        return spec;
    }

    /**
     * How long the address is to be used for new connections, in whole seconds: 0 to the valid lifetime. Not said: as long
     * as it exists.
     */
    public AddressSpec preferredLifetime(Duration lifetime) {
        requireSeconds("preferred lifetime", lifetime, 0);
        if (valid != null && lifetime.compareTo(valid) > 0) {
            throw longer(lifetime, valid);
        }
        AddressSpec spec = new AddressSpec(this);
        spec.preferred = lifetime;
        return spec;
    }

    private void requireIpv4(String field) {
        if (family() != AddressFamily.INET) {
            throw new IllegalArgumentException(
                    field + ": " + IpText.format(local) + " is IPv6, and only IPv4 addresses have one");
        }
    }

    private void requireFamily(String field, InetAddress other) {
        if (IpText.family(other) != family()) {
            throw new IllegalArgumentException(field + ": " + IpText.format(other) + " and " + IpText.format(local)
                    + " are of different families");
        }
    }

    private static void requireRange(String field, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": " + value + " is not in " + min + ".." + max);
        }
    }

    private static void requireSeconds(String field, Duration lifetime, long min) {
        if (!lifetime.equals(Duration.ofSeconds(lifetime.toSeconds()))) {
            throw new IllegalArgumentException(field + ": " + lifetime + " is not a whole number of seconds");
        }
        requireRange(field, lifetime.toSeconds(), min, AddressCacheInfo.FOREVER - 1);
    }

    private static IllegalArgumentException longer(Duration preferred, Duration valid) {
        return new IllegalArgumentException("preferred lifetime: " + preferred.toSeconds()
                + " s is longer than the valid lifetime, " + valid.toSeconds() + " s");
    }

    /** The address family: 2 for IPv4, 10 for IPv6. */
    public int family() {
        return IpText.family(local);
    }

    /** The address and its prefix length. */
    public IpPrefix prefix() {
        return new IpPrefix(local, prefixLength);
    }

    /** The address as {@code ip address add} would be told it. */
    @Override
    public String toString() {
        String text = IpText.format(local);
        if (peer != null) {
            text += " peer " + IpText.format(peer);
        }
        text += "/" + prefixLength;
        if (label != null) {
            text += " label " + label;
        }
        return text;
    }
}
