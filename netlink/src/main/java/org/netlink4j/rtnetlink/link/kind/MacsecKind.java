package org.netlink4j.rtnetlink.link.kind;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.BytesAttribute;
import org.netlink4j.message.Codes;
import org.netlink4j.message.NumberAttribute;

/**
 * Encrypted Ethernet: {@code IFLA_MACSEC_*} of {@code linux/if_link.h}; IEEE 802.1AE. The link is {@code IFLA_LINK}.
 */
public final class MacsecKind {

    /** {@code MACSEC_CIPHER_ID_GCM_AES_128}: the kernel answers with {@code MACSEC_DEFAULT_CIPHER_ID}. */
    public static final long GCM_AES_128 = 0x0080_C200_0100_0001L;

    /** {@code MACSEC_DEFAULT_CIPHER_ID}: AES-GCM of 128 bits, by its older number. */
    public static final long DEFAULT_CIPHER = 0x0080_0200_0100_0001L;

    /** {@code MACSEC_CIPHER_ID_GCM_AES_256}. */
    public static final long GCM_AES_256 = 0x0080_C200_0100_0002L;

    /** {@code MACSEC_CIPHER_ID_GCM_AES_XPN_128}: with packet numbers of 64 bits. */
    public static final long GCM_AES_XPN_128 = 0x0080_C200_0100_0003L;

    /** {@code MACSEC_CIPHER_ID_GCM_AES_XPN_256}: with packet numbers of 64 bits. */
    public static final long GCM_AES_XPN_256 = 0x0080_C200_0100_0004L;

    private static final Codes VALIDATIONS =
            Codes.of("MACSEC_VALIDATE_DISABLED", "MACSEC_VALIDATE_CHECK", "MACSEC_VALIDATE_STRICT");

    private static final Codes OFFLOADS = Codes.of("MACSEC_OFFLOAD_OFF", "MACSEC_OFFLOAD_PHY", "MACSEC_OFFLOAD_MAC");

    private static final AttributeSet.Builder MACSEC = AttributeSet.builder("IFLA_MACSEC");

    /** The secure channel: link-layer address and port. In network byte order. */
    public static final NumberAttribute SCI = MACSEC.be64(1, "IFLA_MACSEC_SCI");

    /** The port of the secure channel, in network byte order. Only in requests, instead of the channel. */
    public static final NumberAttribute PORT = MACSEC.be16(2, "IFLA_MACSEC_PORT");

    /** The length of the check value, 8 to 16 bytes. */
    public static final NumberAttribute ICV_LEN = MACSEC.u8(3, "IFLA_MACSEC_ICV_LEN");

    /** The cipher, in host byte order. */
    public static final NumberAttribute CIPHER_SUITE = MACSEC.u64(4, "IFLA_MACSEC_CIPHER_SUITE");

    /** How far packets may be out of order; with replay protection. */
    public static final NumberAttribute WINDOW = MACSEC.u32(5, "IFLA_MACSEC_WINDOW");

    /** The association to send with, 0 to 3. */
    public static final NumberAttribute ENCODING_SA = MACSEC.u8(6, "IFLA_MACSEC_ENCODING_SA");

    /** Whether packets are encrypted, and not only protected. */
    public static final NumberAttribute ENCRYPT = MACSEC.u8(7, "IFLA_MACSEC_ENCRYPT");

    /** Whether packets are protected. */
    public static final NumberAttribute PROTECT = MACSEC.u8(8, "IFLA_MACSEC_PROTECT");

    /** Whether each packet names the channel. */
    public static final NumberAttribute INC_SCI = MACSEC.u8(9, "IFLA_MACSEC_INC_SCI");

    /** Whether packets say that this is an end station. */
    public static final NumberAttribute ES = MACSEC.u8(10, "IFLA_MACSEC_ES");

    /** Whether packets say that the channel is for broadcast. */
    public static final NumberAttribute SCB = MACSEC.u8(11, "IFLA_MACSEC_SCB");

    /** Whether replayed packets are dropped. */
    public static final NumberAttribute REPLAY_PROTECT = MACSEC.u8(12, "IFLA_MACSEC_REPLAY_PROTECT");

    /** What is done with packets that are not valid. */
    public static final NumberAttribute VALIDATION = MACSEC.u8(13, "IFLA_MACSEC_VALIDATION", VALIDATIONS);

    /** Aligns the next attribute. */
    public static final BytesAttribute PAD = MACSEC.bytes(14, "IFLA_MACSEC_PAD");

    /** Whether the hardware encrypts. */
    public static final NumberAttribute OFFLOAD = MACSEC.u8(15, "IFLA_MACSEC_OFFLOAD", OFFLOADS);

    /** What is in {@code IFLA_INFO_DATA}. */
    public static final AttributeSet DATA = MACSEC.build();

    /** The kind {@code macsec}. */
    public static final LinkKind KIND = LinkKind.of("macsec", DATA);

    private MacsecKind() {}
}
