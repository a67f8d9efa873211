#!/usr/bin/env python3
"""Prints the table of how readout compares with what users would pick instead: whole processes, medians, each in turn.

usage: table.py READOUT RECORDS [--peers FOLDER] [-n ROUNDS] [--small N] [--large N] [--python PYTHON] [--rows ROW,ROW...]

READOUT is the launcher of a bundle, or a command in quotation marks. RECORDS is a folder of at least as many records as
the largest size. The folder of the peers has build.mjs (js-yaml, nunjucks, markdown-it; NODE_MODULES_BASE says where these
are), build.py (PyYAML, Jinja2, markdown-it-py), hugo/ and front-matter.py, and pandoc.html. A peer that is missing, or does
not run, is left out. The rows are notes, site, large, slope, changed, unchanged, note, memory.
"""
import argparse, os, re, shlex, shutil, statistics, subprocess, sys, tempfile, time
from pathlib import Path

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("readout")
parser.add_argument("records", type=Path)
parser.add_argument("--peers", type=Path)
parser.add_argument("-n", type=int, default=5, metavar="ROUNDS")
parser.add_argument("--small", type=int, default=1000)
parser.add_argument("--large", type=int, default=10000)
parser.add_argument("--python", default="python3")
parser.add_argument("--rows", default="notes,site,large,slope,changed,unchanged,note,memory")
options = parser.parse_args()

work = Path(tempfile.mkdtemp(prefix="readout-table-"))  # TMPDIR=/dev/shm keeps the disk out of it
os.environ["XDG_CACHE_HOME"] = str(work / "cache")
readout = shlex.split(options.readout)
AT = ["--at", "2026-06-05T12:00Z"]


class Run:
    """What a process took: seconds on the clock and of the processor, and megabytes at most."""

    def __init__(self, command, folder=None):
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.error = process.stderr.read().decode(errors="replace")
        _, self.status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - begun
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def records(count):
    """A folder of the first so many records, in the folders that they are in."""
    folder = work / f"records{count}"
    if not folder.exists():
        files = sorted(p for p in options.records.rglob("*.yaml"))[:count]
        if len(files) < count:
            sys.exit(f"{options.records} has only {len(files)} records")
        for file in files:
            to = folder / file.relative_to(options.records)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, to)
    return folder


def empty(name):
    shutil.rmtree(work / name, ignore_errors=True)
    return work / name


def node(source):
    return lambda: (["node", options.peers / "build.mjs", source, empty("node")], None)


def python(source):
    return lambda: ([options.python, options.peers / "build.py", source, empty("python")], None)


def hugo(count):
    folder = work / f"hugo{count}"
    if not folder.exists():
        shutil.copytree(options.peers / "hugo", folder)
        subprocess.run([options.python, options.peers / "front-matter.py", records(count), folder / "content"], check=True)

    def command():
        shutil.rmtree(folder / "public", ignore_errors=True)
        return ["hugo", "--quiet"], folder

    return command


def pandoc(record):
    page = ["--template", options.peers / "pandoc.html", "-o", work / "pandoc.html", "/dev/null"]
    return lambda: (["pandoc", "--metadata-file", record, "-f", "markdown", "-t", "html", *page], None)


def notes(count):
    files = sorted(map(str, records(count).rglob("*.yaml")))
    return lambda: ([*readout, "render", *files, "-t", "readout", "-f", "html", "-o", f"{empty('notes')}/"], None)


def archive(count, site, *more):
    return [*readout, "archive", records(count), "-o", work / site, *AT, *more], None


def from_nothing(count, *more):
    def command():
        empty("cache")
        empty("site")
        return archive(count, "site", *more)

    return command


def searching_names(count):
    return lambda: from_nothing(count, "--search", "names")


