"""Errors of the dialogue machines that are ours, not the server's."""


class LocalProtocolError(Exception):
    """The protocol or our own rules forbid what a machine was asked to do: a fault in Roampost.

    Or an address or name was given that cannot be put into a command.
    """
