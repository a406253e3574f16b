"""A web page that a network puts in the way: python3 -I portal_page.py ADDRESS PORT MODE [ARGUMENT].

MODE: ``redirect`` to ARGUMENT, ``status`` ARGUMENT for everything, ``vendors`` the pages as their vendors give
them, ``half`` the first vendor's page as it should be and for the other a redirect to ARGUMENT, ``within`` a
redirect to another page of the host asked for.
"""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ADDRESS, PORT, MODE, *MORE = sys.argv[1:]


class Page(BaseHTTPRequestHandler):
    """Answers every request by MODE."""

    def do_GET(self) -> None:
        """Answer."""
        host = self.headers.get("Host", "")
        mode, argument = MODE, MORE[0] if MORE else ""
        if mode == "half":
            mode = "vendors" if "gstatic" in host else "redirect"
        if mode == "vendors" and "gstatic" in host:
            self._say(204, b"")
        elif mode == "vendors":
            self._say(200, b"success\n")
        elif mode == "redirect":
            self._say(302, b"", argument)
        elif mode == "within":
            self._say(302, b"", f"http://www.{host.partition('.')[2]}/elsewhere")
        else:
            self._say(int(argument), b"<html>no</html>")

    def _say(self, status: int, body: bytes, location: str | None = None) -> None:
        self.send_response(status)
        if location is not None:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


ThreadingHTTPServer((ADDRESS, int(PORT)), Page).serve_forever()
