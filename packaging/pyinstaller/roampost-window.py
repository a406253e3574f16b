"""The frozen ``roampost-window``: the window, from the desktop."""

from assistant.app import main

raise SystemExit(main())
