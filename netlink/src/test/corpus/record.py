#!/usr/bin/env python3
"""Records the netlink fixture corpus from real kernels and the real iproute2. See README.md."""

import argparse
import collections
import os
import pathlib
import platform
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from recorder import fixture, run, scenario, uml  # noqa: E402

MODULE = HERE.parents[2]
CORPUS = MODULE / "src/test/resources/corpus"


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kernel", choices=("linux", "uml", "inside-uml"), default="linux",
                         help="this machine's own kernel, or user-mode Linux")
    options.add_argument("--only", default="", metavar="REGEX", help="only the scenarios whose OBJECT/NAME it matches")
    options.add_argument("--replace", action="store_true", help="also overwrite fixtures that exist")
    options.add_argument("--timeout", type=int, default=900, help="seconds that user-mode Linux may take")
    chosen = options.parse_args()
    if os.geteuid() != 0:
        sys.exit("needs root: it makes namespaces")
    if chosen.kernel == "uml":
        more = ["--only", chosen.only] + (["--replace"] if chosen.replace else [])
        sys.exit(uml.record(HERE / "record.py", more, MODULE / "target", chosen.timeout))
    sys.exit(record(chosen))


def record(chosen):
    inside = chosen.kernel == "inside-uml"
    release = re.match(r"\d+\.\d+\.\d+", platform.release()).group()
    kernel = release + (" (user-mode Linux)" if inside else "")
    store = fixture.Store(CORPUS, kernel, release.rpartition(".")[0], chosen.replace)
    tool = re.search(r"iproute2-[\w.]+", subprocess.run(["ip", "-V"], capture_output=True, text=True).stdout).group()
    wrong = 0
    for path in sorted((HERE / "scenarios").glob("*.txt")):
        for one in scenario.read(path):
            if re.search(chosen.only, one.kind + "/" + one.name):
                try:
                    store.written = [pathlib.Path(p) for p in
                                     run.in_namespaces(one, store, tool, "uml" if inside else "linux")]
                except RuntimeError as problem:
                    print("WRONG: %s" % problem)
                    wrong += 1
    summary()
    return 1 if wrong else 0


def summary():
    """How many fixtures there are of each object and kernel."""
    counts = collections.Counter()
    for path in CORPUS.glob("*/*.txt"):
        counts[(path.parent.name, re.search(r"linux-(\d+\.\d+)", path.name).group(1))] += 1
    for (kind, kernel), count in sorted(counts.items()):
        print("%-10s Linux %-5s %4d" % (kind, kernel, count))
    print("%-10s %16d" % ("all", sum(counts.values())))


if __name__ == "__main__":
    main()
