# The work of the benchmarks in Python, with pyroute2. As root, within the network namespace of the benchmark. Reads works
# from the standard input, one a line, and answers each with a line: "ok NANOS COUNT SUM", "unsupported" or "error TEXT".

import errno
import os
import socket
import struct
import sys
import time

from pyroute2 import IPRoute, NetNS, netns
from pyroute2.netlink import NLM_F_ACK, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REQUEST
from pyroute2.netlink.rtnl import RTM_DELROUTE, RTM_NEWLINK, RTM_NEWROUTE, RTMGRP_LINK, rt_proto, rt_scope, rt_type
from pyroute2.netlink.rtnl.ifinfmsg import state_by_name
from pyroute2.netlink.rtnl.rtmsg import rtmsg

BATCH = 64
TABLE = 500
GROUP = 77
FIRST = 10 << 24
SO_RCVBUFFORCE = 33
ACKNOWLEDGED = NLM_F_REQUEST | NLM_F_ACK

# With the generator, a dump is read as it comes and not into a list first.
ipr = IPRoute(nlm_generator=True, strict_check=True, ext_ack=True)


class Result:
    def __init__(self):
        self.start = self.nanos = self.count = self.sum = 0

    def begin(self):
        self.start = time.monotonic_ns()

    def end(self):
        self.nanos = time.monotonic_ns() - self.start


def links(r):
    r.begin()
    for link in ipr.link("dump"):
        kind = link.get_nested("IFLA_LINKINFO", "IFLA_INFO_KIND") or ""
        r.sum += (link["index"] + link.get_attr("IFLA_MTU") + link["flags"] + state_by_name[link.get_attr("IFLA_OPERSTATE")]
                  + len(link.get_attr("IFLA_IFNAME")) + len(kind))
        r.count += 1
    r.end()


def number(address):
    return struct.unpack("!I", socket.inet_aton(address))[0] if address else 0


def sum_routes(r, all_routes):
    for route in all_routes:
        r.sum += (number(route.get_attr("RTA_DST")) + route["dst_len"] + (route.get_attr("RTA_TABLE") or route["table"])
                  + (route.get_attr("RTA_OIF") or 0) + (route.get_attr("RTA_PRIORITY") or 0))
        r.count += 1


def routes(r):
    r.begin()
    sum_routes(r, ipr.get_routes(family=socket.AF_INET))
    r.end()


def routes_list(r):
    r.begin()
    sum_routes(r, list(ipr.get_routes(family=socket.AF_INET)))
    r.end()


def link(r, name, n):
    r.begin()
    for r.count in range(1, n + 1):
        (answer,) = ipr.link("get", ifname=name)
        if answer["index"] <= 0:
            raise ValueError("no index")
    r.end()


def address(i):
    return socket.inet_ntoa(struct.pack("!I", FIRST + i))


def index_of(device):
    (answer,) = ipr.link("get", ifname=device)
    return answer["index"]


def route_batches(message_type, flags, index, n, noraise=False):
    for start in range(0, n, BATCH):
        batch = []
        for i in range(start, min(start + BATCH, n)):
            message = rtmsg()
            message["header"]["type"] = message_type
            message["header"]["flags"] = flags
            message["family"] = socket.AF_INET
            message["dst_len"] = 32
            message["proto"] = rt_proto["boot"]
            message["scope"] = rt_scope["link"]
            message["type"] = rt_type["unicast"]
            message["attrs"] = [["RTA_DST", address(i)], ["RTA_TABLE", TABLE], ["RTA_OIF", index]]
            batch.append(message)
        # The library raises an error only of a message that asked for an acknowledgement: unlike in the other programs,
        # each does. It has nothing to yield then but must be driven to its end.
        for _ in ipr.nlm_request_batch(batch, noraise):
            pass


def add_routes(r, device, n, add):
    index = index_of(device)
    r.begin()
    try:
        add(r, index, n)
        r.end()
    except Exception:
        route_batches(RTM_DELROUTE, ACKNOWLEDGED, index, r.count, noraise=True)
        raise
    route_batches(RTM_DELROUTE, ACKNOWLEDGED, index, r.count)


def route_add(r, device, n):
    def one_by_one(r, index, n):
        for i in range(n):
            ipr.route("add", dst=address(i) + "/32", oif=index, table=TABLE, scope="link", proto="boot")
            r.count += 1

    add_routes(r, device, n, one_by_one)


def route_batch(r, device, n):
    def in_batches(r, index, n):
        r.count = n
        route_batches(RTM_NEWROUTE, ACKNOWLEDGED | NLM_F_CREATE | NLM_F_EXCL, index, n)

    add_routes(r, device, n, in_batches)


def links_add(r, n):
    r.begin()
    for i in range(n):
        ipr.link("add", ifname="bench%d" % i, kind="ifb", group=GROUP)
        r.count += 1
    r.end()


def links_delete(r):
    r.begin()
    ipr.link("del", group=GROUP)
    r.end()


def watch(r, size):
    with IPRoute() as watching:
        if size:
            watching.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, size)
        watching.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("ll", 1, 0))
        watching.bind(groups=RTMGRP_LINK)
        print("ready", flush=True)
        r.begin()
        while True:
            try:
                for message in watching.get():
                    if message["header"]["type"] != RTM_NEWLINK:
                        continue
                    if message["index"] <= 0 or not message.get_attr("IFLA_MTU"):
                        raise ValueError("no index or MTU")
                    r.count += 1
                    r.end()
            except BlockingIOError:
                return
            except OSError as e:
                if e.errno != errno.ENOBUFS:
                    raise
                r.sum += 1


def open_namespace(path):
    return os.open(path, os.O_RDONLY | os.O_CLOEXEC)


def pair(r, path, n):
    home = open_namespace("/proc/thread-self/ns/net")
    target = open_namespace(path)
    try:
        r.begin()
        for r.count in range(1, n + 1):
            netns.setns(target)
            netns.setns(home)
        r.end()
    finally:
        netns.setns(home)
        os.close(target)
        os.close(home)


def do(r, path, n):
    target = open_namespace(path)
    try:
        r.begin()
        for r.count in range(1, n + 1):
            netns.pushns(target)
            netns.popns()
        r.end()
    finally:
        os.close(target)


def open_socket(r, path, n):
    # Each starts a process, so that fewer have to do.
    r.begin()
    for r.count in range(1, max(n // 100, 1) + 1):
        NetNS(path, flags=0).close()
    r.end()


WORKS = {
    "links": (links,),
    "routes": (routes,),
    "routes-list": (routes_list,),
    "link": (link, str, int),
    "route-add": (route_add, str, int),
    "route-batch": (route_batch, str, int),
    "links-add": (links_add, int),
    "links-delete": (links_delete,),
    "watch": (watch, int),
    "pair": (pair, str, int),
    "do": (do, str, int),
    "open": (open_socket, str, int),
}


def main():
    for line in sys.stdin:
        words = line.split()
        work = WORKS.get(words[0]) if words else None
        if work is None or len(work) != len(words):
            print("unsupported", flush=True)
            continue
        r = Result()
        try:
            work[0](r, *(kind(word) for kind, word in zip(work[1:], words[1:])))
        except Exception as e:
            print("error", type(e).__name__, " ".join(str(e).split()), flush=True)
        else:
            print("ok", r.nanos, r.count, r.sum, flush=True)


main()
