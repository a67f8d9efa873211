#!/usr/bin/env python3
"""What the feeds of many people cost: a site of made-up records in which each person takes part once.

    mvn -q -DskipTests package && src/test/bench/people.py [PEOPLE [A RECORD]]

Prints how many files and bytes the site has of each kind, what the run takes, and which share of its
samples (Java Flight Recorder) makes feeds.
"""
import collections
import pathlib
import resource
import subprocess
import sys
import tempfile

JAR = pathlib.Path(__file__).resolve().parents[3] / "target/readout.jar"
KINDS = {
    "people/*.html": "pages of people",
    "people/*.atom": "feeds of people",
    "meetings/*.html": "pages of meetings",
    "*.atom": "other Atom feeds",
    "*": "all else",
}


def write(folder, people, each):
    for number in range(0, people, each):
        names = "".join(
            f"  - {{name: Person {person}, role: Member, organization: Body {person % 50}}}\n"
            for person in range(number, number + each)
        )
        (folder / f"m{number}.yaml").write_text(
            f"readout: 1\ntitle: Meeting {number}\n"
            f"date: 20{number % 25:02}-0{1 + number % 9}-1{number % 10}\n"
            f"summary: They spoke about matter {number}.\nparticipants:\n{names}"
        )


def share(recording):
    """The share of samples with a frame of the feeds."""
    printed = subprocess.run(
        ["jfr", "print", "--events", "jdk.ExecutionSample", "--stack-depth", "128", recording],
        capture_output=True, text=True, check=True,
    ).stdout
    samples = printed.split("jdk.ExecutionSample")[1:]
    feeds = sum(".AtomFeed." in s or ".JsonFeed." in s or ".Feeds." in s for s in samples)
    return feeds, len(samples)


def main():
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    each = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        (work / "records").mkdir()
        write(work / "records", people, each)
        recording = work / "run.jfr"
        subprocess.run(
            ["java", f"-XX:StartFlightRecording=filename={recording},settings=profile",
             "-XX:FlightRecorderOptions=stackdepth=128", "-Xlog:disable", "-jar", JAR,
             "archive", work / "records", "-o", work / "site", "--cache", work / "cache",
             "--at", "2026-06-05T12:00Z", "--base-url", "https://port.example/"],
            check=True,
        )
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        files, size = collections.Counter(), collections.Counter()
        for file in (work / "site").rglob("*"):
            if file.is_file():
                path = file.relative_to(work / "site")
                kind = next(name for glob, name in KINDS.items() if path.match(glob))
                files[kind] += 1
                size[kind] += file.stat().st_size
        for kind in KINDS.values():
            print(f"{kind:20} {files[kind]:7} files {size[kind] / 1e6:8.1f} MB")
        feeds, all_samples = share(recording)
        print(f"{used.ru_utime + used.ru_stime:.1f} s of the processor; "
              f"{feeds} of {all_samples} samples make feeds: {100 * feeds / all_samples:.1f} %")


if __name__ == "__main__":
    main()
