package org.netlink4j.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;
import org.netlink4j.message.AttributeCursor;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.Flags;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCursor;
import org.netlink4j.message.MessageWriter;
import org.netlink4j.rtnetlink.route.Route;
import org.netlink4j.rtnetlink.route.RouteAttributes;
import org.netlink4j.rtnetlink.route.RouteMessages;
import org.netlink4j.rtnetlink.route.RtMsg;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading and writing a message, without a kernel. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBenchmark {

    private static final int LINK = 7;
    private static final int METRIC = 100;

    private final ByteBuf bytes = Unpooled.directBuffer(256);
    private final MessageCursor cursor = new MessageCursor();
    private final Message message;

    /** Writes the message that is read. */
    public CodecBenchmark() {
        write();
        message = Message.copy(bytes, 0, bytes.readableBytes(), ByteOrder.nativeOrder());
    }

    /** A route with a table, a link and a metric. */
    @Benchmark
    public int write() {
        Attributes attributes = Attributes.builder(RouteAttributes.SET)
                .set(RouteAttributes.TABLE, 254)
                .set(RouteAttributes.PRIORITY, METRIC)
                .set(RouteAttributes.OIF, LINK)
                .build();
        MessageWriter.to(bytes.clear(), ByteOrder.nativeOrder())
                .begin(RouteMessages.NEW.number(), Flags.REQUEST, 1, 0)
                .header(RtMsg.LAYOUT.fill().set(RtMsg.FAMILY, 2).view())
                .attributes(attributes)
                .end();
        return bytes.readableBytes();
    }

    /** Five fields where they lie. */
    @Benchmark
    public long readInPlace() {
        cursor.reset(bytes, ByteOrder.nativeOrder());
        cursor.next();
        AttributeCursor attributes = cursor.attributes(RouteMessages.NEW);
        return cursor.getInt(RtMsg.FAMILY)
                + cursor.getInt(RtMsg.DST_LENGTH)
                + attributes.number(RouteAttributes.TABLE, 0)
                + attributes.number(RouteAttributes.OIF, 0)
                + attributes.number(RouteAttributes.PRIORITY, 0);
    }

    /** The same five fields of an object. */
    @Benchmark
    public long readObject() {
        Route route = new Route(message);
        return route.family()
                + route.header().getInt(RtMsg.DST_LENGTH)
                + route.table()
                + route.linkIndex().orElse(0)
                + route.priority().orElse(0);
    }

    /** A copy, to keep. */
    @Benchmark
    public Message copy() {
        return Message.copy(bytes, 0, bytes.readableBytes(), ByteOrder.nativeOrder());
    }
}
