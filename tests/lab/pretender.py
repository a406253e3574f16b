"""A box that answers SMTP under any name: python3 -I pretender.py ADDRESS PORT NAME [CHAIN KEY].

It takes every command and refuses every recipient. With a certificate it speaks TLS from the first octet.
"""

import socketserver
import ssl
import sys

ADDRESS, PORT, NAME, *PAIR = sys.argv[1:]
CONTEXT = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if PAIR else None
if CONTEXT is not None:
    CONTEXT.load_cert_chain(*PAIR)


class Talk(socketserver.StreamRequestHandler):
    """One connection."""

    def setup(self) -> None:
        """Start TLS first, where there is to be TLS."""
        if CONTEXT is not None:
            self.request = CONTEXT.wrap_socket(self.request, server_side=True)
        super().setup()

    def handle(self) -> None:
        """Talk until the client leaves."""
        self._say(f"220 {NAME} ESMTP")
        while line := self.rfile.readline(1000):
            word = line.split(b":")[0].strip().upper()
            self._say("554 5.7.1 Relay access denied" if word.startswith(b"RCPT") else f"250 {NAME}")

    def finish(self) -> None:
        """Leave quietly, whoever went first."""

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode() + b"\r\n")


class Server(socketserver.ThreadingTCPServer):
    """Listens."""

    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of handshakes that clients break off."""


Server((ADDRESS, int(PORT)), Talk).serve_forever()
