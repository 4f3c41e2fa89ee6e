package org.netlink4j.rtnetlink.rule;

/**
 * Numbers from one to another, both included: of users, or of ports.
 *
 * @param first the lowest
 * @param last the highest
 */
public record Range(long first, long last) {

    @Override
    public String toString() {
        return first == last ? Long.toString(first) : first + "-" + last;
    }
}
