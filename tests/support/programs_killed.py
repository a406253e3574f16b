"""Runs a piece of work in a child: one that is killed at a system call, has no room to write, or is not root."""

import os
import pickle
import resource
import signal
from collections.abc import Callable
from typing import Any, TypeVar

# What a write to a file is made of: the child dies right before one of these, or in the middle of a write.
_CALLS = ("open", "write", "fsync", "fchmod", "fchown", "setxattr", "link", "replace", "unlink", "close")
_NOBODY = 65534

T = TypeVar("T")


def run_until_killed(work: Callable[[], object], at: int, *, halfway: bool = False) -> bool:
    """Run `work` in a child that dies, as if by a power cut, right before its system call number `at`.

    Args:
        work: runs in the child only.
        at: from 1; `halfway` counts the calls of ``write`` alone, and dies in the middle of one.

    Returns:
        True when the child was killed, False when it reached its end before.
    """
    child = os.fork()
    if child == 0:
        status = 1
        try:
            _die_at(at, halfway)
            work()
            status = 0
        finally:
            os._exit(status)
    _, ended = os.waitpid(child, 0)
    if os.WIFSIGNALED(ended):
        assert os.WTERMSIG(ended) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(ended) == 0
    return False


def _die_at(at: int, halfway: bool) -> None:
    count = 0

    def wrap(name: str) -> None:
        real = getattr(os, name)

        def call(*arguments: Any, **keywords: Any) -> Any:
            nonlocal count
            count += 1
            if count == at:
                if halfway:
                    handle, data = arguments
                    real(handle, bytes(data)[: len(data) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **keywords)

        setattr(os, name, call)

    for name in ("write",) if halfway else _CALLS:
        wrap(name)


def in_child(work: Callable[[], T], *, ordinary_user: bool = False, largest_file: int | None = None) -> T:
    """Run `work` in a child and return its result.

    Args:
        work: its result must pickle.
        ordinary_user: drop root's rights where we have them.
        largest_file: octets beyond which every write fails, as on a full disk.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reader)
            if ordinary_user and os.getuid() == 0:
                os.setgroups([])
                os.setresgid(_NOBODY, _NOBODY, _NOBODY)
                os.setresuid(_NOBODY, _NOBODY, _NOBODY)
            if largest_file is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
            with os.fdopen(writer, "wb") as stream:
                pickle.dump(work(), stream)
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        told = stream.read()
    _, ended = os.waitpid(child, 0)
    assert os.WIFEXITED(ended)
    assert os.WEXITSTATUS(ended) == 0, "the child failed; its own output tells why"
    result: T = pickle.loads(told)
    return result
