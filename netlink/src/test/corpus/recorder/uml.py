"""Starts user-mode Linux and lets the recorder run inside it."""

import pathlib
import shlex
import subprocess
import sys

INIT = """#!/bin/sh
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t tmpfs tmpfs /run
mount -t devtmpfs devtmpfs /dev
mount --bind /usr/lib/uml/modules /lib/modules
modprobe -a ipv6 tun fou fou6
ip link set lo up
{command} >{log} 2>&1
echo $? >{status}
sync
echo o >/proc/sysrq-trigger
while :; do sleep 1; done
"""


def record(script, arguments, target, timeout):
    """Returns the recorder's exit status, or 1 with a word of why when there is none."""
    target.mkdir(parents=True, exist_ok=True)
    modules = pathlib.Path("/lib/modules")
    if not modules.exists():
        modules.mkdir()
    files = {name: target / ("corpus-uml." + name) for name in ("init", "log", "status")}
    files["status"].unlink(missing_ok=True)
    files["log"].unlink(missing_ok=True)
    command = shlex.join([sys.executable, str(script), "--kernel", "inside-uml"] + arguments)
    files["init"].write_text(INIT.format(command=command, log=files["log"], status=files["status"]))
    files["init"].chmod(0o755)
    try:
        subprocess.run(["linux.uml", "rootfstype=hostfs", "rootflags=/", "rw", "mem=1G", "init=%s" % files["init"],
                        "con=null", "con0=null,fd:1", "quiet", "loglevel=3"],
                       stdin=subprocess.DEVNULL, timeout=timeout, check=False)
    except subprocess.TimeoutExpired:
        print("user-mode Linux did not end in %d s" % timeout)
    print(files["log"].read_text() if files["log"].exists() else "user-mode Linux wrote nothing")
    return int(files["status"].read_text()) if files["status"].exists() else 1
