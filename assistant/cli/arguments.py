"""The command line's grammar: commands, options and their help, in the chosen language."""

import argparse
from typing import Any

import assistant
from assistant.cli.parser import Parser, Render, budget, minutes, one_line
from assistant.model.text import QT_TRANSLATE_NOOP, sentence


class Grammar:
    """Builds the parser; each command of the contract's table is one method.

    Args:
        render: puts a sentence into the chosen language.
    """

    def __init__(self, render: Render) -> None:
        self._render = render
        self._commands: Any = None

    def build(self) -> Parser:
        """Return the whole grammar. The namespace's ``command`` is None for the bare program."""
        parser = Parser(
            render=self._render,
            prog="roampost",
            description=self._text(QT_TRANSLATE_NOOP(
                "Roampost", "Finds out why mail cannot be sent from here, and puts it right. "
                "Without a command it opens the window.",
            )),
        )  # fmt: skip
        self._common(parser, top=True)
        self._commands = parser.add_subparsers(
            title=self._text(QT_TRANSLATE_NOOP("Roampost", "commands")),
            dest="command",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "COMMAND")),
            required=False,
        )
        self._open()
        self._explain()
        self._network()
        self._accounts()
        self._diagnose()
        self._fix()
        self._undo()
        self._prove()
        self._password()
        self._forget()
        self._policy()
        self._report()
        self._demo()
        self._send_via()
        self._watch()
        return parser

    def _text(self, template: str) -> str:
        # argparse expands % in help texts.
        return self._render(sentence(template)).replace("%", "%%")

    def _common(self, parser: Parser, *, top: bool = False) -> None:
        group = parser.add_argument_group(self._text(QT_TRANSLATE_NOOP("Roampost", "options of every command")))
        group.add_argument(
            "-h", "--help", action="help", help=self._text(QT_TRANSLATE_NOOP("Roampost", "show this and leave"))
        )
        group.add_argument(
            "--version",
            action="version",
            version=f"roampost {assistant.__version__}",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "show the version and leave")),
        )
        # Given before or after the command; only the outer parser sets what is not given.
        unset = None if top else argparse.SUPPRESS
        group.add_argument(
            "--lang",
            metavar="XX",
            type=one_line,
            default=unset,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "the language to speak: ar, de, en, es, fr, it, nl, pl, pt")),
        )
        group.add_argument(
            "-v",
            "--verbose",
            action="count",
            default=0 if top else argparse.SUPPRESS,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "tell what is being done; twice for more")),
        )

    def _command(self, name: str, short: str, long: str | None = None) -> Parser:
        # argparse adds the help of the list and the parser's own in one call.
        parser: Parser = self._commands.add_parser(
            name,
            render=self._render,
            help=self._text(short),
            description=self._text(long or short),
        )
        self._common(parser)
        return parser

    def _file(self, parser: Parser, what: str) -> None:
        name = self._text(QT_TRANSLATE_NOOP("Roampost", "FILE"))
        parser.add_argument("file", nargs="?", metavar=name, help=self._text(what))

    def _json(self, parser: Parser) -> None:
        parser.add_argument(
            "--json",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "answer as one JSON document")),
        )

    def _account(self, parser: Parser, *, required: bool) -> None:
        parser.add_argument(
            "--account",
            metavar="A",
            type=one_line,
            required=required,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "an address, or PROGRAM/PROFILE/ADDRESS")),
        )

    def _open(self) -> None:
        parser = self._command(
            "open",
            QT_TRANSLATE_NOOP("Roampost", "open the window on a returned message or an error text"),
        )
        self._file(parser, QT_TRANSLATE_NOOP("Roampost", "the message or text; - for standard input"))

    def _explain(self) -> None:
        parser = self._command(
            "explain",
            QT_TRANSLATE_NOOP("Roampost", "say what an error text or a returned message means; no network"),
        )
        self._file(parser, QT_TRANSLATE_NOOP("Roampost", "the text or message; - or nothing for standard input"))
        form = parser.add_mutually_exclusive_group()
        self._json(form)  # type: ignore[arg-type] # a group takes arguments as a parser does
        form.add_argument(
            "--jsonl",
            action="store_true",
            help=self._text(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "many at once: each input line is a JSON object with text or message_base64, and any id",
                )
            ),
        )

    def _network(self) -> None:
        self._json(
            self._command("network", QT_TRANSLATE_NOOP("Roampost", "say what network this is and what it does to mail"))
        )

    def _accounts(self) -> None:
        self._json(
            self._command("accounts", QT_TRANSLATE_NOOP("Roampost", "list the sending accounts of your mail programs"))
        )

    def _diagnose(self) -> None:
        parser = self._command(
            "diagnose",
            QT_TRANSLATE_NOOP("Roampost", "find out why sending fails here and what works; sends no message"),
        )
        self._account(parser, required=False)
        parser.add_argument(
            "--recipient",
            metavar="R",
            type=one_line,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "whom you wanted to write to")),
        )
        parser.add_argument(
            "--error",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "FILE")),
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "the error text or returned message; - for standard input")),
        )
        parser.add_argument(
            "--travel-check",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "ask whether sending will work away from here")),
        )
        parser.add_argument(
            "--budget",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "SECONDS")),
            type=budget,
            default=20.0,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "the answer is there by then (20)")),
        )
        self._json(parser)

    def _fix(self) -> None:
        parser = self._command(
            "fix",
            QT_TRANSLATE_NOOP(
                "Roampost", "change the mail program's settings so that sending works; undo puts them back"
            ),
        )
        self._account(parser, required=True)
        parser.add_argument(
            "--remedy",
            metavar="ID",
            type=one_line,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "which remedy, as diagnose names it; else the first")),
        )
        parser.add_argument(
            "--travel-check",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "change what works here and will not away from here")),
        )
        parser.add_argument(
            "--until-leaving",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "put it back by itself once this network is left")),
        )
        parser.add_argument(
            "--keep-signing-in",
            action="store_true",
            help=self._text(
                QT_TRANSLATE_NOOP(
                    "Roampost",
                    "change nothing; sign in by POP3 again and again, for a mail program that cannot, until Ctrl-C or "
                    "until this network is left",
                )
            ),
        )
        parser.add_argument(
            "--minutes",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "MINUTES")),
            type=minutes,
            help=self._text(
                QT_TRANSLATE_NOOP(
                    "Roampost", "with --keep-signing-in: how long a POP3 log-in counts, where your provider says so"
                )
            ),
        )
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "only show what would change")),
        )
        parser.add_argument(
            "--yes", action="store_true", help=self._text(QT_TRANSLATE_NOOP("Roampost", "change without asking"))
        )

    def _watch(self) -> None:
        parser = self._command(
            "watch",
            QT_TRANSLATE_NOOP("Roampost", "stay in the background and look ahead on every network"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Stay in the background: on every new network find out whether the next message will go out, without "
                "signing in, and say so before it fails; put back what was changed for a network once it is left.",
            ),
        )
        parser.add_argument(
            "--metered",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "look ahead on networks where traffic costs too")),
        )
        parser.add_argument(
            "--at-login",
            choices=("on", "off", "show"),
            help=self._text(
                QT_TRANSLATE_NOOP("Roampost", "start this at every log-in, or no longer, or say which; then end")
            ),
        )

    def _undo(self) -> None:
        parser = self._command("undo", QT_TRANSLATE_NOOP("Roampost", "put back what the last fix changed"))
        self._account(parser, required=False)

    def _prove(self) -> None:
        parser = self._command(
            "prove",
            QT_TRANSLATE_NOOP("Roampost", "send one marked message, and look whether it arrives"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Send one marked message as the mail program would, and look for it in the mailbox: delivered, in "
                "junk, delayed, or accepted and lost. Nothing is sent without a yes.",
            ),
        )
        self._account(parser, required=True)
        parser.add_argument(
            "--to",
            metavar="R",
            type=one_line,
            help=self._text(
                QT_TRANSLATE_NOOP("Roampost", "whom to send it to; else another account of yours, else yourself")
            ),
        )
        parser.add_argument(
            "--wait",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "SECONDS")),
            type=budget,
            default=60.0,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "how long to look for it (60)")),
        )
        parser.add_argument(
            "--keep",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "leave the message in the mailbox")),
        )
        parser.add_argument(
            "--yes", action="store_true", help=self._text(QT_TRANSLATE_NOOP("Roampost", "send without asking"))
        )
        self._json(parser)

    def _password(self) -> None:
        parser = self._command(
            "password",
            QT_TRANSLATE_NOOP("Roampost", "keep or forget a password in the system's keyring"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Keep or forget a password in the system's keyring. It is read from a prompt or from standard input, "
                "never from the command line.",
            ),
        )
        parser.add_argument(
            "action",
            choices=("set", "forget", "show-where"),
            metavar="set|forget|show-where",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "what to do")),
        )
        self._account(parser, required=True)
        parser.add_argument(
            "--for",
            dest="purpose",
            choices=("outgoing", "incoming"),
            default="outgoing",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "for sending (the default) or for fetching mail")),
        )
        parser.add_argument(
            "--user",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "NAME")),
            type=one_line,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "the log-in name that goes with it")),
        )

    def _forget(self) -> None:
        parser = self._command(
            "forget-everything",
            QT_TRANSLATE_NOOP("Roampost", "forget what Roampost knows and keeps"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Forget what Roampost knows and keeps: its passwords in the keyring, what it learned, its settings. "
                "Messages that were never sent and changes that were not put back are named, and stay.",
            ),
        )
        parser.add_argument(
            "--unsent-too",
            action="store_true",
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "forget messages as well that were never sent")),
        )
        parser.add_argument(
            "--yes", action="store_true", help=self._text(QT_TRANSLATE_NOOP("Roampost", "forget without asking"))
        )

    def _policy(self) -> None:
        outer = self._command("policy", QT_TRANSLATE_NOOP("Roampost", "check an IT policy file; show what is in force"))
        actions = outer.add_subparsers(
            title=self._text(QT_TRANSLATE_NOOP("Roampost", "commands")),
            dest="action",
            metavar="check|show",
            required=True,
        )
        for name, what in (
            ("check", QT_TRANSLATE_NOOP("Roampost", "say what is wrong in a policy file, line by line")),
            ("show", QT_TRANSLATE_NOOP("Roampost", "say each value in force, and where it comes from")),
        ):
            parser: Parser = actions.add_parser(
                name, render=self._render, help=self._text(what), description=self._text(what)
            )
            self._common(parser)
            if name == "show":
                self._json(parser)
            else:
                parser.add_argument(
                    "file",
                    metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "FILE")),
                    help=self._text(QT_TRANSLATE_NOOP("Roampost", "the policy file")),
                )

    def _report(self) -> None:
        parser = self._command(
            "report",
            QT_TRANSLATE_NOOP("Roampost", "make a report for a helpdesk, without secrets, names and addresses"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "Diagnose afresh, and tell a helpdesk what was seen: names and addresses are replaced, secrets never "
                "get in. The report is shown line by line; with -o it is also kept as a file.",
            ),
        )
        parser.add_argument(
            "-o",
            "--output",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "FILE")),
            help=self._text(
                QT_TRANSLATE_NOOP("Roampost", "a new file for it: a ZIP, or JSON where its name ends in .json")
            ),
        )
        self._account(parser, required=False)
        parser.add_argument(
            "--recipient",
            metavar="R",
            type=one_line,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "whom you wanted to write to")),
        )
        parser.add_argument(
            "--budget",
            metavar=self._text(QT_TRANSLATE_NOOP("Roampost", "SECONDS")),
            type=budget,
            default=20.0,
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "the answer is there by then (20)")),
        )
        self._json(parser)

    def _demo(self) -> None:
        parser = self._command(
            "demo",
            QT_TRANSLATE_NOOP("Roampost", "the whole program in a small mail world on this computer"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "The whole program against a small mail world on this computer: a home provider, an office, a hotel, "
                "an airport. No real account, keyring or mail program is touched. With -- COMMAND it runs any command "
                "in that world.",
            ),
        )
        parser.add_argument(
            "--network",
            choices=("home", "office", "hotel", "airport"),
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "where Anna is (hotel)")),
        )
        parser.add_argument(
            "--provider",
            choices=(
                "network-only", "authentication", "pop-first", "listed-addresses", "sender-check", "silent-drop",
                "open-relay",
            ),
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "whom her provider lets send (authentication)")),
        )  # fmt: skip
        parser.add_argument(
            "--hazard",
            action="append",
            default=[],
            choices=(
                "port-25-blocked", "all-ports-blocked", "starttls-stripped", "smtp-intercepted", "captive-portal",
                "expired-certificate", "slow",
            ),
            help=self._text(QT_TRANSLATE_NOOP("Roampost", "what else is in the way; may be given more than once")),
        )  # fmt: skip

    def _send_via(self) -> None:
        self._command(
            "send-via",
            QT_TRANSLATE_NOOP("Roampost", "hand a message on to msmtp or sendmail, and help when it is refused"),
            QT_TRANSLATE_NOOP(
                "Roampost",
                "roampost send-via -- PROGRAM ARGS…: hand the message on standard input to a sendmail-like program "
                "unchanged, and leave with its exit status. A message that it does not take is kept safe, and "
                "Roampost says where and how to find out why. In mutt leave the first -- out, since it puts its own "
                'where it belongs: set sendmail="roampost send-via msmtp"',
            ),
        )
