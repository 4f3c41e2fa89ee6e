"""One fixture file: a message, where it came from, and (written by the library's tests) what it says."""

import sys

from recorder import wire

DECODED = "= decoded\n"


def text(command, tool, kernel, direction, message):
    head = "command: %s\ntool: %s\nkernel: %s\ndirection: %s\norder: %s\n" % (command, tool, kernel, direction, sys.byteorder)
    rows = ("%04x  %s\n" % (at, message[at : at + 16].hex(" ")) for at in range(0, len(message), 16))
    return head + "= bytes\n" + "".join(rows)


def message_of(path):
    """The bytes of a fixture."""
    rows = path.read_text().partition("= bytes\n")[2].partition(DECODED)[0].splitlines()
    return bytes.fromhex("".join(row.partition("  ")[2] for row in rows))


class Store:
    """The folder of fixtures. It writes what is missing, and overwrites only when told to."""

    def __init__(self, folder, kernel, short, replace):
        self.folder = folder
        self.kernel = kernel
        self.short = short
        self.replace = replace
        self.written = []

    def teaches(self, kind, message):
        """Whether no fixture of this object and kernel, other than requests, has the form of this message."""
        files = (self.folder / kind).glob("*.linux-%s.txt" % self.short)
        return all(wire.shape(message_of(p)) != wire.shape(message) for p in files if ".request." not in p.name)

    def write(self, kind, name, direction, command, tool, message):
        path = self.folder / kind / ("%s.%s.linux-%s.txt" % (name, direction, self.short))
        # iproute2 sends the same to every kernel, and most notifications have the same form from every kernel:
        # one recording is enough.
        others = [p for p in path.parent.glob("%s.%s.linux-*.txt" % (name, direction)) if p != path]
        if others and direction == "request":
            return
        if direction == "notification" and any(wire.shape(message_of(p)) == wire.shape(message) for p in others):
            return
        if path in self.written:
            raise ValueError("two scenarios write " + path.name)
        self.written.append(path)
        if path.exists() and not self.replace:
            return
        new = text(command, tool, self.kernel, direction, message)
        if path.exists():
            old = path.read_text()
            bytes_of = lambda t: t.partition("= bytes\n")[2].partition(DECODED)[0]
            if DECODED in old and bytes_of(old) == bytes_of(new):
                new += DECODED + old.partition(DECODED)[2]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(new)
