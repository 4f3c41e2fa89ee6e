"""Requests that iproute2 cannot send. They are only questions: what the kernel answers is what is recorded."""

import os
import select
import socket
import struct

from recorder import wire
from recorder.bpf import program as bpf_program  # noqa: F401, for expressions

SOL_NETLINK = 270
SEQUENCE = 0x1234
OPTIONS = {"cap": 10, "ext": 11, "strict": 12}

REQUEST, ACK, ECHO, DUMP = 0x1, 0x4, 0x8, 0x300
REPLACE, EXCL, CREATE, APPEND = 0x100, 0x200, 0x400, 0x800


def u8(value):
    return struct.pack("B", value)


def u16(value):
    return struct.pack(wire.ORDER + "H", value)


def u32(value):
    return struct.pack(wire.ORDER + "I", value)


def u64(value):
    return struct.pack(wire.ORDER + "Q", value)


def be16(value):
    return struct.pack(">H", value)


def be32(value):
    return struct.pack(">I", value)


def ip(address):
    return socket.inet_pton(socket.AF_INET6 if ":" in address else socket.AF_INET, address)


def mac(address):
    return bytes.fromhex(address.replace(":", ""))


def attr(kind, payload):
    return struct.pack(wire.ORDER + "HH", 4 + len(payload), kind) + payload + bytes(-len(payload) % 4)


def nest(kind, *attributes):
    return attr(kind, b"".join(attributes))


def link(index=0, family=0, flags=0, change=0):
    return struct.pack(wire.ORDER + "BxHiII", family, 0, index, flags, change)


def add(name, kind, *attributes):
    """RTM_NEWLINK of a link of a kind with these attributes of the kind."""
    body = link() + attr(3, name.encode() + b"\0") + nest(18, attr(1, kind.encode()), nest(2, *attributes))
    return ask(16, ACK | CREATE | EXCL, body)


def change(name, kind, *attributes):
    return ask(16, ACK, link(index(name)) + nest(18, attr(1, kind.encode()), nest(2, *attributes)))


def refusal(answers):
    """The errno of the first error among the answers, or 0."""
    errors = [struct.unpack_from(wire.ORDER + "i", m, 16)[0] for m in answers if wire.message_type(m) in (2, 3)]
    return next((-code for code in errors if code), 0)


def address(name, family, prefix, scope=0, flags=0):
    return struct.pack(wire.ORDER + "BBBBI", family, prefix, flags, scope, index(name))


def route(family, to=0, table=254, protocol=3, scope=0, kind=1, source=0, tos=0, flags=0):
    return struct.pack(wire.ORDER + "BBBBBBBBI", family, to, source, tos, table, protocol, scope, kind, flags)


def rule(family, table=0, to=0, source=0, tos=0, action=1, flags=0):
    return struct.pack(wire.ORDER + "BBBBBBBBI", family, to, source, tos, table, 0, 0, action, flags)


def neighbour(family, name=None, state=0, flags=0, kind=0):
    return struct.pack(wire.ORDER + "BxxxiHBB", family, index(name) if name else 0, state, flags, kind)


def nexthop(family, protocol=0, flags=0):
    return struct.pack(wire.ORDER + "BBBBI", family, 0, protocol, 0, flags)


def udp(address):
    """Sends a packet, so that the kernel misses a neighbour; no request of netlink at all."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sending:
        sending.sendto(b"x", (address, 9))
    return []


def multicast_routes(inward, outward, source, group):
    """Makes this process the namespace's multicast router, with one resolved and, from a packet, one unresolved route."""
    routing = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_IGMP)
    routing.setsockopt(socket.IPPROTO_IP, 200, 1)  # MRT_INIT
    for number, name in enumerate((inward, outward)):
        vif = struct.pack("=HBBIi4s", number, 0x8, 1, 0, index(name), bytes(4))  # VIFF_USE_IFINDEX
        routing.setsockopt(socket.IPPROTO_IP, 202, vif)  # MRT_ADD_VIF
    thresholds = bytes([0, 7]) + bytes(30)
    entry = struct.pack("=4s4sH32s2xIIIi", ip(source), ip(group), 0, thresholds, 0, 0, 0, 0)
    routing.setsockopt(socket.IPPROTO_IP, 204, entry)  # MRT_ADD_MFC
    routing.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 9)
    os.dup(routing.fileno())  # routes until the process ends
    return []


def router_advertisement(name, mtu, prefix):
    """Lets a link of this namespace hear a router, with a prefix and an MTU."""
    option_mtu = b"\5\1\0\0" + be32(mtu)
    option_prefix = b"\3\4\x40\xc0" + be32(74565) + be32(4660) + bytes(4) + ip(prefix)
    body = b"\x86\0\0\0" + b"\x37\x08" + be16(1234) + be32(0x1234) + be32(0x234) + option_mtu + option_prefix + b"\1\1" + mac("02:12:34:56:78:9a")
    with socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_ICMPV6) as sending:
        sending.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, name.encode())
        sending.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_HOPS, 255)
        sending.sendto(body, ("ff02::1", 0, 0, index(name)))
    return []


def index(name):
    return socket.if_nametoindex(name)


def netns(path):
    """The descriptor of a namespace's file; it stays open until the scenario's process ends."""
    return u32(os.open(path, os.O_RDONLY))


def header(kind, flags, length, sequence=SEQUENCE):
    return struct.pack(wire.ORDER + "IHHII", length, kind, flags, sequence, 0)


def ask(kind, flags, body, options="ext", quiet=0.3):
    """Sends one request and returns all that comes back until the kernel has nothing more to say."""
    return ask_bytes(header(kind, flags | REQUEST, 16 + len(body)) + body, options, quiet)


def interrupted(kind, body, name):
    """A dump that is read slowly, with a link deleted meanwhile."""
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as asking:
        asking.bind((0, 0))
        asking.send(header(kind, REQUEST | DUMP, 16 + len(body)) + body)
        found = list(wire.messages(asking.recv(4096)))
        if refusal(ask(17, ACK, link(index(name)))):
            raise OSError("the link is still there")
        while wire.message_type(found[-1]) not in (2, 3):
            found += wire.messages(asking.recv(4096))
        return found


def ask_generic(family, flags, body, options="ext"):
    """The same on generic netlink, whose errors carry what those of rtnetlink seldom do; family is a name."""
    question = b"\3\2\0\0" + attr(2, family.encode() + b"\0")
    named = ask_bytes(header(16, REQUEST, 16 + len(question)) + question, protocol=16)
    found = dict(wire.attributes(named[0][20:]) or []).get(1) if named and wire.message_type(named[0]) == 16 else None
    if found is None:
        return []
    number = struct.unpack(wire.ORDER + "H", found)[0]
    return ask_bytes(header(number, flags | REQUEST, 16 + len(body)) + body, options, protocol=16)


def ask_bytes(datagram, options="ext", quiet=0.3, protocol=0):
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, protocol) as asking:
        asking.bind((0, 0))
        for option in options.split():
            asking.setsockopt(SOL_NETLINK, OPTIONS[option], 1)
        asking.send(datagram)
        found = []
        while select.select([asking], [], [], quiet)[0]:
            found += wire.messages(asking.recv(1 << 18))
        return found


def evaluate(expression):
    return eval(expression, globals())
