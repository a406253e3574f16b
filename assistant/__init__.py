"""Roampost: finds out why mail cannot be sent from here, and puts it right."""

__version__ = "0.1.0"
