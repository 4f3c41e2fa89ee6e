package org.netlink4j.rtnetlink.nsid;

import org.netlink4j.message.AttributeSet;
import org.netlink4j.message.NumberAttribute;

/** {@code NETNSA_*} of {@code linux/net_namespace.h}: the attributes of a namespace's id. */
public final class NamespaceIdAttributes {

    /** {@code NETNSA_NSID_NOT_ASSIGNED}: no id; in a request to assign one, the kernel is to choose. */
    public static final int NOT_ASSIGNED = -1;

    private static final AttributeSet.Builder NETNSA = AttributeSet.builder("NETNSA");

    /** The id, or {@link #NOT_ASSIGNED}. */
    public static final NumberAttribute NSID = NETNSA.s32(1, "NETNSA_NSID");

    /** The namespace, by a process in it. */
    public static final NumberAttribute PID = NETNSA.u32(2, "NETNSA_PID");

    /** The namespace, by a file descriptor of the sender. */
    public static final NumberAttribute FD = NETNSA.u32(3, "NETNSA_FD");

    /** The namespace whose ids are asked for, by its own id here; Linux 4.20. */
    public static final NumberAttribute TARGET_NSID = NETNSA.s32(4, "NETNSA_TARGET_NSID");

    /** The id that the namespace has here, where {@link #NSID} is the one that it has in the target; Linux 4.20. */
    public static final NumberAttribute CURRENT_NSID = NETNSA.s32(5, "NETNSA_CURRENT_NSID");

    /** All of them. */
    public static final AttributeSet SET = NETNSA.build();

    private NamespaceIdAttributes() {}
}
