"""The frozen ``roampost-thunderbird``: what Thunderbird starts for Roampost's extension."""

from assistant.cli.thunderbird import main

raise SystemExit(main())
