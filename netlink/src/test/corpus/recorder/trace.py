"""Runs a command under strace and reads the rtnetlink messages that it sent and received."""

import re
import subprocess
import tempfile

from recorder import wire

STRACE = "strace -f -s 0 -e trace=socket,sendmsg,recvmsg,sendto,recvfrom -e verbose=none -e write=all -e read=all -o".split()

_SOCKET = re.compile(r"^(\d+) +socket\(AF_NETLINK, [^,]*, (\w+)\) = (\d+)")
_CALL = re.compile(r"^(\d+) +(sendmsg|sendto|recvmsg|recvfrom)\((\d+),")
_PEEK = re.compile(r"MSG_PEEK")
_ROW = re.compile(r"^ \| [0-9a-f]+  ((?:[0-9a-f]{2} {1,2}){1,16})")


class Traced:
    """What one command did: its exit status, what it wrote to stderr, and the messages of each direction."""

    def __init__(self, status, stderr, sent, received):
        self.status = status
        self.stderr = stderr
        self.sent = sent
        self.received = received


def run(arguments, timeout=60):
    with tempfile.NamedTemporaryFile("r", prefix="corpus-", suffix=".strace") as log:
        done = subprocess.run(STRACE + [log.name] + arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, text=True, timeout=timeout)
        sent, received = parse(log.read().splitlines())
    return Traced(done.returncode, done.stderr.strip(), sent, received)


def parse(lines):
    """The messages sent and received on NETLINK_ROUTE sockets in a log of strace."""
    route = {}
    datagrams = {"s": [], "r": []}
    current = None
    for line in lines:
        row = _ROW.match(line)
        if row:
            if current is not None:
                current.extend(bytes.fromhex(row.group(1)))
            continue
        if line.startswith(" *"):
            continue
        current = None
        opened = _SOCKET.match(line)
        if opened:
            route[(opened.group(1), opened.group(3))] = opened.group(2) == "NETLINK_ROUTE"
        call = _CALL.match(line)
        if call and not _PEEK.search(line) and route.get((call.group(1), call.group(3))):
            current = bytearray()
            datagrams[call.group(2)[0]].append(current)
    return tuple([m for d in datagrams[side] for m in wire.messages(bytes(d))] for side in "sr")
