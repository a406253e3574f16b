"""The whole scenario suite on real servers: what was said, what it took, and how soon the way out was proven.

``python -m tests.benchmarks.scenarios [--quick] [--only WORDS]`` as root. Prints one line a case and the figures; a
case that is missed is named with the reason. Exit status 1 when any is.

Bound of the first proven remedy: 1.15 x floor + 30 ms, the floor being the round trips of the port at `ROUND_TRIP_S`,
and one more where the server asks for another key share. It is measured for the cases whose proof waits for nothing but
a log-in's round trips; the others' times are shown without one.
"""

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tests.benchmarks.diagnosis import ROUND_TRIPS, WORK_S
from tests.lab.lab import Lab
from tests.lab.overlay import NotToBeHadError
from tests.lab.world import ARTICLE
from tests.scenarios import settings
from tests.scenarios.cases import Case, Outcome, all_cases, hold, recipient_of
from tests.scenarios.traveller import Traveller, fresh

ROUND_TRIP_S = 0.1
RUNS = 3
# sendmail, as Debian builds it, answers the first ClientHello by a HelloRetryRequest: it wants another key share than
# the one that OpenSSL sends (RFC 8446 section 2.1). Seen in the handshake's own messages; Exim and Postfix do not.
RETRY_TRIPS = {"sendmail": 1}


@dataclass
class Figures:
    """What the runs add up to."""

    outcomes: list[Outcome]
    late: list[str]
    absent: list[str]

    def show(self) -> None:
        """Print them."""
        cases = len(self.outcomes)
        print(
            f"\nscenarios              {cases}" + (f" ({len(self.absent)} not to be had here)" if self.absent else "")
        )
        print(f"correct verdicts       {sum(not one.verdict for one in self.outcomes)} of {cases}")
        print(f"correct first remedy   {sum(not one.remedy for one in self.outcomes)} of {cases}")
        for name, fewest in (
            ("rounds", [one.case.floor.rounds for one in self.outcomes]),
            ("transactions", [one.case.floor.transactions for one in self.outcomes]),
            ("logins", [one.case.floor.logins for one in self.outcomes]),
        ):
            spent = [one.spent[name] for one in self.outcomes]
            worst = max((a / b for a, b in zip(spent, fewest, strict=True) if b), default=0.0)
            print(f"{name:22} {sum(spent)}, could be {sum(fewest)} (x {sum(spent) / max(1, sum(fewest)):.2f};", end=" ")
            print(f"worst case x {worst:.2f})")
        print(f"within 1.5 x the floor {sum(not one.effort for one in self.outcomes)} of {cases}")
        seconds = [float(one.said.finished.document["seconds"]) for one in self.outcomes]
        print(f"seconds a diagnosis    median {statistics.median(seconds):.2f}, longest {max(seconds):.2f}")
        print(f"first proof in time    {'all' if not self.late else '; '.join(self.late)}")
        for one in self.outcomes:
            for miss in one.misses:
                print(f"MISSED {one.case.name}: {miss}")


def _person(lab: Lab, home: Path, name: str, keyring: Path | None) -> Traveller:
    person = fresh(lab, home, name, keyring=keyring)
    settings.msmtprc(person.home, lab.world.provider)
    return person


def _timed(case: Case, person: Traveller) -> tuple[float, float]:
    """Return the median proof at `ROUND_TRIP_S`, measured as the benchmark of the diagnosis does, and its bound."""
    place, provider = person.lab.place(case.place), person.lab.world.provider
    place.delay(ROUND_TRIP_S)
    argv = [provider.user_address, recipient_of(case, person), provider.user.login]
    proofs: list[tuple[float, int]] = []
    for _ in range(RUNS):
        done = person.run(
            place,
            [sys.executable, "-m", "tests.benchmarks.diagnose_here", *argv],
            given=provider.user.password + "\n",
            more={"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
        )
        if done.status:
            sys.exit(done.err)
        measured = json.loads(done.out)
        proofs.append((float(measured["proven_after_s"]), int(measured["port"])))
    proven_s, port = statistics.median_low(proofs)
    trips = ROUND_TRIPS[port] + RETRY_TRIPS.get(case.server, 0)
    return proven_s, 1.15 * (trips * ROUND_TRIP_S + WORK_S) + 0.03


def run(cases: tuple[Case, ...]) -> Figures:
    """Hold every case in a lab of its own making."""
    figures = Figures([], [], [])
    numbers = count(1)
    with tempfile.TemporaryDirectory() as scratch, Lab(ARTICLE) as lab:
        root = Path(scratch)
        first = fresh(lab, _folder(root, numbers), "first")
        first.keep_password(lab.world.provider)
        first.secrets.halt()
        keyring = root / "keyring"
        shutil.copytree(first.secrets.data, keyring)
        first.secrets.stop()
        print(f"{'case':46} {'rounds':>7} {'transact.':>9} {'log-ins':>8} {'proven s':>9} {'bound s':>8}")
        for case in cases:
            person = _person(lab, _folder(root, numbers), f"b{next(numbers)}", keyring)
            try:
                with lab.restored():
                    _hold(case, person, figures)
            except NotToBeHadError as error:
                figures.absent.append(f"{case.name}: {error}")
            finally:
                person.secrets.stop()
    return figures


def _folder(root: Path, numbers: "count[int]") -> Path:
    folder = root / str(next(numbers))
    folder.mkdir()
    return folder


def _hold(case: Case, person: Traveller, figures: Figures) -> None:
    outcome = hold(case, person)
    figures.outcomes.append(outcome)
    spent, floor = outcome.spent, case.floor
    proven_s, bound_s = _timed(case, person) if case.timed else (None, None)
    if proven_s is not None and bound_s is not None and proven_s > bound_s:
        figures.late.append(f"{case.name} ({proven_s:.3f} s, bound {bound_s:.3f} s)")
    print(
        f"{case.name:46} {spent['rounds']:>4}/{floor.rounds} {spent['transactions']:>7}/{floor.transactions} "
        f"{spent['logins']:>6}/{floor.logins} {'' if proven_s is None else f'{proven_s:.3f}':>9} "
        f"{'' if bound_s is None else f'{bound_s:.3f}':>8} {'MISSED' if outcome.misses else ''}",
        flush=True,
    )


def main() -> int:
    """Run what the arguments say, and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scenarios")
    parser.add_argument("--quick", action="store_true", help="only the cases that every test run holds")
    parser.add_argument("--only", default="", metavar="WORDS", help="only cases whose name holds these words")
    arguments = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("needs root: the lab is made of network namespaces")
    cases = tuple(one for one in all_cases() if (one.quick or not arguments.quick) and arguments.only in one.name)
    figures = run(cases)
    figures.show()
    return 1 if figures.late or any(one.misses for one in figures.outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
