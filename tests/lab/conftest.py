"""Fixtures for the lab's own tests."""

from tests.lab.fixtures import any_lab, lab

__all__ = ["any_lab", "lab"]
