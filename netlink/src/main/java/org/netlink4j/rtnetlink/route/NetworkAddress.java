package org.netlink4j.rtnetlink.route;

import java.net.InetAddress;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Coding;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.AddressFamily;
import org.netlink4j.rtnetlink.IpText;
import org.netlink4j.rtnetlink.route.encap.LabelStack;

/**
 * An address of any family: what a route leads to or goes by. IPv4 and IPv6 addresses, label stacks of MPLS, and the bytes
 * of what is neither. Immutable.
 */
public final class NetworkAddress {

    /** Bytes of which the message's header tells the family. */
    static final Coding<NetworkAddress> CODING = new Coding<>() {
        @Override
        public String layout() {
            return "address";
        }

        @Override
        public NetworkAddress read(byte[] payload, ByteOrder order, Attributes among) {
            return new NetworkAddress(family(among, payload.length), payload);
        }

        @Override
        public byte[] write(NetworkAddress value, ByteOrder order) {
            return value.toBytes();
        }
    };

    private final int family;
    private final byte[] bytes;

    NetworkAddress(int family, byte[] bytes) {
        this.family = family;
        this.bytes = bytes;
    }

    private static int family(Attributes among, int length) {
        Optional<Attributes> at = Optional.of(among);
        while (at.isPresent()) {
            Optional<StructView> header = at.get().header();
            if (header.isPresent() && header.get().layout() == RtMsg.LAYOUT) {
                int family = header.get().getInt(RtMsg.FAMILY);
                return family == AddressFamily.MPLS ? family : byLength(length);
            }
            at = at.get().parent();
        }
        return byLength(length);
    }

    private static int byLength(int length) {
        return length == 4 ? AddressFamily.INET : length == 16 ? AddressFamily.INET6 : AddressFamily.UNSPEC;
    }

    /** An IPv4 or IPv6 address. */
    public static NetworkAddress of(InetAddress address) {
        return new NetworkAddress(IpText.family(address), address.getAddress());
    }

    /** Labels of MPLS. */
    public static NetworkAddress of(LabelStack labels) {
        return new NetworkAddress(AddressFamily.MPLS, labels.toBytes());
    }

    /** Any family's address. */
    public static NetworkAddress of(int family, byte[] bytes) {
        return new NetworkAddress(family, bytes.clone());
    }

    /** The family, {@link AddressFamily}; 0 where it is neither known nor told by the length. */
    public int family() {
        return family;
    }

    /** The address, where it is one of IPv4 or IPv6. */
    public Optional<InetAddress> ip() {
        boolean fits = family == AddressFamily.INET && bytes.length == 4
                || family == AddressFamily.INET6 && bytes.length == 16;
        return fits ? Optional.of(IpText.address(bytes)) : Optional.empty();
    }

    /** The labels, where it is a label stack. */
    public Optional<LabelStack> labels() {
        boolean fits = family == AddressFamily.MPLS && bytes.length > 0 && bytes.length % 4 == 0;
        return fits ? Optional.of(LabelStack.of(bytes)) : Optional.empty();
    }

    /** The bytes as they are sent. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkAddress address
                && family == address.family
                && Arrays.equals(bytes, address.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * family + Arrays.hashCode(bytes);
    }

    /** The address as {@code ip route} has it; bytes in hexadecimal where it is of another family. */
    @Override
    public String toString() {
        return ip().map(IpText::format)
                .or(() -> labels().map(LabelStack::toString))
                .orElseGet(() -> HexFormat.ofDelimiter(":").formatHex(bytes));
    }
}
