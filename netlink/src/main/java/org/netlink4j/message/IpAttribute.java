package org.netlink4j.message;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** An IPv4 address of 4 bytes or an IPv6 address of 16, in network byte order. */
public final class IpAttribute extends Attribute<InetAddress> {

    private final boolean v4;
    private final boolean v6;

    IpAttribute(int type, String name, boolean v4, boolean v6) {
        super(type, name);
        this.v4 = v4;
        this.v6 = v6;
    }

    @Override
    public String layout() {
        return v4 && v6 ? "ip" : v4 ? "ipv4" : "ipv6";
    }

    @Override
    IpAttribute at(int number) {
        return new IpAttribute(number, name(), v4, v6);
    }

    private boolean fits(int length) {
        return v4 && length == 4 || v6 && length == 16;
    }

    private String bound() {
        return v4 && v6 ? "an address of 4 or 16 bytes" : v4 ? "an address of 4 bytes" : "an address of 16 bytes";
    }

    @Override
    InetAddress read(Payload payload) {
        if (!fits(payload.length())) {
            throw payload.malformed(this, bound());
        }
        return address(payload.bytes());
    }

    /** The address with these 4 or 16 bytes; a mapped IPv4 address stays the IPv6 address that it is on the wire. */
    static InetAddress address(byte[] bytes) {
        try {
            return bytes.length == 16 ? Inet6Address.getByAddress(null, bytes, -1) : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError("an address of " + bytes.length + " bytes", e);
        }
    }

    @Override
    void write(MessageWriter writer, InetAddress value) {
        byte[] bytes = value.getAddress();
        if (!fits(bytes.length)) {
            throw refuse(value.getHostAddress(), "is not " + bound());
        }
        writer.bytes(bytes);
    }

    @Override
    String format(InetAddress value) {
        return value.getHostAddress();
    }
}
