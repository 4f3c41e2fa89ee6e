package org.netlink4j.message;

import java.util.HexFormat;

/** Bytes written as rows of hexadecimal digits; what follows a {@code #} in a row is comment. */
public final class Hex {

    private Hex() {}

    /** The bytes of some rows. */
    public static byte[] bytes(String... rows) {
        StringBuilder digits = new StringBuilder();
        String.join("\n", rows)
                .lines()
                .forEach(row -> digits.append(row.replaceFirst("#.*", "").replaceAll("\\s", "")));
        return HexFormat.of().parseHex(digits);
    }

    /** Bytes as one row. */
    public static String row(byte[] bytes) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}
