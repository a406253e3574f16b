"""Writes the man page and the shells' completions from the command line's own grammar.

``.venv/bin/python packaging/describe.py [--check]``: with ``--check`` nothing is written, and it leaves with 1 where
one is not as the grammar has it.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrap import ROOT

MAN = ROOT / "packaging" / "man" / "roampost.1"
COMPLETIONS = ROOT / "packaging" / "completions"

STATUSES = (
    (0, "It works, or is done."),
    (1, "There is a problem, and a remedy is known."),
    (2, "There is a problem, and no remedy is known from here."),
    (3, "Nothing could be found out: offline, or behind a captive portal."),
    (64, "Wrong usage."),
    (65, "The input could not be read."),
    (70, "A fault in Roampost."),
    (77, "The policy or the user forbids it."),
)
VARIABLES = (
    (
        "ROAMPOST_HOME",
        "The folder of settings and history, instead of the platform's own. Secrets stay in the keyring.",
    ),
    ("SSL_CERT_FILE", "The certificate authorities to trust, instead of the system's."),
    ("NO_COLOR", "Where it is set and not empty, nothing is coloured."),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option, or one positional argument.

    Attributes:
        flags: as typed; empty for a positional argument.
        value: what its value is called, None without one.
        choices: the values it may have, empty where there is no list of them.
        help: what it does.
    """

    flags: tuple[str, ...]
    value: str | None
    choices: tuple[str, ...]
    help: str

    @property
    def is_file(self) -> bool:
        """The value is a file's name."""
        return self.value == "FILE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command, or the bare program with an empty name.

    Attributes:
        name: as typed.
        usage: its usage line, without the word before it.
        short: a few words.
        text: what it does.
        options: all of them, those of every command too.
    """

    name: str
    usage: str
    short: str
    text: str
    options: tuple[Option, ...]

    def own(self, common: frozenset[str]) -> tuple[Option, ...]:
        """Return the options that not every command has."""
        return tuple(one for one in self.options if not common & set(one.flags))


def read_grammar() -> tuple[Command, ...]:
    """Return the commands, the bare program first."""
    sys.path.insert(0, str(ROOT))
    # The checkout must be on the path first.
    from assistant.cli.arguments import Grammar
    from assistant.host.language import Translator

    parser = Grammar(Translator().render).build()
    # argparse has no public way to read a grammar back.
    table = next(one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    shorts = {one.dest: one.help or "" for one in table._choices_actions}
    return (
        _command("", parser, ""),
        *(_command(name, one, shorts[name]) for name, one in table.choices.items()),
    )


def _command(name: str, parser: argparse.ArgumentParser, short: str) -> Command:
    usage = " ".join(parser.format_usage().split()).partition(": ")[2]
    actions = [one for one in parser._actions if not isinstance(one, argparse._SubParsersAction)]
    return Command(
        name=name,
        usage=usage,
        short=_said(short),
        text=_said(parser.description or ""),
        options=tuple(_option(one) for one in actions),
    )


def _option(action: argparse.Action) -> Option:
    value = None
    if action.nargs != 0:
        value = str(action.metavar or action.dest.upper())
    return Option(
        flags=tuple(action.option_strings),
        value=value,
        choices=tuple(str(one) for one in action.choices or ()),
        help=_said(action.help or ""),
    )


def _said(text: str) -> str:
    return text.replace("%%", "%")


def common_flags(commands: Sequence[Command]) -> frozenset[str]:
    """Return the flags that every command has."""
    return frozenset.intersection(*(frozenset(flag for one in each.options for flag in one.flags) for each in commands))


def manual(commands: Sequence[Command], version: str) -> str:
    """Return the man page, man(7)."""
    return "\n".join((*_manual(commands, version), ""))


def _manual(commands: Sequence[Command], version: str) -> Iterator[str]:
    program, *rest = commands
    common = common_flags(commands)
    yield '.\\" Made from the grammar by packaging/describe.py.'
    yield f'.TH ROAMPOST 1 "" "roampost {version}" "User Commands"'
    # Long usage lines cannot be spread out.
    yield ".ad l"
    yield from (".SH NAME", "roampost \\- why mail cannot be sent from here, and what works")
    yield from (".SH SYNOPSIS", ".B roampost", ".RI [ options ]", ".RI [ command ]", ".RI [ arguments ]")
    yield from (".SH DESCRIPTION", _roff(program.text))
    yield ".SH COMMANDS"
    for one in rest:
        yield from (f".SS {_roff(one.name)}", f".B {_roff(one.usage)}", ".PP", _roff(_sentence(one.text)))
        for option in one.own(common):
            yield from _option_lines(option)
    yield ".SH OPTIONS OF EVERY COMMAND"
    for option in program.options:
        if common & set(option.flags):
            yield from _option_lines(option)
    yield ".SH EXIT STATUS"
    for status, meaning in STATUSES:
        yield from (".TP", f".B {status}", _roff(meaning))
    yield ".SH ENVIRONMENT"
    for name, meaning in VARIABLES:
        yield from (".TP", f".B {name}", _roff(meaning))
    yield ".SH SECRETS"
    yield _roff(
        "Passwords are read from a prompt, from standard input or from the system's keyring, never from the command "
        "line, and are never printed, logged or put into a report."
    )


def _option_lines(option: Option) -> Iterator[str]:
    shown = ", ".join(f"\\fB{_roff(flag)}\\fR" for flag in option.flags)
    value = option.value or ""
    if option.choices:
        value = "|".join(option.choices)
    named = f"\\fI{_roff(value)}\\fR" if value else ""
    yield from (".TP", " ".join(filter(None, (shown, named))), _roff(_sentence(option.help)))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?", "!")) else ".")


def _roff(text: str) -> str:
    """Escape what roff would read as its own (groff_char(7)), and a control character at the start of the line."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("…", "...")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def bash(commands: Sequence[Command]) -> str:
    """Return the completion for bash."""
    lines = [
        "# Completion of roampost for bash; made from the grammar by packaging/describe.py.",
        "",
        "_roampost() {",
        '    local cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" command="" at start=1',
        "    COMPREPLY=()",
        "    # What follows a demo's double dash is a command line of its own.",
        "    for ((at = 1; at < COMP_CWORD; at++)); do",
        "        [[ ${COMP_WORDS[at]} == -- ]] && start=$((at + 1)) && break",
        "    done",
        "    for ((at = start; at < COMP_CWORD; at++)); do",
        "        case ${COMP_WORDS[at]} in",
        "            --lang) ((at++)) ;;",
        "            -*) ;;",
        "            *) command=${COMP_WORDS[at]}; break ;;",
        "        esac",
        "    done",
        '    case "$command $prev" in',
    ]
    for one in commands:
        for option in one.options:
            if option.flags and option.value is not None:
                pattern = "|".join(f'"{one.name} {flag}"' for flag in option.flags)
                lines.append(f"        {pattern}) {_bash_values(option)}; return ;;")
    lines += ["    esac", "    case $command in"]
    for one in commands:
        flags = " ".join(flag for option in one.options for flag in option.flags)
        places = [option for option in one.options if not option.flags]
        words = " ".join(each.name for each in commands[1:]) if not one.name else ""
        words = " ".join((words, *(choice for place in places for choice in place.choices))).strip()
        lines.append(f"        {one.name or chr(34) * 2})")
        lines.append(f"            if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W '{flags}' -- \"$cur\"))")
        if words:
            lines.append(f"            else COMPREPLY=($(compgen -W '{words}' -- \"$cur\"))")
        elif any(place.is_file for place in places):
            lines.append(
                '            else compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur")'
            )
        lines += ["            fi", "            ;;"]
    lines += ["    esac", "}", "complete -F _roampost roampost", ""]
    return "\n".join(lines)


