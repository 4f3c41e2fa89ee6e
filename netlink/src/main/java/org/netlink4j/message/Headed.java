package org.netlink4j.message;

/**
 * A C struct with attributes behind it: the peer of a veth pair, a hop of a multipath route.
 *
 * @param header the struct
 * @param attributes what follows it, aligned to four bytes
 */
public record Headed(StructView header, Attributes attributes) {}
