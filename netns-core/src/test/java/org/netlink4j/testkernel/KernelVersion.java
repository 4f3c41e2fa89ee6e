package org.netlink4j.testkernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Linux kernel as {@code uname -r} prints it, without what a distribution adds: 6.18.44-fc is 6.18.44.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number, 0 where there is none
 */
public record KernelVersion(int major, int minor, int patch) implements Comparable<KernelVersion> {
    private static final Pattern RELEASE = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?.*");

    /** The version of the kernel that this JVM runs on. */
    public static KernelVersion running() {
        return parse(System.getProperty("os.version"));
    }

    /** The version in a release string; {@link IllegalArgumentException} if there is none. */
    public static KernelVersion parse(String release) {
        Matcher matcher = RELEASE.matcher(release);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no version of Linux: " + release);
        }
        String patch = matcher.group(3);
        return new KernelVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    @Override
    public int compareTo(KernelVersion other) {
        int order = Integer.compare(major, other.major);
        if (order == 0) {
            order = Integer.compare(minor, other.minor);
        }
        return order == 0 ? Integer.compare(patch, other.patch) : order;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