def _bash_values(option: Option) -> str:
    if option.choices:
        return f"COMPREPLY=($(compgen -W '{' '.join(option.choices)}' -- \"$cur\"))"
    if option.is_file:
        return 'compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur")'
    return "true"


def fish(commands: Sequence[Command]) -> str:
    """Return the completion for fish."""
    common = common_flags(commands)
    lines = ["# Completion of roampost for fish; made from the grammar by packaging/describe.py.", ""]
    lines.append("complete -c roampost -f")
    for one in commands[1:]:
        lines.append(f"complete -c roampost -n __fish_use_subcommand -a {one.name} -d {_quoted(one.short)}")
    for option in commands[0].options:
        lines.append(f"complete -c roampost {_fish_option(option)}")
    for one in commands[1:]:
        only = f"-n '__fish_seen_subcommand_from {one.name}'"
        for option in one.own(common):
            if option.flags:
                lines.append(f"complete -c roampost {only} {_fish_option(option)}")
            elif option.choices:
                lines.append(f"complete -c roampost {only} -a '{' '.join(option.choices)}'")
            elif option.is_file:
                lines.append(f"complete -c roampost {only} -F")
    return "\n".join((*lines, ""))


def _fish_option(option: Option) -> str:
    parts = [f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags]
    if option.value is not None:
        parts.append("-r -F" if option.is_file else "-x")
        if option.choices:
            parts.append(f"-a '{' '.join(option.choices)}'")
    return " ".join((*parts, f"-d {_quoted(option.help)}"))


