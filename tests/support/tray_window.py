"""Starts the window as from the desktop, over a prepared session in which a change stands for this network alone."""

import sys
from dataclasses import replace
from unittest import mock

from assistant import app
from tests.ui import story
from tests.ui.fakes import FakeAssistant, run_of


def main() -> int:
    """Run until it is ended."""
    fake = FakeAssistant(
        runs=[run_of(story.WORKS)],
        changes=(replace(story.RECEIPT, id="for-here", network="mark"),),
        stay_tells=(story.STAYS_BY_THE_CLOCK,),
    )
    with mock.patch.object(app, "opener", lambda _: fake.open):
        return app.run_window(language="en")


if __name__ == "__main__":
    sys.exit(main())
