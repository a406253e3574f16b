"""Ways to cut octets into pieces: whole, byte by byte, and at random places."""

import itertools
from collections.abc import Iterator

from hypothesis import strategies as st


def pieces(octets: bytes, places: list[int]) -> Iterator[bytes]:
    """Cut octets at places, which may lie anywhere."""
    edges = [0, *sorted({place % (len(octets) + 1) for place in places}), len(octets)]
    for start, end in itertools.pairwise(edges):
        if start < end:
            yield octets[start:end]


CUTS = st.one_of(
    st.just(list[int]()),
    st.just(list(range(10_000))),
    st.lists(st.integers(min_value=0, max_value=10_000), max_size=12),
)