def zsh(commands: Sequence[Command]) -> str:
    """Return the completion for zsh."""
    common = common_flags(commands)
    lines = [
        "#compdef roampost",
        "# Completion of roampost for zsh; made from the grammar by packaging/describe.py.",
        "",
        "local -a commands common",
        "local state line",
        "commands=(",
        *(f"  {_quoted(f'{one.name}:{one.short}')}" for one in commands[1:]),
        ")",
        "common=(",
        *(f"  {_zsh_option(option)}" for option in commands[0].options if common & set(option.flags)),
        ")",
        "_arguments -C $common '1:command:->command' '*::argument:->argument'",
        "case $state in",
        "  command) _describe -t commands 'roampost command' commands ;;",
        "  argument)",
        "    case $line[1] in",
    ]
    for one in commands[1:]:
        own = " ".join(_zsh_option(option) for option in one.own(common))
        lines.append(f"      {one.name}) _arguments $common {own} ;;".replace("  ;;", " ;;"))
    lines += ["    esac ;;", "esac", ""]
    return "\n".join(lines)


def _zsh_option(option: Option) -> str:
    action = ""
    if option.value is not None:
        values = f"({' '.join(option.choices)})" if option.choices else "_files" if option.is_file else " "
        action = f":{option.value.lower().replace('|', ' or ')}:{values}"
    if not option.flags:
        return _quoted(f"1{action}")
    told = option.help.replace("[", "(").replace("]", ")").replace(":", "\\:")
    if len(option.flags) == 1:
        return _quoted(f"{option.flags[0]}[{told}]{action}")
    return f"{{{','.join(option.flags)}}}{_quoted(f'[{told}]{action}')}"


def _quoted(text: str) -> str:
    """Quote for a shell: these agree on single quotes but for how one stands within; a typographic one does for all."""
    return f"'{text.replace(chr(39), chr(0x2019))}'"


def everything() -> dict[Path, str]:
    """Return what each file must hold."""
    commands = read_grammar()
    # As in `read_grammar`.
    import assistant

    return {
        MAN: manual(commands, assistant.__version__),
        COMPLETIONS / "roampost.bash": bash(commands),
        COMPLETIONS / "roampost.fish": fish(commands),
        COMPLETIONS / "_roampost": zsh(commands),
    }


def main(arguments: Sequence[str]) -> int:
    """Write what has changed, or only tell; returns the exit status."""
    stale = {path: text for path, text in everything().items() if not path.is_file() or path.read_text("utf-8") != text}
    for path, text in stale.items():
        print(path.relative_to(ROOT))
        if "--check" not in arguments:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    return int(bool(stale) and "--check" in arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
