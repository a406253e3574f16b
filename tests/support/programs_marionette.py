"""Talks to a Thunderbird by its remote-control protocol: length, colon, JSON (id, command, parameters)."""

import json
import socket
from typing import Any


class Marionette:
    """One session in the program's own script context."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=30)
        self._stream = self._socket.makefile("rb")
        self._number = 0
        self._receive()
        # A question that nobody answers is let go of, whichever command it happens to meet.
        session = self._command("WebDriver:NewSession", unhandledPromptBehavior="dismiss")
        assert session["capabilities"]["unhandledPromptBehavior"] == "dismiss", session
        self._command("Marionette:SetContext", value="chrome")
        self._command("WebDriver:SetTimeouts", script=30_000)

    def run(self, script: str, *arguments: object) -> Any:
        """Run the body of an async function; returns what it returns."""
        wrapped = (
            "const done = arguments[arguments.length - 1];"
            f"(async (...given) => {{{script}}})(...[...arguments].slice(0, -1))"
            ".then(value => done(value ?? null), error => done('failed: ' + error));"
        )
        told = self._command("WebDriver:ExecuteAsyncScript", script=wrapped, args=list(arguments), newSandbox=True)
        return told["value"]

    def close(self) -> None:
        """Leave it running."""
        self._stream.close()
        self._socket.close()

    def _command(self, name: str, **parameters: object) -> Any:
        self._number += 1
        text = json.dumps([0, self._number, name, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(text), text))
        _, _, error, result = self._receive()
        assert error is None, error
        return result

    def _receive(self) -> Any:
        digits = b""
        while (octet := self._stream.read(1)) != b":":
            assert octet.isdigit(), "the program has gone"
            digits += octet
        return json.loads(self._stream.read(int(digits)))


if __name__ == "__main__":
    # Run inside a namespace: PORT SCRIPT ARGUMENT...; prints what the script returns, as JSON.
    import sys

    session = Marionette(int(sys.argv[1]))
    print(json.dumps(session.run(sys.argv[2], *sys.argv[3:])))  # noqa: T201 - its whole purpose
    session.close()
