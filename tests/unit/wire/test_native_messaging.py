"""Frames of native messaging: bounded before they are read, whatever is in them."""

import json
import struct
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.model.fault import InputError
from assistant.wire.native_messaging import (
    LARGEST_OCTETS,
    BrokenFrameError,
    frame,
    meeting_folder,
    meeting_place,
    read_frame,
)


def reader(octets: bytes, most: int = 1 << 20) -> Callable[[int], bytes]:
    """Give the octets, at most so many at once; what was asked for is kept on the function."""
    left = bytearray(octets)

    def read(wanted: int) -> bytes:
        given = bytes(left[: min(wanted, most)])
        del left[: len(given)]
        return given

    return read


@given(st.dictionaries(st.text(), st.none() | st.booleans() | st.integers() | st.text()), st.integers(1, 9))
def test_what_is_framed_is_read_in_any_pieces(message: dict[str, object], most: int) -> None:
    read = reader(frame(message) * 2, most)
    assert [read_frame(read), read_frame(read), read_frame(read)] == [message, message, None]


def test_the_length_is_in_the_machines_own_order() -> None:
    assert frame({}) == struct.pack("@I", 2) + b"{}"


def test_a_large_one_is_refused_before_it_is_read() -> None:
    asked: list[int] = []

    def read(wanted: int) -> bytes:
        asked.append(wanted)
        return struct.pack("@I", LARGEST_OCTETS + 1)[:wanted]

    with pytest.raises(BrokenFrameError) as refused:
        read_frame(read)
    assert (refused.value.code, asked) == ("message-too-large", [4])
    with pytest.raises(ValueError, match="too large"):
        frame({"text": "x" * LARGEST_OCTETS})


@pytest.mark.parametrize("octets", [b"\1", b"\1\0\0", struct.pack("@I", 9) + b"{}", struct.pack("@I", 1)])
def test_one_that_breaks_off_ends_the_conversation(octets: bytes) -> None:
    with pytest.raises(BrokenFrameError) as refused:
        read_frame(reader(octets))
    assert refused.value.code == "message-cut"


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"1", b"{", b'{"a":NaN}', b"\xff\xfe", b"[" * 50_000, b'{"a":' + b"9" * 9000 + b"}", b'{"a":1}x'],
    ids=lambda body: body[:8].hex(),
)
def test_what_is_no_object_is_refused_and_the_next_one_read(body: bytes) -> None:
    read = reader(struct.pack("@I", len(body)) + body + frame({"next": True}))
    with pytest.raises(InputError) as refused:
        read_frame(read)
    assert (type(refused.value), refused.value.code) == (InputError, "message-unreadable")
    assert read_frame(read) == {"next": True}


@given(st.binary(max_size=64))
def test_no_octets_bring_it_down(octets: bytes) -> None:
    try:
        found = read_frame(reader(octets))
    except InputError:
        return
    assert found is None or json.loads(json.dumps(found)) == found


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such socket on Windows")
def test_they_meet_in_the_users_runtime_folder_alone() -> None:
    here = {"XDG_RUNTIME_DIR": "/run/user/1000"}
    assert meeting_folder(here) == "/run/user/1000/roampost"
    one, other = meeting_place(here, "/home/anna/a"), meeting_place(here, "/home/anna/b")
    assert one is not None
    assert other is not None
    assert one != other
    assert one.startswith("/run/user/1000/roampost/thunderbird-")
    assert meeting_place({"XDG_RUNTIME_DIR": "relative"}, "/home/anna/a") is None
    assert meeting_place({"XDG_RUNTIME_DIR": "/" + "long" * 30}, "/home/anna/a") is None
    if sys.platform == "linux":
        assert meeting_place({"TMPDIR": "/tmp"}, "/home/anna/a") is None
