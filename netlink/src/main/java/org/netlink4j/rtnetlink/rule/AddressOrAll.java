package org.netlink4j.rtnetlink.rule;

import java.net.InetAddress;
import java.nio.ByteOrder;
import java.util.Optional;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Coding;
import org.netlink4j.rtnetlink.IpText;

/** An IPv4 or IPv6 address or, with no bytes, every address: so iproute2 says {@code from all}, and the kernel takes it. */
final class AddressOrAll implements Coding<Optional<InetAddress>> {

    @Override
    public String layout() {
        return "ip or nothing";
    }

    @Override
    public Optional<InetAddress> read(byte[] payload, ByteOrder order, Attributes among) {
        if (payload.length != 0 && payload.length != 4 && payload.length != 16) {
            throw new IllegalArgumentException("an address of 4 or 16 bytes, or none");
        }
        return payload.length == 0 ? Optional.empty() : Optional.of(IpText.address(payload));
    }

    @Override
    public byte[] write(Optional<InetAddress> value, ByteOrder order) {
        return value.map(InetAddress::getAddress).orElse(new byte[0]);
    }

    @Override
    public String format(Optional<InetAddress> value) {
        return value.map(InetAddress::getHostAddress).orElse("all");
    }
}