def medians(contenders, rounds=options.n):
    """The median run of each contender that is there, by time on the clock; all run in turn."""
    runs = {}
    for name, make in contenders.items():
        try:
            command = make()
            first = Run(*command())
        except (OSError, TypeError, AttributeError, subprocess.CalledProcessError) as missing:
            print(f"left out: {name} ({missing})", file=sys.stderr)
            continue
        if first.status:
            print(f"left out: {name} ({first.error.strip()[-200:]})", file=sys.stderr)
        else:
            runs[name] = (command, [])  # the first run warms the disk's cache
    for _ in range(rounds):
        for command, done in runs.values():
            done.append(Run(*command()))

    def median(done):
        middle = sorted(done, key=lambda run: run.wall)[len(done) // 2]
        middle.processor = statistics.median(run.processor for run in done)
        middle.memory = max(run.memory for run in done)
        return middle

    return {name: median(done) for name, (_, done) in runs.items()}


def show(row, found, goals):
    own = found.get("readout")
    cells = [f"{name} {run.wall:.2f} s ({run.processor:.2f} s of the processor)" for name, run in found.items()]
    ratios = [
        f"{own.wall / found[peer].wall:.2f} × {peer} (goal {goal})" for peer, goal in goals.items() if own and peer in found
    ]
    print(f"| {row} | {'; '.join(cells)} | {'; '.join(ratios)} |", flush=True)


def after(change):
    """A site of the large size that is there, then built again after a change that is not timed."""

    def make():
        first = Run(*from_nothing(options.large)())
        if first.status:
            raise OSError(first.error[-200:])

        def command():
            change()
            return archive(options.large, "site")

        return command

    return make


def change_title():
    record = next(p for p in sorted(records(options.large).rglob("*.yaml")) if re.search(r'(?m)^title: *"?\w', p.read_text()))
    record.write_text(re.sub(r'(?m)^(title: *"?)', r"\1Again ", record.read_text(), count=1))


def slope(make, half, whole):
    found = medians({"half": lambda: make(half), "whole": lambda: make(whole)}, max(1, options.n // 2))
    return (found["whole"].processor - found["half"].processor) / (whole - half) * 1000 if len(found) == 2 else None


small, large = options.small, options.large
rows = options.rows.split(",")
try:
    print("| what | medians | ratios |\n| --- | --- | --- |", flush=True)
    if "notes" in rows:
        found = medians({"readout": lambda: notes(small), "node": lambda: node(records(small))})
        show(f"{small} records to notes", found, {"node": "1.2"})
    if "site" in rows:
        found = medians(
            {
                "readout": lambda: from_nothing(small),
                "readout --search names": searching_names(small),
                "node": lambda: node(records(small)),
            }
        )
        show(f"{small} records to a site", found, {"node": "2"})
    whole = None
    if {"large", "changed", "unchanged", "memory"} & set(rows):
        peers = {"node": lambda: node(records(large)), "hugo": lambda: hugo(large)}
        own = {"readout": lambda: from_nothing(large), "readout --search names": searching_names(large)}
        whole = medians({**own, **peers})
        show(f"{large} records to a site", whole, {"node": "1.2", "hugo": "0.5"})
    if "slope" in rows:
        each = {
            "site": slope(from_nothing, large // 2, large),
            "notes": slope(notes, large // 2, large),
            "node": slope(lambda count: node(records(count)), large // 2, large) if options.peers else None,
        }
        cells = [f"{name} {value:.2f} ms" for name, value in each.items() if value is not None]
        print(f"| processor time for each further record | {'; '.join(cells)} | (goals: site 2, notes 1.2) |", flush=True)
    for row, change, goal in ("changed", change_title, "0.12"), ("unchanged", lambda: None, "0.05"):
        if row in rows:
            found = medians({"readout": after(change)})
            show(f"{large} records, {row}", {**found, **{k: v for k, v in whole.items() if k == "node"}}, {"node": goal})
    if "note" in rows:
        one = sorted(records(small).rglob("*.yaml"))[0]
        page = [*readout, "render", one, "-t", "readout", "-f", "html", "-o", work / "one.html"]
        peers = {"pandoc": lambda: pandoc(one), "python": lambda: python(one), "node": lambda: node(one)}
        show("one note", medians({"readout": lambda: lambda: (page, None), **peers}, 4 * options.n), {"pandoc": "2"})
    if "memory" in rows and whole:
        cells = [f"{name} {run.memory:.0f} MB" for name, run in whole.items()]
        print(f"| peak memory, {large} records | {'; '.join(cells)} | (goal 300 MB) |", flush=True)
finally:
    shutil.rmtree(work, ignore_errors=True)
