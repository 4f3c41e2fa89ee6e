"""Runs one scenario in namespaces of its own, in a child process, and hands its messages to the store."""

import ctypes
import os
import re
import shlex
import subprocess
import sys
import traceback

from recorder import listen, raw, trace, wire

CLONE_NEWNS = 0x20000
CLONE_NEWNET = 0x40000000
MOST_OF_ONE_STEP = 6

# The kernel of some machines dies of these for ever: they belong in scenarios for user-mode Linux only.
DEADLY = re.compile(r"(geneve|vxlan|erspan)_opts")


class Skipped(Exception):
    """The kernel or the tool cannot do this."""


def in_namespaces(scenario, store, tool, kernel_kind):
    """Runs a scenario in a child, so that its namespaces and devices end with it. Returns the files that it wrote."""
    sys.stdout.flush()
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(readable)
        status = 1
        try:
            _unshare()
            _run(scenario, store, tool, kernel_kind)
            status = 0
        except Skipped as why:
            print("skipped: %s: %s" % (scenario.name, why))
            status = 0
        except BaseException:
            traceback.print_exc()
        os.write(writable, "\n".join(str(p) for p in store.written).encode())
        sys.stdout.flush()
        os._exit(status)
    os.close(writable)
    with os.fdopen(readable) as pipe:
        written = pipe.read().split("\n")
    if os.waitpid(child, 0)[1] != 0:
        raise RuntimeError("scenario %s is wrong" % scenario.name)
    return [path for path in written if path]


def _unshare():
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNS | CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    for command in ("mount --make-rprivate /", "mount -t tmpfs tmpfs /run", "mount -t sysfs sysfs /sys"):
        subprocess.run(command.split(), check=True)


def _run(scenario, store, tool, kernel_kind):
    if scenario.kernel not in (None, kernel_kind):
        raise Skipped("it is for the kernel " + scenario.kernel)
    if kernel_kind != "uml" and any(DEADLY.search(step.command) for step in scenario.steps):
        raise RuntimeError("would kill this machine's kernel")
    for module in scenario.modules:
        subprocess.run(["modprobe", "-q", module], check=False)
    listener = listen.Listener()
    for step in scenario.steps:
        listener.heard()
        if step.name is None:
            _prepare(step)
            continue
        sent, received = _perform(scenario, step)
        if sent is None:
            continue
        heard = _own(step, sent, listener.heard(0.5, 0.05)) if "notification" in step.directions else []
        for direction, messages in (("request", sent), ("reply", received), ("notification", heard)):
            if direction in step.directions:
                _keep(scenario, step, direction, messages, store, tool)


def _own(step, sent, heard):
    """Where the kernel says which request it was that it announces, what it announces of its own accord is left out."""
    sequence = raw.SEQUENCE if step.raw else wire.sequence(sent[-1])
    caused = [m for m in heard if wire.sequence(m) == sequence]
    objects = {wire.object_of(m) for m in caused} - {"link"}
    return [m for m in heard if m in caused or wire.object_of(m) not in objects]


def _prepare(step):
    if step.raw:
        refused = raw.refusal(raw.evaluate(step.command))
        if refused:
            print("refused: %s: %s" % (step.command, os.strerror(refused)))
        return
    done = subprocess.run(step.command, shell=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, text=True)
    if done.returncode != 0 and not step.optional:
        raise Skipped("%s: %s" % (step.command, _first_line(done.stderr)))


def _perform(scenario, step):
    if step.raw:
        answers = raw.evaluate(step.command)
        refused = raw.refusal(answers)
        if refused and scenario.kind != "control":
            print("skipped: %s: %s: %s" % (step.name, step.command, os.strerror(refused)))
            return None, None
        return [], answers
    done = trace.run([str(os.getpid()) if word == "PID" else word for word in shlex.split(step.command)])
    if done.status != 0 and "refused" in step.directions:
        step.directions = ["request"]
    elif done.status != 0 and scenario.kind != "control":
        print("skipped: %s: %s: %s" % (step.name, step.command, _first_line(done.stderr)))
        return None, None
    return done.sent, done.received


def _first_line(text):
    return (text.strip().splitlines() or ["no word of why"])[0]


def _keep(scenario, step, direction, messages, store, tool):
    wanted = [m for m in messages if wire.object_of(m) == scenario.kind]
    if direction == "request":
        # iproute2 first asks for an index or probes the kernel; the change, if there is one, is what counts.
        changes = [m for m in wanted if wire.message_type(m) not in wire.GETS and not wire.is_probe(m)]
        wanted = changes or wanted[-1:]
    if direction == "reply" and scenario.kind == "link":
        # It also asks twice for a link, first to find it: the last answer is the full one.
        wanted = list({(m[16], wire.link_index(m)): m for m in wanted}.values())
    shapes = set()
    different = [m for m in wanted if not (wire.shape(m) in shapes or shapes.add(wire.shape(m)))]
    if not different:
        print("nothing: %s.%s: %s" % (step.name, direction, step.command))
    command = ("raw request: " if step.raw else "") + step.command
    tool = "raw socket" if step.raw else tool
    for number, message in enumerate(different[:MOST_OF_ONE_STEP], 1):
        name = step.name if number == 1 else "%s-%d" % (step.name, number)
        if number > 1 and direction != "request" and not store.replace and not store.teaches(scenario.kind, message):
            continue
        store.write(scenario.kind, name, direction, command, tool, message)
