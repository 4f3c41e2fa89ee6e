package org.netlink4j.corpus;

import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages recorded messages, the same way for the same seed. */
final class Mutations {

    private static final int[] TELLING = {0, 1, 3, 4, 5, 8, 0x7f, 0x80, 0xff};

    private final Random random;
    private final List<Recording> recordings;

    Mutations(long seed, List<Recording> recordings) {
        this.random = new Random(seed);
        this.recordings = recordings;
    }

    /** The next message; its own length field is mostly made to fit, so that the damage is found behind it. */
    byte[] next() {
        Recording recording = recordings.get(random.nextInt(recordings.size()));
        byte[] bytes = damaged(recording.message().toByteArray());
        if (bytes.length >= 16 && random.nextInt(8) != 0) {
            setLength(bytes, recording.message().order());
        }
        return bytes;
    }

    private byte[] damaged(byte[] bytes) {
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> extended(bytes);
            case 2 -> randomBytes(random.nextInt(256));
            case 3 -> withoutOrWithAPieceTwice(bytes);
            default -> withBytesChanged(bytes, 1 + random.nextInt(3));
        };
    }

    private byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] withBytesChanged(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            changeOne(bytes);
        }
        return bytes;
    }

    private byte[] extended(byte[] bytes) {
        byte[] tail = randomBytes(1 + random.nextInt(64));
        byte[] longer = Arrays.copyOf(bytes, bytes.length + tail.length);
        System.arraycopy(tail, 0, longer, bytes.length, tail.length);
        return longer;
    }

    /** What follows moves by a multiple of four, so that it still reads as attributes. */
    private byte[] withoutOrWithAPieceTwice(byte[] bytes) {
        int from = random.nextInt(bytes.length / 4) * 4;
        int to = Math.min(bytes.length, from + 4 * random.nextInt(16));
        int resume = random.nextBoolean() ? to : from;
        byte[] result = Arrays.copyOf(bytes, (resume == to ? from : to) + bytes.length - resume);
        System.arraycopy(bytes, resume, result, resume == to ? from : to, bytes.length - resume);
        return result;
    }

    private void changeOne(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte)
                switch (random.nextInt(3)) {
                    case 0 -> TELLING[random.nextInt(TELLING.length)];
                    case 1 -> bytes[at] ^ 1 << random.nextInt(8);
                    default -> random.nextInt(256);
                };
    }

    private static void setLength(byte[] bytes, ByteOrder order) {
        for (int i = 0; i < 4; i++) {
            bytes[order == ByteOrder.LITTLE_ENDIAN ? i : 3 - i] = (byte) (bytes.length >>> 8 * i);
        }
    }
}
