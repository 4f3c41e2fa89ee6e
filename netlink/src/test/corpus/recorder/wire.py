"""As much of netlink's framing as is needed to cut datagrams into messages and to file them.

Nothing here writes an attribute: what goes into the corpus is written by iproute2 and by the kernel.
"""

import struct
import sys

ORDER = "<" if sys.byteorder == "little" else ">"

# Message types that carry an object, by the folder that its fixtures live in (linux/rtnetlink.h).
OBJECTS = {
    "control": (1, 2, 3, 4),
    "link": (16, 17, 18, 19, 108, 109, 110),
    "address": (20, 21, 22, 56, 57, 58, 60, 61, 62),
    "route": (24, 25, 26),
    "neighbour": (28, 29, 30),
    "rule": (32, 33, 34),
    "prefix": (52,),
    "ntable": (64, 65, 66, 67),
    "netconf": (80, 81, 82),
    "nsid": (88, 89, 90),
    "nexthop": (104, 105, 106, 116, 117, 118),
}

# What a "get" of each object is called; everything else that is sent changes something.
GETS = (18, 22, 26, 30, 34, 58, 62, 66, 82, 90, 106, 118)

# Length of the fixed header that the attributes follow.
FIXED = {
    "link": 16,
    "address": 8,
    "route": 12,
    "neighbour": 12,
    "rule": 12,
    "prefix": 12,
    "ntable": 4,
    "netconf": 4,
    "nsid": 4,
    "nexthop": 8,
}


def messages(datagram):
    """Cuts a datagram into messages, each with its header and without its padding."""
    at = 0
    while at + 16 <= len(datagram):
        length = struct.unpack_from(ORDER + "I", datagram, at)[0]
        if length == 0 and not any(datagram[at:]):
            return  # iproute2 sends the unused end of its buffer too
        if length < 16 or at + length > len(datagram):
            raise ValueError("message at %d is %d bytes of %d" % (at, length, len(datagram)))
        yield datagram[at : at + length]
        at += (length + 3) & ~3


def message_type(message):
    return struct.unpack_from(ORDER + "H", message, 4)[0]


def sequence(message):
    return struct.unpack_from(ORDER + "I", message, 8)[0]


def link_index(message):
    return struct.unpack_from(ORDER + "i", message, 20)[0]


def is_probe(message):
    """iproute2 asks with an empty RTM_NEWLINK whether the kernel knows that message at all."""
    return message_type(message) == 16 and len(message) == 32 and link_index(message) == 0


def object_of(message):
    kind = message_type(message)
    return next((name for name, types in OBJECTS.items() if kind in types), None)


def attributes(data):
    """The (type, payload) pairs of a chain that fills data exactly, or None if data is no such chain."""
    found = []
    at = 0
    while at + 4 <= len(data):
        length, kind = struct.unpack_from(ORDER + "HH", data, at)
        if length < 4 or at + length > len(data) or kind & 0x3FFF > 140:
            return None
        found.append((kind, data[at + 4 : at + length]))
        at += (length + 3) & ~3
    return found if found and at >= len(data) else None


def shape(message):
    """What a message consists of, its values left out: two of the same shape teach a codec the same.

    Whether a payload is nested is guessed from its form, which is good enough to tell messages apart.
    """
    kind = object_of(message)
    head = FIXED.get(kind)
    if head is None:
        return (message_type(message), len(message))
    # The first byte is the family, and a route's or rule's type is the eighth.
    form = (message[16], message[16 + 7]) if kind in ("route", "rule") else (message[16],)
    return (message_type(message), form, _paths(message[16 + head :]))


def _paths(data, depth=0):
    chain = attributes(data)
    if chain is None or depth > 6:
        return len(data)
    return tuple((kind, _paths(payload, depth + 1)) for kind, payload in chain)
