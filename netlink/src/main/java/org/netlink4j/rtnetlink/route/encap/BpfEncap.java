package org.netlink4j.rtnetlink.route.encap;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NestAttribute;
import org.netlink4j.message.NumberAttribute;
import org.netlink4j.message.StringAttribute;

/** Runs BPF programs on packets: {@code LWT_BPF_*} of {@code linux/lwtunnel.h}. */
public final class BpfEncap {

    private static final AttributeSet.Builder PROGRAM = AttributeSet.builder("LWT_BPF_PROG");

    /** A descriptor of the program, of the type {@code BPF_PROG_TYPE_LWT_*}. Only in requests. */
    public static final NumberAttribute PROG_FD = PROGRAM.u32(1, "LWT_BPF_PROG_FD");

    /** A name for people, at most 255 bytes. */
    public static final StringAttribute PROG_NAME = PROGRAM.string(2, "LWT_BPF_PROG_NAME", 255);

    private static final AttributeSet PROG = PROGRAM.build();

    private static final AttributeSet.Builder BPF = AttributeSet.builder("LWT_BPF");

    /** For packets that come in. */
    public static final NestAttribute IN = BPF.flaggedNest(1, "LWT_BPF_IN", PROG);

    /** For packets that go out, before the rest of the way is known. */
    public static final NestAttribute OUT = BPF.flaggedNest(2, "LWT_BPF_OUT", PROG);

    /** For packets about to be sent. */
    public static final NestAttribute XMIT = BPF.flaggedNest(3, "LWT_BPF_XMIT", PROG);

    /** How many bytes {@link #XMIT} may put before a packet, at most 256. */
    public static final NumberAttribute XMIT_HEADROOM = BPF.u32(4, "LWT_BPF_XMIT_HEADROOM");

    /** The kind. */
    public static final EncapKind KIND = new EncapKind(6, "bpf", BPF.build());

    private BpfEncap() {}
}
