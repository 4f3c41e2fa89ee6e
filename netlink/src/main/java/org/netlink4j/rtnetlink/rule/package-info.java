/**
 * Rules, which choose the table that a packet's route is looked up in: {@code linux/fib_rules.h}. Only
 * {@link org.netlink4j.rtnetlink.rule.Rules} knows sockets.
 */
@NullMarked
package org.netlink4j.rtnetlink.rule;

import org.jspecify.annotations.NullMarked;
