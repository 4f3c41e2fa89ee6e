package org.netlink4j.socket;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.AttributesBuilder;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessageType;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;
import org.netlink4j.message.StructField;
import org.netlink4j.message.StructLayout;

/** As much of {@code linux/if_link.h} as the tests of sockets need. */
final class FewLinks {

    private static final StructLayout.Builder STRUCT = StructLayout.builder("ifinfomsg");
    static final StructField FAMILY = STRUCT.u8("ifi_family");
    static final StructField PAD = STRUCT.u8("__ifi_pad");
    static final StructField ARPHRD = STRUCT.u16("ifi_type");
    static final StructField INDEX = STRUCT.s32("ifi_index");
    static final StructField FLAGS = STRUCT.u32("ifi_flags");
    static final StructField CHANGE = STRUCT.u32("ifi_change");
    static final StructLayout IFINFO = STRUCT.build();

    private static final AttributeSet.Builder INFO = AttributeSet.builder("IFLA_INFO");
    static final StringAttribute KIND = INFO.bareString(1, "IFLA_INFO_KIND", 64);
    private static final AttributeSet INFO_SET = INFO.build();

    private static final AttributeSet.Builder IFLA = AttributeSet.builder("IFLA");
    static final StringAttribute NAME = IFLA.string(3, "IFLA_IFNAME", 64);
    static final NumberAttribute MTU = IFLA.u32(4, "IFLA_MTU");
    static final NestAttribute LINKINFO = IFLA.nest(18, "IFLA_LINKINFO", INFO_SET);
    static final AttributeSet SET = IFLA.build();

    static final MessageType NEW = new MessageType(16, "RTM_NEWLINK", IFINFO, SET);
    static final MessageType DEL = new MessageType(17, "RTM_DELLINK", IFINFO, SET);
    static final MessageType GET = new MessageType(18, "RTM_GETLINK", IFINFO, SET);
    static final MessageCatalog CATALOG = MessageCatalog.of(java.util.List.of(NEW, DEL, GET));

    static final int NETLINK_ROUTE = 0;

    private FewLinks() {}

    /** As {@code ip link add NAME type KIND}. */
    static Request add(String name, String kind) {
        return add(name, kind, Attributes.builder(SET));
    }

    static Request add(String name, String kind, AttributesBuilder more) {
        Attributes info = Attributes.builder(INFO_SET).set(KIND, kind).build();
        return Request.of(NEW, "add link " + name)
                .flags(Flags.CREATE | Flags.EXCL)
                .attributes(more.set(NAME, name).set(LINKINFO, info).build());
    }

    /** So many attributes of 60,000 bytes, which the kernel does not know. */
    static AttributesBuilder filler(int count) {
        AttributesBuilder attributes = Attributes.builder(SET);
        for (int i = 0; i < count; i++) {
            attributes.add(999, new byte[60_000]);
        }
        return attributes;
    }

    static Request get(String name) {
        return named(GET, "get link " + name, name);
    }

    static Request delete(String name) {
        return named(DEL, "delete link " + name, name);
    }

    static Request named(MessageType type, String operation, String name) {
        return Request.of(type, operation)
                .attributes(Attributes.builder(SET).set(NAME, name).build());
    }

    static Request list() {
        return Request.of(GET, "list links");
    }

    static String name(Message link) {
        return GET.attributes(link).require(NAME);
    }

    static int index(Message link) {
        return link.header(IFINFO).getInt(INDEX);
    }
}
