"""The frozen ``roampost``: the command, and with no command the window."""

from assistant.cli.main import main

raise SystemExit(main())
