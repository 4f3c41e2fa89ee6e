package org.netlink4j.message;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Consumer;

/** A family for tests: one declaration of each sort. */
final class Things {

    static final ByteOrder LITTLE = ByteOrder.LITTLE_ENDIAN;
    static final ByteOrder BIG = ByteOrder.BIG_ENDIAN;

    private static final StructLayout.Builder HEAD = StructLayout.builder("thingmsg");
    static final StructField FAMILY = HEAD.u8("family");
    static final StructField PAD = HEAD.bytes("__pad", 3);
    static final StructField INDEX = HEAD.s32("index");
    static final StructLayout HEADER = HEAD.build();

    private static final StructLayout.Builder INFO = StructLayout.builder("thing_info");
    static final StructField A = INFO.u8("a");
    static final StructField B = INFO.u16("b");
    static final StructField C = INFO.be16("c");
    static final StructField D = INFO.u64("d");
    static final StructField MAC = INFO.bytes("mac", 6);
    static final StructField E = INFO.u8("e");
    static final StructLayout INFO_STRUCT = INFO.build();

    private static final StructLayout.Builder HOP = StructLayout.builder("hop");
    static final StructField HOP_LENGTH = HOP.u16("len");
    static final StructField HOP_FLAGS = HOP.u16("flags");
    static final StructField HOP_INDEX = HOP.u32("ifindex");
    static final StructLayout HOP_STRUCT = HOP.build();

    private static final AttributeSet.Builder X = AttributeSet.builder("X");
    static final NumberAttribute U8 = X.u8(1, "X_U8");
    static final NumberAttribute U16 = X.u16(2, "X_U16");
    static final NumberAttribute U32 = X.u32(3, "X_U32");
    static final NumberAttribute U64 = X.u64(4, "X_U64");
    static final NumberAttribute S8 = X.s8(5, "X_S8");
    static final NumberAttribute S16 = X.s16(6, "X_S16");
    static final NumberAttribute S32 = X.s32(7, "X_S32");
    static final NumberAttribute S64 = X.s64(8, "X_S64");
    static final NumberAttribute BE16 = X.be16(9, "X_BE16");
    static final NumberAttribute BE32 = X.be32(10, "X_BE32");
    static final NumberAttribute BE64 = X.be64(11, "X_BE64");
    static final NumberAttribute UINT = X.uint(12, "X_UINT");
    static final NumberAttribute HEX = X.hex32(13, "X_HEX");
    static final NumberAttribute MODE = X.u8(14, "X_MODE", Codes.of("OFF", "ON", "", "AUTO"));
    static final NumbersAttribute NUMBERS = X.numbers(15, "X_NUMBERS", 4);
    static final FlagAttribute FLAG = X.flag(16, "X_FLAG");
    static final StringAttribute NAME = X.string(17, "X_NAME", 15);
    static final StringAttribute BARE = X.bareString(18, "X_BARE", 15);
    static final BytesAttribute KEY = X.bytes(19, "X_KEY", 4, 8);
    static final BytesAttribute BYTES = X.bytes(20, "X_BYTES");
    static final BytesAttribute LLADDR = X.linkLayer(21, "X_LLADDR");
    static final IpAttribute IP = X.ip(22, "X_IP");
    static final IpAttribute IPV4 = X.ipv4(23, "X_IPV4");
    static final IpAttribute IPV6 = X.ipv6(24, "X_IPV6");
    static final StructAttribute STRUCT = X.struct(25, "X_STRUCT", INFO_STRUCT);
    static final StructsAttribute STRUCTS = X.structs(26, "X_STRUCTS", HOP_STRUCT);

    private static final AttributeSet.Builder INSIDE = AttributeSet.builder("IN");
    static final NumberAttribute IN_U16 = INSIDE.u16(1, "IN_U16");
    static final NestAttribute IN_NEST = INSIDE.nest(2, "IN_NEST", nest -> nest.set());
    static final StringAttribute IN_NAME = INSIDE.string(3, "IN_NAME", 15);
    static final AttributeSet INSIDE_SET = INSIDE.build();

    static final NestAttribute NEST = X.nest(27, "X_NEST", INSIDE_SET);
    static final NestAttribute FLAGGED = X.flaggedNest(28, "X_FLAGGED", INSIDE_SET);

    /** What is inside depends on a neighbour, as with IFLA_INFO_DATA. */
    static final NestAttribute DATA = X.nest(
            29,
            "X_DATA",
            chain -> chain.get(NAME).filter("in"::equals).isPresent() ? INSIDE_SET : AttributeSet.UNKNOWN);

    static final HeadedAttribute PEER = X.headed(30, "X_PEER", HEADER, Things::set);
    static final HeadedListAttribute HOPS = X.headedList(31, "X_HOPS", HOP_STRUCT, Things::set);

    private static final AttributeSet.Builder ELEMENT = AttributeSet.builder("X_ELEMENT");
    static final NumberAttribute ONE = ELEMENT.u32(1, "X_ONE");
    static final NestAttribute LIST = X.nest(32, "X_LIST", AttributeSet.listOf(ONE));

    static final AttributeSet SET = X.build();

    static final MessageType NEW = new MessageType(100, "X_NEWTHING", HEADER, SET);
    static final MessageCatalog CATALOG = MessageCatalog.of(List.of(NEW));

    private Things() {}

    private static AttributeSet set() {
        return SET;
    }

    /** A chain of attributes from its bytes. */
    static Attributes attributes(ByteOrder order, String... rows) {
        byte[] bytes = Hex.bytes(rows);
        return Attributes.of(SET, Unpooled.wrappedBuffer(bytes), 0, 0, bytes.length, order, null);
    }

    /** A message of type {@link #NEW} with these attributes behind its header; in little endian. */
    static Message message(String... rows) {
        byte[] attributes = Hex.bytes(rows);
        ByteBuf bytes = Unpooled.buffer();
        bytes.writeIntLE(24 + attributes.length)
                .writeShortLE(100)
                .writeShortLE(0)
                .writeIntLE(7)
                .writeIntLE(9);
        bytes.writeByte(2).writeZero(3).writeIntLE(0x12345).writeBytes(attributes);
        return Message.of(bytes(bytes), LITTLE);
    }

    /** What a writer of this byte order has written. */
    static byte[] written(ByteOrder order, Consumer<MessageWriter> writing) {
        ByteBuf bytes = Unpooled.buffer();
        writing.accept(MessageWriter.to(bytes, order));
        return bytes(bytes);
    }

    static byte[] bytes(ByteBuf buffer) {
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.getBytes(buffer.readerIndex(), bytes);
        return bytes;
    }
}
