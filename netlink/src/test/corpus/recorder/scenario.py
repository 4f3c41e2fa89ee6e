"""Reads scenario files: plain text, a line a step. README.md has the grammar."""

import re

_STEP = re.compile(r"^(raw-)?((?:request|refused|reply|notification)(?:,(?:request|reply|notification))*) ([a-z0-9-]+): (.*)$")


class Step:
    """A command: to set the scene (no name), or to be recorded."""

    def __init__(self, command, optional=False, raw=False, directions=(), name=None):
        self.command = command
        self.optional = optional
        self.raw = raw
        self.directions = directions
        self.name = name


class Scenario:
    def __init__(self, kind, name):
        self.kind = kind
        self.name = name
        self.modules = []
        self.kernel = None
        self.steps = []


def read(path):
    kind = path.name.partition(".")[0].partition("-")[0]
    scenarios = []
    for number, line in enumerate(path.read_text().splitlines(), 1):
        line = line.strip()
        word, _, rest = line.partition(" ")
        step = _STEP.match(line)
        if not line or word == "#":
            continue
        if word == "scenario":
            scenarios.append(Scenario(kind, rest))
        elif word == "modules":
            scenarios[-1].modules += rest.split()
        elif word == "only":
            scenarios[-1].kernel = rest
        elif word in ("$", "?", "!"):
            scenarios[-1].steps.append(Step(rest, optional=word != "$", raw=word == "!"))
        elif step:
            raw, directions, name, command = step.groups()
            scenarios[-1].steps.append(Step(command, raw=bool(raw), directions=directions.split(","), name=name))
        else:
            raise ValueError("%s:%d: not understood: %s" % (path.name, number, line))
    return scenarios
