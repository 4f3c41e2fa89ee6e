package org.netlink4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.netlink4j.message.AttributeLocator;
import org.netlink4j.message.Attributes;
import org.netlink4j.message.MalformedMessageException;
import org.netlink4j.message.Message;
import org.netlink4j.message.MessageCatalog;
import org.netlink4j.message.MessageObject;
import org.netlink4j.message.MessagePrinter;
import org.netlink4j.message.Transcoder;
import org.netlink4j.rtnetlink.RtnetlinkMessages;

/**
 * Damaged messages give a value or the codec's own exception: never another, no endless loop, and no memory beyond what
 * their size justifies. {@code -Dmutations=N -Dmutations.seed=S} for more, or others.
 */
class MutationTest {

    private static final int COUNT = Integer.getInteger("mutations", 100_000);
    private static final long SEED = Long.getLong("mutations.seed", 20_260_101L);

    /** Generous: each of a few hundred readings of a message may copy and describe all of it. */
    private static final long BYTES_PER_BYTE = 20_000;

    private static final long BYTES_ALWAYS = 1_000_000;

    private static final MessageCatalog CATALOG = RtnetlinkMessages.CATALOG;

    private final ObjectClasses objects = new ObjectClasses();
    private int wellFormed;

    @Test
    void damagedMessagesGiveAValueOrTheCodecsOwnException() {
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        List<Recording> recordings = Recording.all();
        Mutations mutations = new Mutations(SEED, recordings);
        wellFormed = 0;
        Map<String, String> problems = new TreeMap<>();
        Throwable firstProblem = null;
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = i < recordings.size() ? recordings.get(i).message().toByteArray() : mutations.next();
            long before = memory.getThreadAllocatedBytes(thread);
            try {
                readAll(bytes);
            } catch (RuntimeException | Error e) {
                problems.putIfAbsent(e.toString().replaceAll("[0-9]+", "#"), "mutation " + i + ": " + hex(bytes));
                firstProblem = firstProblem == null ? e : firstProblem;
            }
            long used = memory.getThreadAllocatedBytes(thread) - before;
            if (i < recordings.size()) {
                continue; // The undamaged messages load classes, which takes memory once.
            }
            assertThat(used)
                    .as(() -> "memory for mutation " + hex(bytes))
                    .isLessThan(BYTES_ALWAYS + BYTES_PER_BYTE * bytes.length);
        }
        if (firstProblem != null) {
            throw new AssertionError("seed " + SEED + ": " + problems, firstProblem);
        }
        System.out.printf(
                "mutations: %d of seed %d, of which %d had a header; objects: %d%n",
                COUNT, SEED, wellFormed, objects.classes().size());
        if (COUNT > 1000) {
            assertThat(wellFormed)
                    .as("mutations that reach what lies behind the header")
                    .isGreaterThan(COUNT / 2);
        }
    }

    /** For a run that is longer than a build lets a test be. */
    public static void main(String[] args) {
        new MutationTest().damagedMessagesGiveAValueOrTheCodecsOwnException();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void readAll(byte[] bytes) {
        Message message;
        try {
            message = Message.of(bytes, ByteOrder.LITTLE_ENDIAN);
        } catch (MalformedMessageException e) {
            return;
        }
        wellFormed++;
        assertThat(MessagePrinter.print(message, CATALOG)).isNotEmpty();
        if (wellFormed % 5 == 0) {
            CursorAgreement.check(message, CATALOG);
        }
        AttributeLocator.pathAt(message, CATALOG, bytes.length / 2 & -4);
        AttributeLocator.missing(message, CATALOG, 1, OptionalInt.of(bytes.length / 2 & -4));
        try {
            assertThat(Transcoder.transcode(message, CATALOG, message.order()).toByteArray())
                    .isEqualTo(message.toByteArray());
            Message turned = Transcoder.transcode(message, CATALOG, ByteOrder.BIG_ENDIAN);
            assertThat(Transcoder.transcode(turned, CATALOG, message.order()).toByteArray())
                    .isEqualTo(message.toByteArray());
        } catch (MalformedMessageException e) {
            assertThat(e).hasMessageContaining(" at offset ");
        }
        try {
            for (MessageObject object : objects.of(message, MalformedMessageException.class)) {
                // In a broken chain each of some sixty accessors throws alike: most of the time for little news.
                if (wellFormed % 10 != 0 && isBroken(object.attributes())) {
                    continue;
                }
                ObjectClasses.callAll(object, MalformedMessageException.class);
                Attributes attributes = object.attributes();
                assertThat(attributes.toString()).isNotNull();
            }
        } catch (MalformedMessageException e) {
            assertThat(e).hasMessageContaining(" at offset ");
        }
    }

    private static boolean isBroken(Attributes chain) {
        try {
            chain.entries();
            return false;
        } catch (MalformedMessageException e) {
            return true;
        }
    }
}
