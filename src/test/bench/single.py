#!/usr/bin/env python3
"""Times whole processes that make one page of one record, each in turn, so that all share the same noise.

usage: single.py RECORD [-n ROUNDS] NAME=COMMAND...    a command has {in} for the record and {out} for the page

Prints the shortest and the median of the time on the clock, the median of the processor's, and the most memory.
"""
import argparse, os, shlex, statistics, subprocess, sys, tempfile, time

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("record")
parser.add_argument("commands", nargs="+", metavar="NAME=COMMAND")
parser.add_argument("-n", type=int, default=20, metavar="ROUNDS")
options = parser.parse_args()

with tempfile.TemporaryDirectory() as folder:
    commands = {}
    for named in options.commands:
        name, _, command = named.partition("=")
        filled = {"{in}": options.record, "{out}": os.path.join(folder, f"{len(commands)}.html")}
        words = shlex.split(command)
        for mark, value in filled.items():
            words = [word.replace(mark, value) for word in words]
        commands[name] = words
    runs = {name: [] for name in commands}
    for round in range(options.n + 1):
        for name, command in commands.items():
            begun = time.monotonic()
            process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            error = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            if status:
                sys.exit(f"{name}: {error.decode(errors='replace')}")
            if round:  # the first warms the disk's cache
                runs[name].append((time.monotonic() - begun, usage.ru_utime + usage.ru_stime, usage.ru_maxrss))
    print(f"{'':24} shortest   median  processor  memory")
    for name, all in runs.items():
        wall, processor, memory = zip(*all)
        print(f"{name:24} {min(wall) * 1000:5.0f} ms {statistics.median(wall) * 1000:5.0f} ms"
              f" {statistics.median(processor) * 1000:7.0f} ms {max(memory) / 1024:4.0f} MB")
