package org.netlink4j.message;

/** {@code nlmsg_flags} of {@code linux/netlink.h}. */
public final class Flags {

    /** {@code NLM_F_REQUEST}: a request. */
    public static final int REQUEST = 0x1;

    /** {@code NLM_F_MULTI}: one of several, up to {@code NLMSG_DONE}. */
    public static final int MULTI = 0x2;

    /** {@code NLM_F_ACK}: asks for an acknowledgement. */
    public static final int ACK = 0x4;

    /** {@code NLM_F_ECHO}: asks for the notification that the request causes. */
    public static final int ECHO = 0x8;

    /** {@code NLM_F_DUMP_INTR}: the dump is inconsistent, because something changed meanwhile. */
    public static final int DUMP_INTR = 0x10;

    /** {@code NLM_F_DUMP_FILTERED}: the kernel has filtered as asked. */
    public static final int DUMP_FILTERED = 0x20;

    /** {@code NLM_F_ROOT} and {@code NLM_F_MATCH}: all of them. Of a GET request. */
    public static final int DUMP = 0x300;

    /** {@code NLM_F_REPLACE}: overwrites what there is. Of a NEW request. */
    public static final int REPLACE = 0x100;

    /** {@code NLM_F_EXCL}: fails where there is one. Of a NEW request. */
    public static final int EXCL = 0x200;

    /** {@code NLM_F_CREATE}: makes it where there is none. Of a NEW request. */
    public static final int CREATE = 0x400;

    /** {@code NLM_F_APPEND}: behind what there is. Of a NEW request. */
    public static final int APPEND = 0x800;

    /** {@code NLM_F_BULK}: deletes all that match; Linux 5.19. Of a DEL request. */
    public static final int BULK = 0x200;

    /** {@code NLM_F_CAPPED}: the request is not repeated whole. Of an acknowledgement. */
    public static final int CAPPED = 0x100;

    /** {@code NLM_F_ACK_TLVS}: extended acknowledgement attributes follow. Of an acknowledgement. */
    public static final int ACK_TLVS = 0x200;

    private Flags() {}
}
