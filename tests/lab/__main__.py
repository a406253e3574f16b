"""The lab by hand: ``python -m tests.lab up [WORLD]``, then ``at``, ``exec``, ``policy``, ``filter``, ``down``.

``at PLACE`` opens a shell there; ``exec PLACE COMMAND...`` runs one command; ``list`` and ``sweep`` look after
labs that were left behind; ``fetch`` gets the packages of the servers that are not installed.
"""

import argparse
import os
import sys

from tests.lab.lab import Filter, Lab, describe, labs, sweep
from tests.lab.overlay import fetch_all
from tests.lab.plumbing import Namespace, run, wait_for_end
from tests.lab.world import WORLDS

NAME = "byhand"


def main(arguments: list[str]) -> int:
    """Carry out one command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.lab", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    up = commands.add_parser("up", help="make the lab")
    up.add_argument("world", nargs="?", default="article", choices=sorted(WORLDS))
    at = commands.add_parser("at", help="a shell in a place")
    at.add_argument("place")
    execute = commands.add_parser("exec", help="run a command in a place or beside a server")
    execute.add_argument("place")
    execute.add_argument("argv", nargs=argparse.REMAINDER)
    filtered = commands.add_parser("filter", help="PLACE PORT=drop|reset|prohibited ...; no ports: let all through")
    filtered.add_argument("place")
    filtered.add_argument("ports", nargs="*")
    guard = commands.add_parser("guard", help="wait for a process to end, then take its lab away")
    guard.add_argument("name")
    guard.add_argument("pid", type=int)
    for name in ("down", "list", "sweep", "fetch"):
        commands.add_parser(name)
    chosen = parser.parse_args(arguments)
    match chosen.command:
        case "up":
            lab = Lab(WORLDS[chosen.world], NAME)
            lab.up()
            sys.stdout.write(describe(lab) + "\n")
        case "down":
            Lab(name=NAME).down()
        case "guard":
            wait_for_end(chosen.pid)
            Lab(name=chosen.name).down()
        case "list":
            sys.stdout.write("\n".join(labs()) + "\n")
        case "sweep":
            sys.stdout.write("\n".join(sweep()) + "\n")
        case "fetch":
            for program, outcome in fetch_all().items():
                sys.stdout.write(f"{program}: {outcome}\n")
        case "at" | "exec":
            argv = chosen.argv if chosen.command == "exec" else [os.environ.get("SHELL", "/bin/sh")]
            os.execvp("ip", _namespace(chosen.place).command(argv))
        case "filter":
            _filter(chosen.place, chosen.ports)
    return 0


def _namespace(label: str) -> Namespace:
    return Namespace(name=f"rplab{NAME}-{label}", label=label)


def _filter(place: str, ports: list[str]) -> None:
    lab = Lab(WORLDS[(Lab(name=NAME).folder / "world").read_text()], NAME)
    for line in run(["ip", "netns", "list"]).split("\n"):
        name = line.partition(" ")[0]
        if name.startswith(f"rplab{NAME}-"):
            label = name.removeprefix(f"rplab{NAME}-")
            lab.namespaces[label] = _namespace(label)
    rules = (item.partition("=") for item in ports)
    lab.place(place).filter({int(port): Filter(what) for port, _, what in rules})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
