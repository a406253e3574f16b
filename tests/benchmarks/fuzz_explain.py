"""Feed mutated texts and messages to the explanation for as long as one likes; not part of CI.

Run: ``pip install atheris``, then ``python -m tests.benchmarks.fuzz_explain -max_total_time=600``. CI has
``tests/unit/engine/explain/test_hostile.py``, which is bounded.
"""

import importlib
import sys
from pathlib import Path

from assistant.engine.explain.explain import compile_rules, explain, explain_document, explain_message

TABLES = Path(__file__).parents[2] / "resources" / "explain"


def main() -> int:
    """Run until a fault is found or the time is over."""
    try:
        atheris = importlib.import_module("atheris")
    except ImportError:
        print("atheris is not installed.", file=sys.stderr)
        return 2
    rules = compile_rules({table.name: table.read_bytes() for table in TABLES.glob("*.json")})

    def once(octets: bytes) -> None:
        for explained in (explain(octets.decode("utf-8", "replace"), rules), explain_message(octets, rules)):
            document = explain_document(explained, lambda sentence: sentence.template)
            if not 0.0 <= document["confidence"] <= 1.0:
                raise ValueError(document)

    atheris.instrument_all()
    atheris.Setup(sys.argv, once)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
