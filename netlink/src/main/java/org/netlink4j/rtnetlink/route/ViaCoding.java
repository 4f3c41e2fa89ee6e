package org.netlink4j.rtnetlink.route;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Coding;
import org.netlink4j.rtnetlink.AddressFamily;

/** {@code struct rtvia} of {@code linux/rtnetlink.h}: a family of two bytes in host byte order, and an address. */
final class ViaCoding implements Coding<NetworkAddress> {

    static final ViaCoding INSTANCE = new ViaCoding();

    private ViaCoding() {}

    @Override
    public String layout() {
        return "struct rtvia";
    }

    @Override
    public NetworkAddress read(byte[] payload, ByteOrder order, Attributes among) {
        if (payload.length < Short.BYTES) {
            throw new IllegalArgumentException("a family of 2 bytes and an address");
        }
        int family = ByteBuffer.wrap(payload).order(order).getShort() & 0xffff;
        return new NetworkAddress(family, Arrays.copyOfRange(payload, Short.BYTES, payload.length));
    }

    @Override
    public byte[] write(NetworkAddress value, ByteOrder order) {
        byte[] address = value.toBytes();
        ByteBuffer buffer = ByteBuffer.allocate(Short.BYTES + address.length).order(order);
        return buffer.putShort((short) value.family()).put(address).array();
    }

    @Override
    public String format(NetworkAddress value) {
        String family = switch (value.family()) {
            case AddressFamily.INET -> "inet";
            case AddressFamily.INET6 -> "inet6";
            default -> Integer.toString(value.family());
        };
        return family + " " + value;
    }
}
