"""``python -m assistant``: the same as the command ``roampost``."""

from assistant.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
