package org.netlink4j.socket;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.Errno;

/**
 * What is known of a failure.
 *
 * @param operation in the caller's words
 * @param errno a positive number
 * @param explanation our own words in the place of the errno's, or null
 * @param kernelText the kernel's words, or null
 * @param attribute the path to the attribute in question, or null
 * @param missing whether that attribute is missing
 * @param policy what it must be, or null
 */
record Failure(
        String operation,
        int errno,
        @Nullable String explanation,
        @Nullable String kernelText,
        @Nullable String attribute,
        boolean missing,
        @Nullable String policy)
        implements Serializable {

    /** A failure of which the kernel said no more than a number. */
    static Failure of(String operation, int errno) {
        return new Failure(operation, errno, null, null, null, false, null);
    }

    /** A failure that we explain ourselves. */
    static Failure of(String operation, int errno, String explanation) {
        return new Failure(operation, errno, explanation, null, null, false, null);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(operation).append(": ");
        text.append(explanation != null ? explanation : Errno.text(errno) + " (" + Errno.name(errno) + ")");
        if (kernelText != null) {
            text.append(": ").append(kernelText);
        }
        if (attribute != null) {
            text.append(" [").append(attribute.substring(attribute.lastIndexOf('.') + 1));
            text.append(missing ? " is missing" : "")
                    .append(policy != null ? ": " + policy : "")
                    .append(']');
        } else if (policy != null) {
            text.append(" [").append(policy).append(']');
        }
        return text.toString();
    }
}
