"""A socket that hears every rtnetlink notification of its namespace."""

import select
import socket

from recorder import wire

SOL_NETLINK = 270
NETLINK_ADD_MEMBERSHIP = 1
LAST_GROUP = 64


class Listener:
    def __init__(self):
        self.socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
        self.socket.bind((0, 0))
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        for group in range(1, LAST_GROUP + 1):
            try:
                self.socket.setsockopt(SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, group)
            except OSError:
                pass  # a kernel that has fewer groups

    def heard(self, first=0.0, then=0.0):
        """Every message up to the first moment in which there was none for as many seconds as said."""
        found = []
        while select.select([self.socket], [], [], then if found else first)[0]:
            found += wire.messages(self.socket.recv(1 << 18))
        return found
