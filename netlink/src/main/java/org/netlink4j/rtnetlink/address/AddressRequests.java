package org.netlink4j.rtnetlink.address;

import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.IpAttribute;
import org.netlink4j.message.StructView;
import org.netlink4j.rtnetlink.IpText;

/** What an {@link AddressSpec} is on the wire: the same bytes as iproute2's for the same intent. */
final class AddressRequests {

    /** Longer prefixes have no broadcast address. */
    private static final int BROADCAST_PREFIX_MAX = 30;

    private AddressRequests() {}

    static StructView header(int index, AddressSpec spec, boolean delete) {
        return IfAddr.LAYOUT
                .fill()
                .set(IfAddr.FAMILY, spec.family())
                .set(IfAddr.PREFIX_LENGTH, spec.prefixLength)
                .set(IfAddr.FLAGS, spec.flags > 0xff ? 0 : spec.flags)
                .set(IfAddr.SCOPE, delete ? 0 : spec.scope)
                .set(IfAddr.INDEX, Integer.toUnsignedLong(index))
                .view();
    }

    static Attributes attributes(AddressSpec spec) {
        AttributesBuilder attributes = Attributes.builder(AddressAttributes.SET);
        attributes.set(AddressAttributes.LOCAL, spec.local);
        set(attributes, spec.peer, AddressAttributes.ADDRESS);
        set(attributes, spec.broadcast, AddressAttributes.BROADCAST);
        if (spec.label != null) {
            attributes.set(AddressAttributes.LABEL, spec.label);
        }
        if (spec.metric != null) {
            attributes.set(AddressAttributes.RT_PRIORITY, spec.metric);
        }
        if (spec.protocol != null) {
            attributes.set(AddressAttributes.PROTO, spec.protocol);
        }
        if (spec.flags > 0xff) {
            attributes.set(AddressAttributes.FLAGS, spec.flags);
        }
        if (spec.peer == null) {
            attributes.set(AddressAttributes.ADDRESS, spec.local);
        }
        if (spec.broadcastComputed && spec.prefixLength <= BROADCAST_PREFIX_MAX) {
            attributes.set(AddressAttributes.BROADCAST, broadcast(spec));
        }
        if (spec.valid != null || spec.preferred != null) {
            attributes.set(AddressAttributes.CACHEINFO, lifetimes(spec));
        }
        return attributes.build();
    }

    /** What finds the address: no more than the kernel compares. */
    static Attributes identity(AddressSpec spec) {
        AttributesBuilder attributes = Attributes.builder(AddressAttributes.SET);
        attributes.set(AddressAttributes.LOCAL, spec.local);
        set(attributes, spec.peer, AddressAttributes.ADDRESS);
        if (spec.label != null) {
            attributes.set(AddressAttributes.LABEL, spec.label);
        }
        if (spec.peer == null) {
            attributes.set(AddressAttributes.ADDRESS, spec.local);
        }
        return attributes.build();
    }

    private static void set(AttributesBuilder attributes, @Nullable InetAddress address, IpAttribute attribute) {
        if (address != null) {
            attributes.set(attribute, address);
        }
    }

    private static InetAddress broadcast(AddressSpec spec) {
        byte[] bytes = (spec.peer != null ? spec.peer : spec.local).getAddress();
        for (int bit = spec.prefixLength; bit < 32; bit++) {
            bytes[bit / 8] |= (byte) (0x80 >> bit % 8);
        }
        return IpText.address(bytes);
    }

    private static StructView lifetimes(AddressSpec spec) {
        Duration preferred = spec.preferred != null ? spec.preferred : spec.valid;
        return AddressCacheInfo.LAYOUT
                .fill()
                .set(AddressCacheInfo.PREFERRED, seconds(preferred))
                .set(AddressCacheInfo.VALID, seconds(spec.valid))
                .view();
    }

    private static long seconds(@Nullable Duration lifetime) {
        return lifetime == null ? AddressCacheInfo.FOREVER : lifetime.toSeconds();
    }
}
